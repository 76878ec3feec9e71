import { setOf } from '../sets.ts';

/**
 * Who and what is known by a family name alone in lessons, at home and in shops: after a first name in another sentence it
 * is nobody's family name. Names that many families bear are left out.
 */
const KNOWN_ALONE = setOf(
  'dahl shakespeare dickens austen bronte tolkien rowling walliams morpurgo rosen blyton wordsworth keats byron tennyson chaucer',
  'orwell steinbeck banksy monet picasso gogh warhol kahlo kandinsky matisse mondrian hockney lowry rembrandt michelangelo vinci',
  'dali klimt hokusai goldsworthy einstein newton darwin hawking galileo curie faraday tesla edison pasteur attenborough brunel',
  'stephenson telford columbus magellan shackleton churchill thatcher napoleon caesar tudor windsor stuart plantagenet victorian',
  'edwardian georgian elizabethan jacobean saxon viking roman norman egyptian aztec mayan bach mozart beethoven chopin schubert',
  'vivaldi handel haydn tchaikovsky elgar stravinsky messi ronaldo neymar mbappe haaland beckham maradona pele federer nadal',
  'djokovic sheeran adele stormzy beyonce greggs nando nandos tesco asda lidl aldi waitrose cadbury dyson steinway yamaha colgate',
  'hornby carnegie nobel booker mercury venus mars jupiter saturn uranus neptune pluto zeus thor odin vesuvius etna krakatoa',
  'aries taurus gemini virgo libra scorpio sagittarius capricorn aquarius pisces',
);
export const isKnownAlone = (word: string): boolean => KNOWN_ALONE.has(word);
