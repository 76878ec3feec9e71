import { expect, it } from 'vitest';
import { loadWitness } from '../../src/language/witness.ts';

it('tells a verb from a name, and when a clause speaks of', async () => {
  const witness = await loadWitness();
  expect(witness.wordClass('Olivia ran to the gate.', 'Olivia')).toBe('name');
  expect(witness.wordClass('She ran to the gate.', 'ran')).toBe('verb');
  expect(witness.wordClass('She ran to the gate.', 'elephant')).toBeNull();
  expect(witness.tense('we walked to the farm')).toBe('past');
  expect(witness.tense('we will walk to the farm')).toBe('future');
  expect(witness.tense('the farm')).toBeNull();
});
