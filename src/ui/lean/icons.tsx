/** Stands in for `../icons.tsx` on X: the gate's shape is in the style sheet (`surface.css.ts`), its size too. */
export const Gate = () => <span class="mark" aria-hidden="true" />;
