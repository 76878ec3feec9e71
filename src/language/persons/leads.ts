/* What stands right before a name, or before what only looks like one. */

/** Bodies, ships, channels and things by their letters, before what they are called: "RAF Wyton", "GCSE English". */
export const LETTERS_FIRST = new Set(
  'raf raaf hms rnas hmp hmt rrs mv ss uss rspb wwt ymca yha bbc itv nhs gcse btec nvq igcse epq tv uk usa eu un cd dvd vhs pc diy bbq rip vip'.split(
    ' ',
  ),
);

/** Before when something is: "on Friday Orla won", "in June Maya …". */
export const WHEN = new Set(
  'on in by since until till this last next every each from for of late early mid'.split(' '),
);
