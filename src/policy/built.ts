/**
 * The servers that this build may reach, as origins (`https://intranet.parkhill.sch.uk`). Put in by the build
 * (`GATEPOST_NETWORK`, see `wxt.config.ts`); none in the usual one, and none on the command line.
 */
declare const __GATEPOST_NETWORK__: readonly string[];

export const ORIGINS: readonly string[] =
  typeof __GATEPOST_NETWORK__ === 'undefined' ? [] : __GATEPOST_NETWORK__;

/** Is this address on one of the servers that the build names? */
export const isWithin = (address: string, origins: readonly string[]): boolean =>
  URL.canParse(address) && origins.includes(new URL(address).origin);
