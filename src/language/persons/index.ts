import type { View } from '../../engine/doc.ts';
import type { PersonFact } from '../../engine/facts.ts';
import type { Recogniser } from '../../engine/rule.ts';
import { registeredAcross } from './across.ts';
import { addressNames } from './addresses.ts';
import { echoes } from './echoes.ts';
import { type Found, factOf, isName } from './found.ts';
import { gluedNames } from './glued.ts';
import { handledNames } from './handled.ts';
import { loginNames } from './logins.ts';
import { mendedNames } from './mended.ts';
import { mixedNames } from './mixed.ts';
import { fullNames } from './prose.ts';
import { putTogether } from './put-together.ts';
import { respelt } from './respelt.ts';
import { scriptNames } from './scripts.ts';
import { acrossSeams, joined } from './seams.ts';
import { shortNames, singlesOf } from './singles.ts';
import { slugNames } from './slugs.ts';
import { taggedNames } from './tagged.ts';
import { acrossThread, type Read } from './threads.ts';
import { isGrownElsewhere } from './told-elsewhere.ts';
import { unitsOf } from './units.ts';
import { weigh } from './weighed.ts';
import { wholePost } from './whole.ts';
import { withRegister } from './with-register.ts';
import { wordTags } from './word-tags.ts';

function add<T>(to: T[], more: readonly T[]): void {
  for (let i = 0; i < more.length; i++) to.push(more[i] as T);
}

const isText = ({ id }: View): boolean => id === 'text' || id.startsWith('parts[') || id.startsWith('alt[');

/** Finds people: by the words' own form, by lexicons, and by what stands on either side. */
export const persons: Recogniser = {
  id: 'persons',
  states: ['person'],
  recognise: ({ doc: written, setting, facts: known }) => {
    const doc = respelt(written, setting);
    const found: Found[] = [];
    const read: Omit<Read, 'singles'>[] = [];
    for (const view of doc.views) {
      if (view.id.startsWith('file[')) {
        found.push(
          ...slugNames(view, setting, doc.view(view.id.replace('file', 'alt')), doc.views.filter(isText)),
        );
        continue;
      }
      const units = unitsOf(view);
      read.push({ view, units });
      add(found, fullNames(view, units, setting));
      add(found, gluedNames(view, units, setting));
      add(found, mendedNames(view, units, found, setting));
      add(found, wordTags(view, taggedNames(view, setting), setting));
      add(found, loginNames(view, setting));
      add(found, addressNames(view, setting));
      add(found, scriptNames(view, setting));
      add(found, mixedNames(view, units, setting));
    }
    for (const view of doc.views)
      withRegister(view, found, setting, read.find((r) => r.view === view)?.units);
    for (const { view, units } of read) {
      add(found, echoes(view, units, found));
      add(found, handledNames(view, found, setting));
    }
    const groups = known
      .of('group')
      .some((g) => g.group === 'class' || g.group === 'year' || g.group === 'pupils');
    wholePost(doc, found, groups);
    weigh(doc, found, setting);
    const seams = acrossSeams(doc, read, found, setting, groups);
    const sure = found.filter(isName);
    const facts: PersonFact[] = sure.map(factOf);
    add(facts, seams.facts);
    const whole = seams.taken.length > 0 ? [...sure, ...seams.taken] : sure;
    const reads: Read[] = read.map(({ view, units }) => ({
      view,
      units,
      singles: singlesOf(view, units, whole, setting),
    }));
    const asked = (f: PersonFact) => joined(doc, f, setting, groups, false);
    const thread = acrossThread(doc, reads, facts, setting).filter(
      (f) => !joined(doc, f, setting, groups, true).grown && !isGrownElsewhere(reads, f, asked),
    );
    add(facts, thread);
    add(facts, registeredAcross(reads, facts, setting));
    add(facts, putTogether(reads, facts, setting, asked));
    for (const { view, units, singles } of reads)
      for (const short of shortNames(view, units, singles, setting)) facts.push(factOf(short));
    return facts;
  },
};
