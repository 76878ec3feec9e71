import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import type { Found } from './found.ts';
import { found } from './pieces.ts';
import { contextOf } from './surroundings.ts';

/** Greek and Cyrillic. */
const isOther = (code: number): boolean => code >= 0x370 && code <= 0x52f;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
/** Ends as family names do in Bulgarian, Ukrainian, Russian, Serbian, Macedonian and Greek. */
const FAMILY_END =
  /(?:ов|ова|ев|ева|єв|єва|ко|ук|юк|ий|ій|ська|цька|ска|ич|ић|ін|їн|іна|ин|ина|ян|ець|ак|як|ик|ар|ου|ης|ας|ος|άκη|ίδη|άννη|ή)$/u;
/** What wishes begin with. */
const WISH =
  /^(?:слава|христос|доброго|вітаємо|щасливого|честит[аоі]|весел[аі]|нова|з|день|перший|красная|χριστός|καλ[όήά]|χρόνια|ελλάδα)$/u;
/** Chinese family names in wide use, by their signs. */
const HAN =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾韋韦夏邱方侯邹鄒熊孟秦白江閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武莫孔向';
/** A whole name by its words: hardly anything else is written so in a post in English. */
const SCORE = 5;
/** How many words in Latin letters make the post one that is not written in the other script. */
const LATIN = 3;

/** Names in Greek, Cyrillic or Chinese letters in a post that is written in Latin ones: "Божидар Стоянов", "李浩然". */
export function scriptNames(view: View, setting: Setting): Found[] {
  const { tokens } = view;
  let latin = 0;
  const at: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const code = token.text.charCodeAt(0);
    if (code < 0x250) latin++;
    else if (isOther(code) || isHan(code)) at.push(i);
  }
  if (at.length === 0 || at.length > 6 || latin < LATIN) return [];
  const out: Found[] = [];
  for (const i of at) {
    const [first, second] = [tokens[i] as Token, tokens[i + 1]];
    if (isHan(first.text.charCodeAt(0))) {
      if (first.text.length !== 3 || !HAN.includes(first.text.charAt(0))) continue;
      const halves = [first.text.slice(0, 1), first.text.slice(1)].map((text) => ({ word: text, text }));
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
          contextOf(view, i, i, false),
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
          contextOf(view, i, i + 1, false),
        ),
      );
    }
  }
  return out;
}
