/** compromise, run when it is first wanted (`scripts/late.ts`). */
declare module 'virtual:compromise' {
  const compromise: () => typeof import('compromise/three').default;
  export default compromise;
}
