import { setOf } from '../sets.ts';

/** What people exclaim, in the languages that schools write in: a capital and a mark behind it, and nobody's name. */
const EXCLAIMED = setOf(
  'yep yup yeah nope nah yay yas woo woohoo wahey wahoo whoop whoopee hooray hurrah hurray huzzah boom ta-da tada voila drumroll wow wowzers wowsers wowee mega deffo defo totes erm er um umm hmm hm ahem psst shh oops whoops eek yikes crikey blimey cor gosh golly gulp sob sniff phew ooh ahh aah aww haha hehe lol lmao omg ffs tbh imo fyi btw ps pps nb mindblown gobsmacked goosebumps gonna gotta wanna dunno kinda spoiler pics thx soz ffantastig bendigedig ardderchog anhygoel waw hwre shabash mashallah alhamdulillah inshallah hallelujah amen comhghairdeas bravissimo braw',
);
/** A word drawn out: "Yessss", "Ooooh". */
const DRAWN_OUT = /(\p{L})\1\1/u;

/** Is the word, of which no list knows that a family bears it, an exclamation? */
export const isExclaimed = (word: string): boolean => EXCLAIMED.has(word) || DRAWN_OUT.test(word);
