import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptMessage, OWN_NAMES } from '../../scripts/lean.ts';
import { shapeOf } from '../../scripts/shapes.ts';
import { CONTENT_MESSAGES } from '../../src/gate/answer.ts';
import type { Shape } from '../../src/gate/fits.ts';
import { table } from '../../src/messages.ts';
import { reasons } from '../../src/ui/reasons.ts';

const namesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

describe('names that get shorter in content scripts', () => {
  it('are in no message between the worlds', () => {
    const shapes: Shape[] = CONTENT_MESSAGES.flatMap((name) => [
      shapeOf(table[name].request),
      shapeOf(table[name].response),
    ]);
    const names = namesIn(shapes);
    expect(names).toContain('findings');
    expect(names.filter((name) => OWN_NAMES.test(name))).toEqual([]);
  });

  it('are not in what the catalogue keeps, nor in what the gate and its door say', () => {
    const kept = namesIn(JSON.parse(keptMessage(english, english).replaceAll('¤', '$')));
    const said = readFileSync('src/gate/talk.ts', 'utf8').match(/readonly \w+(?=:)/g) ?? [];
    const names = [...kept, ...said.map((one) => one.slice('readonly '.length)), ...Object.keys(reasons)];
    expect(names).toEqual(expect.arrayContaining(['inUse', 'asked', 'urgent']));
    expect(names.filter((name) => OWN_NAMES.test(name))).toEqual([]);
  });
});
