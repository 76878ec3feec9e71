/**
 * Answers that are about a name and not about one post: they may hold for this person beyond the draft. The value says
 * whether that is offered ticked: "not a name" will not change, a permission may be for one post alone.
 */
export const REMEMBERED: Readonly<Record<string, boolean>> = {
  'staff-or-public': true,
  'not-a-name': true,
  permission: false,
};

/** May this answer be remembered beyond the draft? */
export const isRememberable = (answer: string): boolean => Object.hasOwn(REMEMBERED, answer);
