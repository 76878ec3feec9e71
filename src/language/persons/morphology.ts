/** Forms of family names by tradition, for words in no list. Level 2: tells by itself; 1: a hint. */
const FAMILY_STRONG = new RegExp(
  [
    '^(?:mac|mc)[a-z]{3,}$',
    '^(?:fitz)[a-z]{3,}$',
    // Polish, Ukrainian, Russian, Czech, Slovak, South Slavic
    '(?:wski|wska|cki|cka|dzki|dzka|nski|nska|lski|lska|rski|rska|ynski|ynska|icz|owicz|ewicz|czyk|czak|czuk|iak|szczak|enko|chuk|tchuk|shyn|yshyn|ovich|evich|ovska|evska|ovski|evski|ovsky|evsky|skyi|skyy|ska|sky)$',
    '(?:ova|eva|ov|ev|ovic|evic|kova|akova|ikova|ikova)$',
    // Lithuanian, Latvian
    '(?:auskas|auskaite|auskiene|aitis|aite|yte|iute|aviciute|ovaite|aviciene|iene|unas|enas|evicius|avicius|inskas|inskaite|onis|ulis|utis|kaite|ckas)$',
    // Romanian
    '(?:escu|eanu|oiu|aru|anu|eac|ache|oaie)$',
    // Greek, Cypriot, Armenian, Georgian
    '(?:opoulos|opoulou|akis|aki|idis|ides|idou|iadis|iades|iou|ellis|atos|oglou|georgiou|ianou|adze|idze|shvili|yan|ian|iants)$',
    // Turkish, Persian
    '(?:oglu|gil|zadeh|zade|pour|nejad|nezhad|abadi|stani)$',
    // Nordic, German, Dutch
    '(?:sson|ssen|sen|qvist|quist|strom|gren|lund|berg|stein|mann|bauer|meier|meyer|hoff|stra|sma|huis|veld)$',
    // Iberian, Italian
    '(?:ez|eira|eiro|inho|elli|ello|etti|etto|ucci|acci|ini|ino|one|oni|azzo|iello|aglia)$',
    // South Asian, Sri Lankan, Tamil
    '(?:singhe|sinha|ratne|ratna|wardena|wardene|weera|sekera|sekara|nathan|lingam|moorthy|murthy|swamy|swami|rajan|raman|kumar|pillai|appan|amma|deep|preet|jeet|wala|walla|bhai|bhoy|ullah|uddin|udin|ulla|ur|mittal|gupta|acharya|charya|jee|erjee)$',
    // African
    '(?:[^aeiou]wu|ugwu|chukwu|okwu|emeka|onye|nna|ndu|yemi|bayo|wale|kunle|tunde|tayo|dele|sanya|bode|lana|sola|seun|tola|dimma|aku|amadi|mensah|poku|ampong|frimpong|antwi|mba|ngu|hlovu|mokoena|ane|oyo|vhu|dza|anga|wangi|selassie|mariam|meskel|yohannes)$',
    // English, Welsh
    '(?:son|ton|ham|ley|worth|wood|field|ford|well|wick|wich|croft|hurst|shaw|brook|brooke|bourne|burn|bury|thorpe|gate|stead|land|lands|combe|cott|cote|den|dale|head|house|hill|man|smith|wright|ward|by|ard|kins|kin|lock|cock|more|mere|over|pool|stone|tree|yard|sey|sley|stock|stow|ridge|bridge|bank|mond|bert|nard|win|wyn|elyn|ellyn)$',
  ].join('|'),
);
const FAMILY_PREFIX =
  /^(?:olu|ola|ade|ayo|oye|oyi|ogu|ogbu|oko|oka|eze|nwa|nwo|nze|onu|onw|onye|obi|oba|omo|osa|ose|owu|opo|ofo|ake|aki|aji|agy|asa|boa|amp|ana|abu|abd|gebre|ghebre|habte|tes|wolde|woldemariam|tekle|mba|nde|ndi|ngo|nko|nku|mwa|mwe|kwa|tsh|chi[dmnk]|el-|al-)/;

/** 0, 1 or 2: how much an unlisted word is formed like a family name. */
export function endsLikeFamily(word: string): number {
  if (FAMILY_STRONG.test(word)) return word.length >= 5 ? 2 : 1;
  return FAMILY_PREFIX.test(word) ? 1 : 0;
}

const GIVEN_PREFIX =
  /^(?:olu|oluwa|ola|ade|ayo|temi|tolu|tobi|ife|ifeo|ifeanyi|chi|chuk|chinw|chid|ebu|ebere|uche|ugo|ngo|nne|nna|nke|obi|kele|kene|som|zik|kwa|kwe|adwo|abe|aku|yaa|nana|abdi|abdu|abdul|mo?u?ha?m|sai[fd]|nur|sha|zay|tad|tade|mun|rut|tin|tend|tafa|than|thab|nom|non|sib|lera|kago|nale)/;
const GIVEN_END =
  /(?:deep|preet|jeet|jot|inder|meet|pal|leen|een|eesha|isha|ika|ita|ina|iya|aya|ayah|iyah|ullah|mae|may|leigh|lee|lynn|anne|beth|rose|ella|elle|ette|ia|lia|iana|ianna|wen|wyn|fryn|odwg|myr|slav|slaw|mir|bek|jan|nur|gul|can|kan|han|lotte|line|ka|sha|sia|zia|ya|na|la|ra|ta|da|ma|sa|lah|rah|nah)$/;

/** 0 or 1: may an unlisted word be a given name by its form? */
export const startsLikeGiven = (word: string): number =>
  GIVEN_PREFIX.test(word) || GIVEN_END.test(word) ? 1 : 0;

/**
 * Family names by whose form a family comes from where other given names are in fashion, or the same ones still: Susan
 * Tesfaye and Ken Nakamura are children. British and Irish names that end so are left out.
 */
const ELSEWHERE =
  /(?:[^e][aiou]|[aeo]h|icz|czyk|czak|[oe]v|enko|[kvz]ic|[aeiu]z|eau|oux|k[iy]s|opoulos|akis|nyan|syan|tyan|(?:.{3}[aiok]ye)|[dn]c?ube|oroge|ashvili)$|^(?:n[gkdjwcx]|m[bwt]|kw|gb|zh|ts|dl|hl|sz|cz|krz|prz|oye|ogu|owu|ose|eze|adj|agy|opok|boat|akin[^s]|gebre|abdu)/;
const AT_HOME = /^(?:ma?c|o'|munro|nimmo|mayo|costello|hanna|kenna|lilley|pardoe)/;

/** Is the folded word, by its form, a family name of another tradition than those of Britain and Ireland? */
export const isFromElsewhere = (word: string): boolean => ELSEWHERE.test(word) && !AT_HOME.test(word);
