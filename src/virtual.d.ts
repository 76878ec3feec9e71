/** compromise, run when it is first wanted (`scripts/late.ts`). */
declare module 'virtual:compromise' {
  const compromise: () => typeof import('compromise/three').default;
  export default compromise;
}

/** What the office does with a school's servers; null in the usual build, which has no network (`scripts/networked.ts`). */
declare module 'virtual:network' {
  const network: import('./office/network/index.ts').Network | null;
  export default network;
}
