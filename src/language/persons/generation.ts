/**
 * Given names that hardly any child at school bears today, in Britain or in the families that have come here: their
 * bearers are staff, governors, grandparents and people of the town. Names that are in use among children of any
 * tradition (Brian, Kevin, Wilf, Gladys, Deborah, Sandra) are left out. From general knowledge of births by decade.
 */
const OLDER = new Set(
  `alison avril barry bernadette beryl bob carol carole cliff clive colin colleen cyril dave
  debbie deirdre derek diane dianne dilys doreen eileen eirlys elaine geoff geoffrey gill gillian glenys
  gordon graeme graham hilda jackie janet janice jeanette jeff jill joanne judith julie kathleen keith ken
  kev len les lesley lindsay lionel lyn lynda lyndsey lynn lynne malcolm mandy marian marilyn marjorie
  maureen mavis maxine mervyn mick mike moira muriel myra nev neville nigel noreen norm norman pamela pat
  pete phil phyllis rodney roger ron rosalind sheena sheila steve stuart sue susan terry thelma tracey
  trevor val vernon wally wendy`.split(/\s+/),
);

/** Is this folded given name one of an older generation's? */
export const olderName = (given: string): boolean => OLDER.has(given);
