import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

const named = (text: string): string[] =>
  check(post(text), school).findings.flatMap((f) =>
    f.spans.filter((s) => s.kind === 'name').map((s) => text.slice(s.start, s.end)),
  );
const FILLER = 'The hall was full, the tea urn held out and nobody fell off the stage. '.repeat(20);

describe('names whose halves stand apart, in a long text', () => {
  it.each(['Saron ⭐ Haile', 'Ilaria.\nBongiovanni'])('are found where they stand: %s', (name) => {
    const said = `Star of the week in Year 4 is ${name}! `;
    expect(named(said)).toEqual([name]);
    expect(named(FILLER + said + FILLER)).toEqual([name]);
    expect(named(FILLER + said + FILLER + FILLER + said)).toEqual([name, name]);
  });
});
