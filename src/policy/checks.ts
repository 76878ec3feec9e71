/** What is wrong with one value, in words that finish the sentence "The value …", or null when nothing is. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Is this a day of the calendar, `YYYY-MM-DD`? */
export const isDay = (value: string): boolean => {
  const m = DATE.exec(value);
  if (!m) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

export const day = (value: string): string | null =>
  isDay(value) ? null : 'is not a date like 2027-01-31 (year-month-day)';

export const handle = (value: string): string | null =>
  /^[A-Za-z0-9_]{1,30}$/.test(value) ? null : 'is not an X handle (letters, digits and _)';

/** `@ParkHill`, `https://x.com/ParkHill` and `ParkHill` are one handle. */
export const bareHandle = (value: string): string =>
  value
    .replace(/^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\//i, '')
    .replace(/^@/, '')
    .replace(/[/?#].*$/, '')
    .trim();

export const secureAddress = (value: string): string | null => {
  try {
    return new URL(value).protocol === 'https:' ? null : 'must be an address that begins with https://';
  } catch {
    return 'is not a web address like https://school.example/help';
  }
};

/** For help links a `mailto:` will do as well. */
export const helpAddress = (value: string): string | null =>
  /^mailto:[^\s@]+@[^\s@]+$/i.test(value) ? null : secureAddress(value);

export const email = (value: string): string | null =>
  /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value) ? null : 'is not an e-mail address';

export const domain = (value: string): string | null =>
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(value)
    ? null
    : 'is not a domain like school.sch.uk';

/** `https://www.school.sch.uk/news` and `@school.sch.uk` become `school.sch.uk`. */
export const bareDomain = (value: string): string =>
  value
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^www\./i, '')
    .replace(/[/?#:].*$/, '')
    .toLowerCase();

export const phone = (value: string): string | null => {
  const digits = value.replace(/\D/g, '').length;
  return digits >= 3 && digits <= 15 && /^[+()\d\s.\-/extEXT]+$/.test(value) ? null : 'is not a phone number';
};

export const hashtag = (value: string): string | null =>
  /^#[\p{L}\p{N}_]+$/u.test(value) ? null : 'is not a hashtag (no spaces or punctuation)';

export const withHash = (value: string): string => (value.startsWith('#') ? value : `#${value}`);

export const timeZone = (value: string): string | null => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return null;
  } catch {
    return 'is not a time zone like Europe/London';
  }
};

export const sha256 = (value: string): string | null =>
  /^[0-9a-f]{64}$/i.test(value) ? null : 'is not a SHA-256 sum (64 characters 0-9 and a-f)';

const HOURS =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? ([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** `Mon-Fri 07:30-18:00`, in the school's time zone. */
export const hours = (value: string): string | null => {
  const m = HOURS.exec(value);
  if (!m) return 'is not written like "Mon-Fri 07:30-18:00"';
  return `${m[3]}:${m[4]}` < `${m[5]}:${m[6]}` ? null : 'ends before it begins';
};

/** A name of one or more words with at least one letter. */
export const name = (value: string): string | null => (/\p{L}/u.test(value) ? null : 'holds no letters');
