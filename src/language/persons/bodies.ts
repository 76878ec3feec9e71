/** Shops, firms, broadcasters, charities and public bodies by one word, whose people come to schools. */
const BODIES: ReadonlySet<string> = new Set(
  `waterstones tesco asda sainsburys morrisons aldi lidl waitrose co-op coop iceland boots wilko argos ikea next
  barclays hsbc lloyds natwest santander nationwide halifax monzo bbc itv sky stv s4c utv rte north today calendar
  granada nhs rnli rspb rspca nspcc nca mod dvla hmrc unicef oxfam barnardos shelter childline kidscape sustrans
  google microsoft apple amazon dell ibm intel sage arm bae airbus nissan toyota jlr honda siemens arup atkins aecom
  wates kier persimmon redrow bellway barratt galliford skanska costain mace rail lner northern stagecoach arriva
  metrolink transpennine mcdonalds greggs warburtons nestle unilever gsk astrazeneca pfizer bt vodafone sse edf npower
  centrica deloitte kpmg pwc accenture capgemini usborne puffin bloomsbury scholastic penguin walker nandos dominos
  specsavers vodafone rotary lions brownies guides scouts rspb cadw gwr lnr tate moma rsc rsno lso cbso rlpo wno
  ofsted estyn hmie dfe unison nasuwt neu aqa ocr edexcel wjec ccea sqa pearson twinkl tts hachette sing`.split(
    /\s+/,
  ),
);

/** "Waterstones' Ruth", "Look North's Paul": does the word say whose man or woman follows? `word` is folded. */
export const ofBody = (word: string): boolean =>
  (word.endsWith("'s") && BODIES.has(word.slice(0, -2))) ||
  (word.endsWith("'") && (BODIES.has(word.slice(0, -1)) || BODIES.has(word.slice(0, -2))));
