/** docs/network.md shows what travels as it travels. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countsMessage } from '../../../src/office/network/counts.ts';

it('the message in docs/network.md is one that could be sent', () => {
  const found = [...readFileSync('docs/network.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)]
    .map(([, json]) => JSON.parse(json ?? '') as Record<string, unknown>)
    .filter((one) => 'format' in one);
  expect(found).toHaveLength(1);
  expect(countsMessage.parse(found[0])).toEqual(found[0]);
});
