import { setOf } from '../sets.ts';

/*
 * Doing words by who may be told to do them, in all their forms: what a body and a head do, which is somebody's alone,
 * and what houses, clubs and schools are told to do as well.
 */

/** The forms of a regular verb; "+" after it doubles its last letter ("hug+"). An irregular one has a past of its own. */
function formsOf(lemma: string): { base: string; third: string; past: string; going: string } {
  const doubled = lemma.endsWith('+');
  const base = doubled ? lemma.slice(0, -1) : lemma;
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : `${base}${/(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? 'es' : 's'}`;
  const stem = doubled ? base + base.slice(-1) : base.endsWith('c') ? `${base}k` : base;
  const past = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`;
  const going = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : `${/[^eo]e$/.test(base) ? base.slice(0, -1) : stem}ing`;
  return { base, third, past, going };
}

type Doings = {
  /** "laughs", "laughed", "ate": right after who did it. */
  readonly told: Set<string>;
  /** "laughed", "eaten": after "has". */
  readonly done: Set<string>;
  /** "laugh": after "can" or "didn't". */
  readonly base: Set<string>;
  /** "laughing": after "is". */
  readonly going: Set<string>;
};

/** Regular verbs, and irregular ones as "eat/ate/eaten". */
function doings(regular: string, irregular: string): Doings {
  const all: Doings = { told: new Set(), done: new Set(), base: new Set(), going: new Set() };
  for (const lemma of regular.split(' ')) {
    const { base, third, past, going } = formsOf(lemma);
    all.told.add(third).add(past);
    all.done.add(past);
    all.base.add(base);
    all.going.add(going);
  }
  for (const forms of irregular.split(' ')) {
    const [lemma = '', past = '', done = past] = forms.split('/');
    const { base, third, going } = formsOf(lemma);
    all.told.add(third).add(past);
    all.done.add(done);
    all.base.add(base);
    all.going.add(going);
  }
  return all;
}

/** What a person does alone. */
export const BY_ONE = doings(
  'laugh giggle chuckle smile grin+ frown shrug+ nod+ wave whisper mumble mutter shout yell scream squeal sob+ sneeze cough yawn snore blush gasp sigh cry hiccup remember swallow chew nibble munch devour sip+ gobble knit+ stitch crochet bake ice sketch paint doodle scribble trace recite hum+ whistle yodel dance cartwheel skip+ hop+ jump dive paddle climb jog+ sprint limp tiptoe stroll cycle juggle moonwalk curtsey bow salute hug+ kiss tickle trip+ stumble sulk panic grumble moan complain apologise confess admit+ promise joke tease wink guess reckon wonder imagine notice overhear volunteer insist refuse beg+ plead dribble volley tackle bowl bat+ kick borrow pocket memorise practise rehearse audition narrate misspell type whittle carve peel grate wrestle squeeze stare peer point clap+ shiver tremble faint dream wobble balance braid plait polish scrub+ sweep dust mop+ iron lick poke pat+ stroke cuddle demonstrate mime improvise interview edit fast code',
  'forget+/forgot/forgotten eat/ate/eaten drink/drank/drunk draw/drew/drawn sing/sang/sung swim+/swam/swum hide/hid/hidden sleep/slept sit+/sat kneel/knelt weep/wept know/knew/known think/thought understand/understood wear/wore/worn lend/lent throw/threw/thrown catch/caught spell/spelt learn/learnt dream/dreamt leap/leapt creep/crept lie/lay/lain mishear/misheard sew/sewed/sewn stick/stuck teach/taught ride/rode/ridden bite/bit/bitten spin+/spun fall/fell/fallen feed/fed wake/woke/woken',
);

/** What a person does, and a house, a club or a school may be told to do. */
export const BY_MANY = doings(
  'want love trust enjoy cheer ask count tidy score help design plant solve fix mend play perform answer thank collect share finish carry create invent explain suggest spot+ decide discover earn walk pace measure pick pass rescue save tie land use complete compose scoop bag+ smash receive manage race produce present introduce impress contribute stay deserve wrap+ pack record film stack stop+ hope vote offer reply persuade convince order visit escape miss try work report look wait qualify',
  'say/said tell/told speak/spoke/spoken hear/heard write/wrote/written read/read find/found give/gave/given take/took/taken get+/got make/made build/built do/did/done win+/won beat/beat/beaten come/came/come lose/lost bring/brought hold/held run+/ran/run stand/stood lead/led keep/kept choose/chose/chosen buy/bought sell/sold send/sent go/went/gone blow/blew/blown spend/spent break/broke/broken hit+/hit swing/swung set+/set let+/let show/showed/shown grow/grew/grown see/saw/seen steal/stole/stolen meet/met cut+/cut put+/put shake/shook/shaken light/lit hang/hung',
);

/** What somebody is, and no thing. */
export const IS_SO = setOf(
  'sick poorly nervous shy thrilled delighted chuffed proud brave tired sleepy asleep awake hungry thirsty sorry worried anxious cross furious angry jealous bored excited ecstatic speechless unimpressed confused puzzled convinced adamant certain determined inconsolable hoarse absent allergic grumpy sad happy afraid scared frightened terrified astonished amazed gutted devastated relieved modest polite kind helpful patient thoughtful left-handed ambidextrous fearless unstoppable',
);
