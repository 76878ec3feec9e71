/** Criticism of people, as it slips out in public: who is meant, and what is said. Patterns as `patterns.ts` reads them. */
export const CRITICISM_MACROS = {
  who: 'parents|parent|mums|dads|families|drivers|people|pupils|children|kids|students|boys|girls|class|lot|staff|teachers',
  bad: 'awful|terrible|dreadful|appalling|shocking|horrendous|rude|lazy|selfish|inconsiderate|ridiculous|disgraceful|disgusting|embarrassing|shameful|horrible|badly-behaved|ungrateful|feral|vile|useless|pathetic|idiotic|stupid|ignorant|entitled|nightmare|hopeless',
  be: 'is|are|was|were|been|being',
} as const;

export const CRITICISM = `
some|certain|these|those|you <who> *3 should|need|must|have|really|can't|cannot|won't|don't|think|clearly *3 park|parking|learn|read|listen|stop|bother|properly|control|manners
<who> <be> *2 <bad> · <who> <be> so|absolutely|just|truly|totally *1 <bad> · <bad> *1 <who> today|again|this|on · <who> who can't|cannot|don't|won't|refuse
your|his|her|their email|message|letter|comment|reply|complaint|attitude|behaviour|child|parenting <be> *2 <bad> · what a <bad> *1 parent|email|class|lot|message|thing
let the|our|their|your school|class|team|year|side down · <be> a disgrace · should be ashamed · ashamed of · fed up|sick of|with *2 <who> · disappointed in|with *2 <who>|year|class · bring|brings|brought shame on · another complaint|moan|moaner · keyboard warriors · stop moaning|complaining · get over it · get a life · do your job · learn to park|read|drive · how hard is it to · if you can't|cannot be bothered · as usual *2 <who> · thanks for nothing
`;
