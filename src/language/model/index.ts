import { type Bag, type Linear, linear, logOdds, type Weights } from './linear.ts';

export { Bag, featureOf } from './linear.ts';

/** What is learnt, each by its own weights in `data/`. */
export type ModelName =
  | 'pupil'
  | 'going'
  | 'going-place'
  | 'going-time'
  | 'sensitive'
  | 'private-talk'
  | 'own-pupils';

/** Where in the post a case stands; a case about the whole post has no place. */
export type Where = { readonly field: string; readonly start: number; readonly end: number } | null;

const models = new Map<ModelName, Linear>();
let watcher: ((name: ModelName, bag: Bag, where: Where) => void) | null = null;

/** Puts a model's weights in place; `null` takes them out. */
export function useModel(name: ModelName, weights: Weights | null): void {
  if (weights) models.set(name, linear(weights));
  else models.delete(name);
}

/** Log-odds that the case is what the model looks for; `null` while there is no such model. */
export function judged(name: ModelName, bag: Bag, where: Where): number | null {
  watcher?.(name, bag, where);
  const model = models.get(name);
  return model ? logOdds(model, bag) : null;
}

/** Shows every case to `watch` as it is judged: that is how `npm run train` sees them. `null` ends it. */
export function watchCases(watch: ((name: ModelName, bag: Bag, where: Where) => void) | null): void {
  watcher = watch;
}
