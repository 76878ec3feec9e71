import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { arabicEnd, isArabic } from './arabic.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { found } from './pieces.ts';
import { contextOf } from './surroundings.ts';

/** Greek and Cyrillic. */
const isOther = (code: number): boolean => code >= 0x370 && code <= 0x52f;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
/** Ends as family names do in Bulgarian, Ukrainian, Russian, Serbian, Macedonian and Greek. */
const FAMILY_END =
  /(?:ов|ова|ев|ева|єв|єва|ко|ук|юк|ий|ій|ська|цька|ска|ич|ић|ін|їн|іна|ин|ина|ян|ець|ак|як|ик|ар|ου|ης|ας|ος|άκη|ίδη|άννη|ή)$/u;
/** What wishes begin with. */
const WISH =
  /^(?:слава|христос|доброго|вітаємо|щасливого|честит[аоі]|весел[аі]|нова|з|день|перший|красная|χριστός|καλ[όήά]|χρόνια|ελλάδα)$/u;
/** Chinese family names in wide use, by their signs. */
const HAN =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾韋韦夏邱方侯邹鄒熊孟秦白江閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武莫孔向';
/** Chinese family names of two signs, and Japanese ones in wide use. */
const HAN_PAIRS = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 尉迟 尉遲 慕容 令狐 公孙 公孫 东方 東方 端木 长孙 長孫 宇文 西门 西門 南宫 南宮 独孤 獨孤 佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 林田 斎藤 斉藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 高田 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 平野 大塚 千葉 久保 松井 野口 小島 岩崎'.split(
    ' ',
  ),
);
/** Korean family names in wide use. */
const HANGUL = '김이박최정강조윤장임한오서신권황안송류전홍';
/** Words, feasts and known people that begin as such names do. */
const NOBODY = new Set(
  '万圣节 萬聖節 马拉松 金字塔 方便面 高中生 黄河水 白天鹅 汪汪队 龙舟节 马上来 黄金周 毛泽东 毛澤東 孙中山 孫中山 邓小平 李小龙 李小龍 秦始皇 孙悟空 孫悟空 唐太宗 白居易 林则徐 金正恩 诸葛亮 諸葛亮 司马迁 司馬遷 司马光 司馬光 欧阳修 歐陽修 한국어 한국인 한글날 이순신 이름은 오늘은 정말로 안녕히 강아지 고양이 조선시 한마디 장난감 이야기 서울시 강남역 오징어 조용히 송편은 장학생 임금님'.split(
    ' ',
  ),
);
/** Titles behind a name, and endings of places and sentences. */
const TITLED =
  /(?:老师|老師|先生|女士|小姐|太太|同学|同學|叔叔|阿姨|さん|くん|ちゃん|さま|せんせい|[県市駅町区]|[요다는을를님])$/u;
/** A Chinese or Korean family name by itself. */
export const isFamilySign = (text: string): boolean =>
  text.length === 1 ? HAN.includes(text) || HANGUL.includes(text) : HAN_PAIRS.has(text);
/** How many signs of such a name are the family's; 0 where it is none. */
function familySigns(text: string): number {
  if (text.length < 3 || text.length > 4 || NOBODY.has(text) || TITLED.test(text)) return 0;
  if (text.length === 3 && (isHangul(text.charCodeAt(0)) ? HANGUL : HAN).includes(text.charAt(0))) return 1;
  return HAN_PAIRS.has(text.slice(0, 2)) ? 2 : 0;
}
/** Small words around it say less of a name in another script: hardly anybody but those of the school is written so. */
function lessGrown(context: Context): Context {
  if (!context.titled && !context.office) context.adult = Math.min(context.adult, 1);
  return context;
}

/** A whole name by its words: hardly anything else is written so in a post in English. */
const SCORE = 5;
/** How many words in Latin letters make the post one that is not written in the other script. */
const LATIN = 3;

/** Names in Greek, Cyrillic, Arabic, Chinese, Japanese or Korean letters in a post that is written in Latin ones: "Божидар Стоянов", "李浩然". */
export function scriptNames(view: View, setting: Setting): Found[] {
  const { tokens } = view;
  let latin = 0;
  const at: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const code = token.text.charCodeAt(0);
    if (code < 0x250) latin++;
    else if (isOther(code) || isHan(code) || isHangul(code) || isArabic(code)) at.push(i);
  }
  if (at.length === 0 || at.length > 6 || latin < LATIN) return [];
  const out: Found[] = [];
  let read = -1;
  for (const i of at) {
    const first = tokens[i] as Token;
    const second = tokens[i + 1];
    if (i <= read) continue;
    if (isArabic(first.text.charCodeAt(0))) {
      const end = arabicEnd(tokens, i);
      if (end < 0) continue;
      read = end;
      const words = tokens.slice(i, end + 1).map(({ text }) => ({ word: text, text }));
      const { start } = first;
      const last = tokens[end] as Token;
      const context = lessGrown(contextOf(view, i, end, false));
      out.push(found(view, setting, 'words', words, start, last.end, 'given-first', SCORE, context));
    } else if (!isOther(first.text.charCodeAt(0))) {
      const cut = familySigns(first.text);
      if (cut === 0) continue;
      const halves = [first.text.slice(0, cut), first.text.slice(cut)].map((text) => ({ word: text, text }));
      out.push(
        found(
          view,
          setting,
          'words',
          halves,
          first.start,
          first.end,
          'family-first',
          SCORE,
          lessGrown(contextOf(view, i, i, false)),
        ),
      );
    } else if (
      second &&
      at.includes(i + 1) &&
      !at.includes(i + 2) &&
      !at.includes(i - 1) &&
      first.shape === 'cap' &&
      second.shape === 'cap' &&
      first.text.length > 2 &&
      FAMILY_END.test(second.text.toLowerCase()) &&
      !WISH.test(first.text.toLowerCase())
    ) {
      const words = [first, second].map(({ text }) => ({ word: text.toLowerCase(), text }));
      out.push(
        found(
          view,
          setting,
          'words',
          words,
          first.start,
          second.end,
          'given-first',
          SCORE,
          lessGrown(contextOf(view, i, i + 1, false)),
        ),
      );
    }
  }
  return out;
}
