import type { Around } from './around.ts';

/*
 * The office or the next school of a pupil, told with a verb of a working life: to step down as head girl, to hang up
 * one's boots before big school. From general knowledge.
 */

/** An office of pupils. */
const OFFICE = String.raw`(?:(?:deputy |joint |vice )?head (?:girl|boy|pupil|student|prefect|chorister)|(?:\S+[ -])?captain|(?:senior |house )?prefect|(?:\S+ )?monitor|(?:team |class |match )?mascot|(?:chair|treasurer|secretary|member) of (?:the |our )?(?:school|student|pupil|eco) (?:council|committee)|(?:school|student|pupil|eco|class|form|year) (?:council|councillor|rep|committee|parliament)|(?:reading|playground) buddy)`;
/** Where a child goes on to. */
const SCHOOL = String.raw`(?:(?:big|secondary|senior|high|upper|middle|junior|infant|primary) school|(?:year|yr) ?\d{1,2}\b(?! (?:teacher|lead))|y\d{1,2}\b|sixth form|(?:the )?juniors\b)`;
/** "As our head girl", "as he heads off to big school", "moves on to Year 7", "after her last show before Year 7". */
const AS_PUPIL = new RegExp(
  String.raw`\bas (?:our |the |a |this year's |their |his |her )?(?:first |new |next |outgoing )?${OFFICE}\b|^moves on to ${SCHOOL}|\b(?:off|go|goes|heads?|moves?|ready|leaves|leaving|us) (?:on |off |up )?(?:to|for) ${SCHOOL}|\bbefore ${SCHOOL}`,
);
/** "For her DofE Bronze". */
const AWARD = /^volunteers .*\bfor (?:his|her|their|the) (?:\S+ )?(?:dofe|d of e|duke of edinburgh)/;
/** "Netball captain X came in", "head girl X": not "former head girl X". */
const LEADS =
  /^(?!.*\b(?:former|ex|old|past|then|ex-\S+)\b).*\S (?:captain|girl|boy|prefect|monitor|mascot)$/;

/** How far such a clause is read, in tokens. */
const REACH = 16;

/**
 * Is the verb at `at`, which grown-ups do, told of a pupil? Adds a sign where an office or school of pupils stands in the
 * clause. `from`: where the name begins.
 */
export function asPupil(a: Around, from: number, at: number): boolean {
  const after = a.clause(at, 1, REACH);
  if (AS_PUPIL.test(after)) {
    a.add('pupil', 2.5, 'an office or a school of pupils', true);
    return true;
  }
  return AWARD.test(after) || LEADS.test(a.clause(from - 1, -1, 4));
}
