/** compromise, run when it is first wanted (`scripts/late.ts`). */
declare module 'virtual:compromise' {
  const compromise: () => typeof import('compromise/three').default;
  export default compromise;
}

/** What the office does with the last bolt; null in the usual build, which has none (`scripts/bolted.ts`). */
declare module 'virtual:bolt' {
  const bolt: import('./office/bolt/index.ts').BoltMaker | null;
  export default bolt;
}

/** What the office does with a school's servers; null in the usual build, which has no network (`scripts/networked.ts`). */
declare module 'virtual:network' {
  const network: import('./office/network/index.ts').Network | null;
  export default network;
}
