/** What a column of a school's export holds. */
export type Role =
  | 'given'
  | 'preferred-given'
  | 'middle'
  | 'family'
  | 'preferred-family'
  | 'whole'
  | 'upn'
  | 'admission'
  | 'id'
  | 'year'
  | 'form'
  | 'permission'
  | 'never-name'
  | 'role'
  | 'status'
  | 'ignore';

/** What people read for a role, in the preview and on the command line. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  given: 'first name',
  'preferred-given': 'preferred first name',
  middle: 'middle names',
  family: 'surname',
  'preferred-family': 'preferred surname',
  whole: 'whole name',
  upn: 'UPN',
  admission: 'admission number',
  id: 'other id',
  year: 'year group',
  form: 'class or form',
  permission: 'permission for photos or names',
  'never-name': 'never name',
  role: 'pupil or staff',
  status: 'on roll or left',
  ignore: 'not used',
};

/** Headings without case, spaces and punctuation: "Legal Forename" → "legalforename". */
export const plainHeading = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Headings that information systems use (SIMS, Arbor, Bromcom, ScholarPack, iSAMS, OneRoster, Microsoft SDS, CTF and
 * hand-made lists). The first match wins, so narrower patterns stand before wider ones.
 */
const PATTERNS: readonly (readonly [RegExp, Role])[] = [
  // Welsh headings, as bilingual exports write them.
  [/^(?:enwcyntaf|enwbedydd|blaenenw)/, 'given'],
  [/^(?:cyfenw)/, 'family'],
  [/^(?:enwhysbys|galwyn|enwadelir)/, 'preferred-given'],
  [/^(?:enw|enwllawn|enwdisgybl|disgybl)$/, 'whole'],
  [/^(?:dosbarth|grwpcofrestru)$/, 'form'],
  [/^(?:blwyddyn|grwpblwyddyn)$/, 'year'],
  [/^(?:yrgroup|schoolyear|yearcode)$/, 'year'],
  [/^(?:formname|classcode|tutorgroupname|formgroupname)$/, 'form'],
  [/^(?:publicity|canbephotographed|maybephotographed|okforphotos|okforsocialmedia)$/, 'permission'],
  [/^uniquepupilno$/, 'upn'],
  [
    /^(?:parent|carer|guardian|contact|mother|father|teacher|tutor|staff|emergency|sibling|agent|head).*name/,
    'ignore',
  ],
  [
    /^(?:former|previous|birth|maiden)(?:family|sur|last)?name|^formersurname|(?:sur|last|family)name.*(?:former|previous)/,
    'ignore',
  ],
  [
    /^(?:user|school|group|class|course|house|org|organisation|organization|site|section|display)?(?:login|username|userid)$|^(?:school|org|group|site|house|class|course|form|section|reggroup|tutorgroup|yeargroup)name$/,
    'ignore',
  ],
  [
    /^(?:nevername|donotname|dontname|nottobenamed|mustnotbenamed|nonaming|neverpublish|donotpublish(?:name)?|namewithheld)/,
    'never-name',
  ],
  [
    /^(?:legal|official)?(?:pupil|student|learner|child)?s?(?:legal|official)?(?:forename|firstname|givenname|christianname)s?\d?$/,
    'given',
  ],
  [/^(?:pupil|student|learner|child)s?(?:first|fore)$|^(?:first|given|fore)$/, 'given'],
  [
    /^(?:student|pupil|learner)?(?:preferred|pref|chosen|known|usual)(?:as)?(?:by)?(?:forename|firstname|givenname|first|asfirstname)s?$/,
    'preferred-given',
  ],
  [
    /^(?:preferredname|prefname|knownas|knownasname|chosenname|calledname|callingname|nickname|goesby|usualname|preferredgivenname|knownasfirstname|preferredforename|likestobecalled)$/,
    'preferred-given',
  ],
  [
    /^(?:legal|preferred)?(?:pupil|student)?(?:middle|second|other)(?:fore|given|first)?names?$|^preferredmiddlename$|^initials$/,
    'middle',
  ],
  [
    /^(?:student|pupil|learner)?(?:preferred|pref|known|chosen|usual)(?:as)?(?:surname|lastname|familyname|last)$/,
    'preferred-family',
  ],
  [
    /^(?:legal|official)?(?:pupil|student|learner|child)?s?(?:legal|official)?(?:surname|lastname|familyname)(?:surname|lastname|familyname)?s?\d?$/,
    'family',
  ],
  [/^(?:pupil|student|learner|child)s?(?:last|sur|family)$|^(?:last|sur|family)$/, 'family'],
  [
    /^(?:pupil|student|learner|child)?s?(?:full|whole|legal)?names?$|^(?:pupil|student|learner|child)s?$|^(?:full|whole|legal)(?:pupil|student)?name$|^(?:sur|last|family)name(?:and)?(?:fore|first|given)name$|^(?:fore|first)name(?:and)?(?:sur|last)name$/,
    'whole',
  ],
  [/^(?:upn|uniquepupilnumber|pupilupn|studentupn|currentupn)$/, 'upn'],
  [
    /^(?:adno|admno|admissionno|admissionnumber|admissionsnumber|admissionsno|admissionnum|admno|adminno|schoolcode|pupilnumber|studentnumber|rollnumber)$/,
    'admission',
  ],
  [
    /^(?:sourcedid|sisid|id|pupilid|studentid|identifier|externalid|personid|globallyuniquestudentid|arborstudentid|studentsisid|uniqueid|mispersonid|misid|uln|userid|usersourcedid)$/,
    'id',
  ],
  [
    /^(?:year|yr|yeargroup|yeargroups?|yeargroupsthisacademicyear|yeargroupthisacademicyear|ncyear|ncyearactual|ncyeargroup|nationalcurriculumyear|currentyear|grade|grades|yeartaughtin)(?:nc.*|code)?$/,
    'year',
  ],
  [
    /^(?:reg|regform|reggroup|regclass|registration|registrationform|registrationgroup|tutorgroup|tutor|form|formgroup|tutorform|class|classes|classname|coursesclasses|courses|currentclass|currentreggroup)$/,
    'form',
  ],
  [
    /(?:photo|image|publicity|socialmedia|twitter|website|media|press|filming).*(?:consent|permission|student|pupil|allowed|ok|agreed)|^(?:useof|takingof)?(?:photos?|photographs?|images?|videos?)(?:on|in|for|use)|^(?:consent|permission|parentalconsent|photos?|photographs?|photography|photoconsent|mediaconsent)$|(?:consent|permission).*(?:photo|image|publicity|social|website|media|press|name)/,
    'permission',
  ],
  [/^(?:role|roles|usertype|persontype|type|stafforstudent|staffstudent|pupilorstaff|primaryrole)$/, 'role'],
  [/^(?:status|enrolmentstatus|enrollmentstatus|onroll|onrollstatus|leaver|left)$/, 'status'],
];

/** Headings that may mark children who must not be named, but mean many things: offered, never assumed. */
const MAYBE_NEVER =
  /^(?:lookedafter|incare|lac|cla|plac|childprotection|cp|adopted|courtorder|safeguarding|sensitive|protected)/;

export const roleOf = (heading: string): Role => {
  const plain = plainHeading(heading);
  if (plain === '') return 'ignore';
  return PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'ignore';
};

export const mayMarkNeverName = (heading: string): boolean => MAYBE_NEVER.test(plainHeading(heading));

/** Does a row with these roles read as the headings of a list of people? */
export const namesPeople = (roles: readonly Role[]): boolean =>
  roles.includes('whole') ||
  ((roles.includes('given') || roles.includes('preferred-given')) &&
    (roles.includes('family') || roles.includes('preferred-family')));
