/** What the toolbar icon says when it is pointed at. `npm run locales` writes these to `public/_locales`. */
export const signWords = {
  on: 'Gatepost: posts are checked before they go out',
  tips: 'Gatepost: giving tips, holding nothing',
  audit: 'Gatepost: looking quietly, holding nothing',
  attention: 'Gatepost is on, but something needs a look. Click to see what.',
} as const satisfies Record<string, string>;

export type SignWord = keyof typeof signWords;

export const signWordsWelsh: Readonly<Record<SignWord, string>> = {
  on: 'Gatepost: caiff postiadau eu gwirio cyn mynd allan',
  tips: 'Gatepost: yn rhoi awgrymiadau, heb ddal dim',
  audit: 'Gatepost: yn edrych yn dawel, heb ddal dim',
  attention: 'Mae Gatepost ymlaen, ond mae angen golwg ar rywbeth. Cliciwch i weld beth.',
};
