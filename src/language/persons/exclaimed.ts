import { setOf } from '../sets.ts';

/** Praise and good wishes of the languages that families speak, by words that nobody bears; and a chapter of the Quran. */
const PRAISE = [
  'shabash shabaash shaabash mashallah mashaallah alhamdulillah subhanallah barakallah mabrook mabrouk mabruk hongera ayekoo ekuse badhai vazhthukkal',
  'brawo gratulacje gratuluje gratulujemy sveikinam sveikinu sveikiname apsveicam blahopreju gratulujem gratulujeme gratulalok chestito cestitke cestitamo felicitari bravissima bravissimi bravissime complimenti auguri',
  'felicidades enhorabuena felicitaciones parabens felicitations chapeau gluckwunsch gefeliciteerd proficiat grattis gratulerer tillykke onnea tebrikler tebrik aferin ardderchog penigamp bendigedig ffantastig rhagorol comhghairdeas comhghairdeachas omedetou',
  'sgoinneil miorbhaileach sgoinneall iontach thaghta ardmholadh comhghairdeachais tamhaisg',
  'surah surahs',
];
const PRAISED = setOf(...PRAISE);

/** What people exclaim, in the languages that schools write in: a capital and a mark behind it, and nobody's name. */
const EXCLAIMED = setOf(
  ...PRAISE,
  'yep yup yeah nope nah yay yas woo woohoo wahey wahoo whoop whoopee hooray hurrah hurray huzzah boom ta-da tada voila drumroll wow wowzers wowsers wowee mega deffo defo totes erm er um umm hmm hm ahem psst shh oops whoops eek yikes crikey blimey cor gosh golly gulp sob sniff phew ooh ahh aah aww haha hehe lol lmao omg ffs tbh imo fyi btw ps pps nb mindblown gobsmacked goosebumps gonna gotta wanna dunno kinda spoiler pics thx soz anhygoel waw hwre inshallah hallelujah amen bravissimo braw',
);
/** A word drawn out: "Yessss", "Ooooh". */
const DRAWN_OUT = /(\p{L})\1\1/u;

/** Is the word, of which no list knows that a family bears it, an exclamation? */
export const isExclaimed = (word: string): boolean => EXCLAIMED.has(word) || DRAWN_OUT.test(word);

/** "Shabash Haider Malik!", "Brawo Antoni!": a word of praise before a name, and never a part of it. */
export const isPraiseWord = (word: string): boolean => word.length > 4 && PRAISED.has(word);
