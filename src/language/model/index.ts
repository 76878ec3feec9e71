import { LEARNT } from './learnt.ts';
import { Bag, type Linear, linear, logOdds, type Weights } from './linear.ts';

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

const models = new Map<ModelName, Linear | null>();
let watcher: ((name: ModelName, bag: Bag, where: Where) => void) | null = null;

/** Puts a model's weights in place; `null` takes them out. */
export function useModel(name: ModelName, weights: Weights | null): void {
  models.set(name, weights && linear(weights));
}

/** The model of that name, unpacked when it is first asked for. */
export function modelOf(name: ModelName): Linear | null {
  const known = models.get(name);
  if (known !== undefined) return known;
  const weights = LEARNT[name];
  const model = weights ? linear(weights) : null;
  models.set(name, model);
  return model;
}

/** An empty bag for a case that this model will judge; while cases are watched, one that keeps its features. */
export const bagFor = (name: ModelName): Bag => new Bag(watcher ? null : modelOf(name));

/**
 * Log-odds that the case is what the model looks for; `null` while there is no such model. A case without a place
 * (`undefined`) has been judged before, at its own, and is shown to nobody who watches.
 */
export function judged(name: ModelName, bag: Bag, where: Where | undefined): number | null {
  if (where !== undefined) watcher?.(name, bag, where);
  const model = modelOf(name);
  return model ? logOdds(model, bag) : null;
}

/** Shows every case to `watch` as it is judged: that is how `scripts/train` sees them. `null` ends it. */
export function watchCases(watch: ((name: ModelName, bag: Bag, where: Where) => void) | null): void {
  watcher = watch;
}
