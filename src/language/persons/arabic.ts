import type { Token } from '../../engine/doc.ts';

export const isArabic = (code: number): boolean => code >= 0x600 && code <= 0x6ff;

/** Given names in wide use, without vowel signs. Those that are feasts or greetings too (رمضان, عيد, مبارك, سلام) are left out. */
const GIVEN: ReadonlySet<string> = new Set(
  'محمد أحمد احمد علي عمر عثمان حسن حسين حسام يوسف إبراهيم ابراهيم إسماعيل اسماعيل إسحاق اسحاق خالد عبدالله عبدالرحمن عبدالعزيز سامي سامر طارق زياد زيد ياسين ياسر بلال حمزة آدم ادم موسى عيسى يحيى زكريا سليمان داود داوود إلياس الياس ريان رامي فارس مصطفى محمود جمال ناصر نادر هشام وليد وسام أيمن ايمن أنس انس أمير امير مازن ماجد سلمان صالح صلاح عادل عماد غسان فؤاد قاسم كمال ليث نبيل هادي هاني يزن تيم جاد معاذ مروان منصور مهدي ميلاد باسل بدر براء تامر ثامر جابر حاتم حيدر رائد راشد رضا زين سيف شادي ضياء عاصم عباس عدنان عمرو فادي فيصل قصي كنان لؤي مؤمن معتز نزار وائل فاطمة عائشة مريم زينب خديجة سارة ليلى نورا نورة هند رنا ريم رهف رغد سلمى سمية شهد آمنة امنة أسماء اسماء آية اية إيمان ايمان أمل بشرى جنى دانا دينا رقية زهراء سمر شيماء صفية عبير غادة لمى لينا مرام منى مها نادين ندى هالة هبة ياسمين يارا لجين تالا جوري جنة حنين روان سجى حلا ميار ميس تسنيم إسراء اسراء أريج اريج بتول بيان دعاء رزان رؤى سندس شذى غزل كوثر لميس مروة نجلاء وعد يسرى حفصة'.split(
    ' ',
  ),
);
/** Stand inside a name. */
const INNER: ReadonlySet<string> = new Set(['آل', 'أبو', 'ابو', 'عبد', 'الدين']);
/** A word with the article that goes on from a given name and is no family name: God, the prophet, what somebody is. */
const OTHER: ReadonlySet<string> = new Set(
  'الله النبي الرسول الصديق الفاروق الكريم المصطفى الرحمن الرحيم الأول الاول الثاني الثالث الطالب الطالبة المعلم المعلمة الأستاذ الاستاذ'.split(
    ' ',
  ),
);

/** Before the name of a grown-up. */
const TITLES: ReadonlySet<string> = new Set(
  'الأستاذ الاستاذ الأستاذة الاستاذة أستاذ استاذ السيد السيدة سيد الشيخ شيخ الإمام الامام الدكتور الدكتورة دكتور المعلم المعلمة النبي سيدنا الملك الشاعر الشاعرة'.split(
    ' ',
  ),
);

/** Vowel signs and the stretching sign. */
const SIGNS = /[\u064b-\u0652\u0670\u0640]/g;
const bare = ({ text }: Token): string => text.replaceAll(SIGNS, '');

/** Where a name in Arabic letters ends that begins with token `at`: a given name, then given names or a word with the article; -1 where there is none. */
export function arabicEnd(tokens: readonly Token[], at: number): number {
  if (!GIVEN.has(bare(tokens[at] as Token))) return -1;
  const before = tokens[at - 1];
  if (before !== undefined && TITLES.has(bare(before))) return -1;
  let end = -1;
  for (let i = at + 1; i <= at + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    const word = bare(token);
    if (INNER.has(word)) continue;
    const family = word.length > 4 && word.startsWith('ال') && !OTHER.has(word);
    if (!family && !GIVEN.has(word)) break;
    end = i;
    if (family) break;
  }
  return end;
}
