import { describe, expect, it } from 'vitest';
import { gate, gatesOf, mayHold, mayMatch } from '../../src/language/gate.ts';
import { viewOf } from '../../src/language/read.ts';

const view = (text: string) => viewOf({ id: 'text', text });
const drinks = gate('tea coffee');
const pots = gate(['pot', "pot's"], ['tep', /^tep+ot/]);

describe('gates', () => {
  it('tell whether a word of a list stands in a view', () => {
    const v = view('A cup of TEA, please');
    expect([mayHold(v, drinks), mayHold(v, pots), mayHold(v, drinks | pots)]).toEqual([true, false, true]);
  });

  it('know a word that is often misspelt', () => {
    expect(mayHold(view('where is the teppot'), pots)).toBe(true);
    expect(mayHold(view('where is the tepid one'), pots)).toBe(false);
  });

  it('look inside tags and joined words only where that is asked for', () => {
    for (const text of ['#tea for two', 'a coffee-break', "the tea's cold"]) {
      expect([text, mayHold(view(text), drinks)]).toEqual([text, false]);
      expect([text, mayMatch(view(text), drinks)]).toEqual([text, true]);
    }
    expect(mayMatch(view('a teacher, #teatime'), drinks)).toBe(false);
  });

  it('count figures and name the kinds of tokens', () => {
    expect(gatesOf(view('Room 12 at 9.15, www.kingsmead.org.uk'))).toMatchObject({
      digits: 5,
      url: true,
      email: false,
      number: true,
    });
    expect(gatesOf(view('office@kingsmead.org.uk'))).toMatchObject({ email: true, number: false, digits: 0 });
    const handles = ['Well done #Y4', 'Thanks @kingsmead', 'office@kingsmead.org.uk', 'Well done Year 4'];
    expect(handles.map((text) => gatesOf(view(text)).handle)).toEqual([true, true, true, false]);
  });
});
