import type { Unit } from './units.ts';

/** Letters from the best on, three or four: "aab"; of a BTEC "ddm". */
export const GRADES = /^(?=.{3,4}$)(?:a*b*c*d*e*|d*m*p*)$/;

/** "AAB". "ADE" and "BEDE" are families'. */
const isGrades = ({ token, style, word, family }: Unit): boolean =>
  token.shape === 'caps' && style !== 'caps' && family < 3 && GRADES.test(word);

/** Do grades stand among units `from..to`: "Pippa Lomas AAB", "Suki AAB Leeds", "AAB Northumbria"? They end a name. */
export function holdsGrades(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  if (isGrades(first)) return last.token.shape === 'cap' && (last.place || last.given < 2);
  for (let i = from + 1; i <= to; i++) if (isGrades(units[i] as Unit)) return first.token.shape !== 'caps';
  return false;
}

/** "Pippa (18) AAB, Northumbria": what the one before has got before a comma, and where they go. */
export const isGradesBefore = (u: Unit, next: Unit, joined: boolean): boolean =>
  u.family < 3 && GRADES.test(u.word) && (joined || next.place || next.given < 2);
