import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';

/** Concerns that a reader may also take as good news: held with a question, not flatly. */
const MILDER: ReadonlySet<string> = new Set(['marks', 'attendance', 'faith']);

/** Health, needs, behaviour, family and the like, of a child whom readers can pick out. One finding a concern. */
export const sensitiveDetail: Rule = {
  id: 'sensitive-detail',
  room: 'private',
  title: 'Health, needs, behaviour and family matters',
  severity: 'block',
  source: 'ICO; KCSIE',
  words: {
    message: 'This tells something private about one child: $1.',
    because:
      'Health, needs, behaviour and family are private, also when the news is good. Tell the family instead.',
    concern_health: 'health',
    concern_needs: 'special needs',
    concern_behaviour: 'behaviour',
    concern_attendance: 'attendance',
    concern_money: 'money at home',
    concern_care: 'care or protection',
    concern_faith: 'faith',
    concern_family: 'family',
    concern_marks: 'marks or levels',
    concern_identity: 'gender or orientation',
    concern_accident: 'a mishap',
    answer_not_a_child: 'Not about a child',
    answer_agreed: 'The family and the DSL have agreed',
  },
  judge: ({ doc, facts }) => {
    const told = facts.of('private').filter((f) => f.what === 'sensitive');
    if (told.length === 0) return [];
    const byConcern = new Map<string, ReturnType<typeof spanOf>[]>();
    const why = new Map<string, readonly string[]>();
    for (const fact of told) {
      const concern = fact.evidence[0] ?? 'health';
      byConcern.set(concern, [...(byConcern.get(concern) ?? []), spanOf(doc, fact, 'sensitive')]);
      why.set(concern, fact.evidence);
    }
    return [...byConcern].map(([concern, spans]) => ({
      severity: MILDER.has(concern) ? 'confirm' : 'block',
      spans,
      args: [sensitiveDetail.words[`concern_${concern}`] ?? concern],
      answers: ['not_a_child', 'agreed'],
      evidence: why.get(concern) ?? [],
    }));
  },
};
