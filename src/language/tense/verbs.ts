/** Verb forms that tell when a clause speaks of, folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Irregular past forms; those that are other words as well ("left", "cut", "read") stand aside. */
export const PAST =
  set(`was were had did went saw came got took won lost beat loved met ate found gave told thought
became began brought built bought caught chose drew drove fell felt flew grew heard held hid kept knew learnt led made rode ran rang
sang sat sent shone slept spent spoke stood swam taught threw understood woke wore wrote wasn't weren't didn't couldn't hadn't
drank shook stole sank swore tore flung clung sung swung dug fought forgot forgave froze hung laid lay leapt lit paid rose
sold shot slid spun swept wept wound blew broke bled bred crept dealt dreamt sought said been finished
roedd oedd oeddem oeddent buon bu fuon fuodd aeth aethon aethant cafodd cawsom cawson gawson gwelodd gwelon daeth daethon
enillodd mwynhaodd mwynheuodd dysgon gwnaeth gwnaethon aethom`);

/** -ed forms that describe more often than they tell of the past. */
export const NO_PAST =
  set(`excited needed packed labelled labeled named closed invited welcomed interested tired limited required supervised
booked shared based used allowed expected delayed crowded muddied red bed shed fed led need speed feed seed wed ted ned fred sped indeed
hundred sacred naked wicked kindred hatred united related advanced mixed assorted reduced involved so-called attached detailed
signed printed unused supposed covered mud-covered bred inbred embed infrared zed med abed coed aged blessed rugged wretched
ragged jagged crooked learned organised scheduled planned fixed attired ticketed unaccompanied laminated crossed fingers-crossed
prepared dressed relaxed worried pleased delighted chuffed thrilled buzzed inspired dedicated talented experienced qualified
unpacked settled seated survived dried soaked stuffed sponsored confirmed rearranged rescheduled postponed cancelled canceled moved changed cerdded gerdded clywed glywed gweled weled yfed droed pel-droed beldroed`);

/** Arrival and setting out: "have arrived", "has landed" speak of now. */
export const NOW_PARTICIPLES = set(
  'arrived landed reached boarded departed unpacked settled docked pulled set made left begun started checked joined cyrraedd',
);

/** Imperatives that open a clause about what is to come. */
export const IMPERATIVES =
  set(`bring wear meet remember collect pack drop arrive make don't dont please pls plz send ask check come
book return ensure sign pick join keep label name put take wish spare allow dress cofiwch dewch dewch casglwch gwisgwch`);

/** Helpers that make a clause future. */
export const FUTURE =
  set(`will won't shall gonna we'll they'll i'll he'll she'll it'll you'll y'll that'll there'll bydd byddwn byddan
fydd fyddwn byddaf byddant bydda`);

export const BE = set(
  "is are am 's 're 'm we're they're you're i'm it's he's she's isn't aren't ain't mae maen rydym ry'n ydyn yw",
);

/** Of `PAST`, those that say nothing after "is" or "are": "is stuck", "are lost". */
export const PARTICIPLES =
  set(`lost won stuck met found given made taken led held hidden built brought bought caught drawn fallen kept
known left put sent set shut spent struck taught thrown torn understood worn written broken frozen hung laid lit paid sold shot spun swept wound blown bred dealt been finished beat`);
