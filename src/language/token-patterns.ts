/** What a token looks like where one begins, for those that are told by more than a letter. All sticky. */

const END_OF_URL = String.raw`[^\s<>".,!?;:)\]'…]`;
const TLD =
  'com|org|net|uk|wales|scot|cymru|london|edu|gov|info|io|co|me|tv|ly|gl|app|school|academy|eu|ie|link|page|site|online|to|be';
export const URL_AT = new RegExp(
  String.raw`https?:\/\/[^\s<>"]*${END_OF_URL}|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:${TLD})(?![\p{L}\p{N}@-])(?:\/(?:[^\s<>"]*${END_OF_URL})?)?`,
  'uy',
);
export const EMAIL_AT = /[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/uy;
export const HASHTAG_AT = /[#＃][\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/uy;
export const MENTION_AT = /@[A-Za-z0-9_]{1,20}/y;
export const WORD_AT = /\p{L}[\p{L}\p{N}]*(?:(?:['-](?=\p{L}))[\p{L}\p{N}]+)*(?:'(?=\s|$|[.,!?;:)]))?/uy;
export const NUMBER_AT = /\p{N}+(?:[.,:/–-]\p{N}+)*(?:\p{L}+(?![\p{L}\p{N}]))?/uy;
export const EMOJI_AT =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\p{M}|\u{200D}|\p{Extended_Pictographic}|[\u{E0020}-\u{E007F}]|[\u{1F3FB}-\u{1F3FF}])*/uy;
