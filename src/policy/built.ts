/**
 * The servers that this build may reach, as origins (`https://intranet.parkhill.sch.uk`). Put in by the build
 * (`GATEPOST_NETWORK`, see `wxt.config.ts`); none in the usual one, and none on the command line.
 */
declare const __GATEPOST_NETWORK__: readonly string[];

export const ORIGINS: readonly string[] =
  typeof __GATEPOST_NETWORK__ === 'undefined' ? [] : __GATEPOST_NETWORK__;

/** Has this build the last bolt (`GATEPOST_BOLT`)? On the command line, which has no build, nobody can say: true. */
declare const __GATEPOST_BOLT__: boolean;

export const BOLTED: boolean = typeof __GATEPOST_BOLT__ === 'undefined' || __GATEPOST_BOLT__;

/** Is this address on one of the servers that the build names? */
export const isWithin = (address: string, origins: readonly string[]): boolean =>
  URL.canParse(address) && origins.includes(new URL(address).origin);
