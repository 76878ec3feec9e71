// Made by scripts/lexicon.ts. Do not edit: change the sources and run `npm run lexicon`.
export const PUBLIC = "";
export const FICTIONAL = "";
