/**
 * How long the browser itself may take. A test that passes is no slower for these; on a loaded machine they keep slow
 * apart from broken.
 */

/** Until a browser has told its extensions of a policy, ms. */
export const POLICY_MS = 90_000;
/** Until a browser's process runs, ms. */
export const START_MS = 90_000;
/** A test that waits for the browser more than once, ms. */
export const LONG_TEST_MS = 300_000;
