import type { PageWordId } from './words.ts';

/**
 * Welsh words for the sections of the options page that everybody reads; those for IT (health of this copy, policy
 * maker, register) are in English. Written with care but not by a native speaker: to be checked before a school relies
 * on them (`docs/welsh.md`).
 */
export const cymraegSections: Readonly<Partial<Record<PageWordId, string>>> = {
  options_title: 'Gosodiadau Gatepost',
  nav_label: 'Adrannau',
  section_policy: 'Gosodiadau eich ysgol',
  section_register: 'Cofrestr disgyblion',
  section_record: 'Yr hyn a wnaeth Gatepost',
  section_answers: 'Yr atebion a roesoch',
  section_posture: 'Iechyd y copi hwn',
  section_maker: 'Gwneud polisi',
  section_about: 'Ynghylch a phreifatrwydd',

  policy_school: 'Ysgol',
  policy_mode: 'Sut mae Gatepost yn gweithio yma',
  policy_anyway: '“Postio beth bynnag”',
  policy_cannot: 'Pan na all gwiriad redeg',
  policy_ask: 'Pwy i’w holi',
  policy_ask_default: 'Eich DSL',
  policy_parents: 'Sianel i rieni',
  policy_none: 'Heb ei osod',
  policy_managed: 'Rheolir gan eich ysgol',
  policy_managed_about: 'Daw’r rhain gan dîm TG eich ysgol ac ni ellir eu newid yma.',
  policy_unmanaged: 'Heb ei reoli',
  policy_unmanaged_about:
    'Nid oes neb yn rheoli’r copi hwn, felly mae gosodiadau diogel Gatepost ei hun mewn grym. Gall tîm TG ysgol osod pob un drwy bolisi.',
  policy_problems: 'Gosodiadau na ellid eu defnyddio',
  mode_enforce: 'Caiff postiadau eu dal nes eu cywiro neu eu hateb',
  mode_tips: 'Awgrymiadau yn unig: ni ddelir dim',
  mode_audit: 'Tawel: cyfrifir yr hyn a fyddai wedi’i ddal, heb ddangos dim',
  anyway_never: 'Ni chaiff ei gynnig',
  anyway_with_reason: 'Caiff ei gynnig ar ôl ateb pob gair a farciwyd, gyda rheswm',
  cannot_ask: 'Cewch wybod, a chewch eich holi',
  cannot_hold: 'Mae’r postiad yn aros',
  cannot_let_through: 'Mae’r postiad yn mynd allan',
  origin_policy: 'gosodwyd gan eich ysgol',
  origin_pack: 'o’r pecyn a ddewiswyd',
  origin_person: 'dewiswyd yma',

  record_about:
    'Beth a benderfynwyd a pham, wedi’i gadw yn y porwr hwn. Byth yr hyn a ysgrifennoch: dim testun, dim enwau, dim lluniau.',
  record_days: 'Cedwir am $1 diwrnod, yna’i ddileu.',
  record_days_none: 'Ni chedwir cofnod yma: nid oes dim yn cael ei nodi.',
  record_empty: 'Dim eto. Bydd penderfyniadau’n ymddangos yma ar ôl i Gatepost ddal postiad.',
  record_export: 'Allforio fel taenlen (CSV)',
  record_exported: 'Cadwyd fel $1.',
  record_more: 'Dangos rhai hŷn',
  record_clear: 'Clirio’r cofnod',
  record_clear_sure:
    'Dileu pob cofnod ar y cyfrifiadur hwn? Ni ellir dod â nhw’n ôl. Bydd y ffaith iddo gael ei glirio yn aros yn y cofnod.',
  record_clear_yes: 'Dileu pob cofnod',
  record_clear_no: 'Eu cadw',
  record_cleared: 'Mae’r cofnod wedi’i glirio.',
  record_not_checked: 'heb ei wirio: $1',
  record_unavailable: 'Ni ellir darllen y cofnod ar hyn o bryd. Caewch y dudalen hon a’i hagor eto.',
  outcome_passed: 'Aeth allan heb ddim i’w wirio',
  outcome_fixed: 'Cywirwyd, yna postiwyd',
  outcome_answered: 'Atebwyd, yna postiwyd',
  outcome_posted_anyway: 'Postiwyd beth bynnag',
  outcome_went_back: 'Aethpwyd yn ôl i olygu',
  outcome_unchecked: 'Ni ellid ei wirio’n llawn',
  outcome_fault: 'Gatepost ei hun',
  recorded_cache_broken: 'ni ellid darllen nac ysgrifennu’r copi o’r gosodiadau',
  recorded_draft_without_report: 'ni ellid gwirio drafft',
  recorded_no_answer: 'nid atebodd y porwr am osodiadau',
  recorded_policy_missing: 'nid oedd gosodiadau’r ysgol wedi cyrraedd',
  recorded_policy_vanished: 'roedd gosodiadau’r ysgol wedi mynd; defnyddiwyd y rhai da diwethaf',
  recorded_read_failed: 'ni ellid darllen gosodiadau’r ysgol',
  recorded_record_cleared: 'cliriwyd y cofnod',
  recorded_selectors_missing: 'roedd tudalen X wedi newid',
  recorded_unannounced_publish: 'ni ellid gweld y blwch ysgrifennu',

  answers_about:
    'Atebion y mae Gatepost yn eu cofio i chi, fel nad yw’n gofyn eto. Dim ond marc cymysg o’r enw a gedwir, felly ni ellir dangos yr enw ei hun yma.',
  answers_days: 'Cedwir pob un am $1 diwrnod.',
  answers_off: 'Ni chedwir atebion yma: mae pob un ar gyfer ei bostiad ei hun yn unig.',
  answers_empty: 'Ni chofir dim. Pan fyddwch yn ateb am enw, gallwch dicio “Cofio hyn”.',
  answers_when: 'Rhoddwyd $1 · tan $2',
  answers_back: 'Tynnu’n ôl',
  answers_back_label: 'Tynnu’n ôl: $1, rhoddwyd $2',
  answers_back_all: 'Tynnu pob un yn ôl',
  answers_gone: 'Tynnwyd yn ôl. Bydd Gatepost yn gofyn eto.',
  answers_gone_all: 'Tynnwyd pob un yn ôl. Bydd Gatepost yn gofyn eto.',
  answers_unavailable: 'Ni ellir cyrraedd yr atebion ar hyn o bryd. Caewch y dudalen hon a’i hagor eto.',

  about_what: 'Beth ydyw',
  about_what_1:
    'Mae Gatepost yn gwirio postiad ysgol ar X cyn ei gyhoeddi: enwau disgyblion, ble mae plant neu ble byddant, manylion preifat, a’r cyfrif y daw ohono.',
  about_privacy: 'Preifatrwydd',
  about_privacy_1:
    'Caiff popeth ei wirio yn y porwr hwn. Nid anfonir dim a ysgrifennwch, na’r un enw na llun, i unman.',
  about_privacy_2:
    'Nid oes tracio na chysylltiad ag unrhyw weinydd: nid yw’r copi hwn yn gwneud unrhyw gais rhwydwaith.',
  about_privacy_2_network:
    'Nid oes tracio. Caiff y copi hwn gyrraedd $1 a dim arall, a dim ond os yw polisi eich ysgol yn dweud hynny: i nôl y gofrestr gymysg, ac i anfon cyfrif dyddiol o ba mor aml y siaradodd pob rheol. Byth testun, enw na chyfrif.',
  about_privacy_2_unknown: 'Nid oes tracio.',
  about_privacy_3:
    'Cedwir yma: gosodiadau’r ysgol, cofrestr gymysg o ddisgyblion lle mae gan yr ysgol un, eich atebion fel marciau cymysg, y cofnod o benderfyniadau heb unrhyw destun, a phostiadau yr ydych yn eu dal tan yn hwyrach, dan sêl ac wedi’u dileu ar ôl eu postio.',
  about_limits: 'Yr hyn nad yw’n ei wneud',
  about_limits_1: 'Mae’n gweithio ar X yn y porwr hwn yn unig: nid yn yr ap ffôn, nac mewn porwyr eraill.',
  about_limits_2: 'Gall fethu pethau. Polisi eich ysgol a’ch llygad eich hun sy’n dod gyntaf.',
  about_access: 'Hygyrchedd',
  about_access_1:
    'Mae popeth yn gweithio gyda bysellfwrdd a chyda darllenydd sgrin. Mae Escape bob amser yn mynd â chi’n ôl at eich drafft.',
};
