import type { Block } from './article';

type Facts = Partial<Record<'url' | 'outlet' | 'published', string>>;

const ADDRESS = /https?:\/\/[^\s<>"]+/i;
const HOST = /^(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})\/?$/u;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((m) => `${m.slice(0, 3)}\\.?`).join('|')})`;
const DAYS: readonly [RegExp, (m: RegExpMatchArray) => [string?, string?, string?]][] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.+Z-]*)?$/, (m) => [m[1], m[2], m[3]]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? \d{1,2}:\d{2})?$/, (m) => [m[3], m[2], m[1]]],
  [new RegExp(`^(\\d{1,2}) ${MONTH},? (\\d{4})$`, 'i'), (m) => [m[3], monthNumber(m[2]), m[1]]],
  [new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`, 'i'), (m) => [m[3], monthNumber(m[1]), m[2]]],
];

const monthNumber = (name = ''): string =>
  String(1 + MONTHS.findIndex((m) => m.startsWith(name.slice(0, 3).toLowerCase())));

/** The day a line consists of, as `YYYY-MM-DD`, or null. */
export function dayOf(line: string): string | null {
  for (const [form, parts] of DAYS) {
    const m = line.match(form);
    if (!m) continue;
    const [year, month, day] = parts(m).map(Number) as [number, number, number];
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
      return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return null;
}

/** What a line that is no prose tells of the article: an address, a host name, a day, or several of them; else null. */
export function metadataOf(line: string): Facts | null {
  const address = line.match(ADDRESS)?.[0];
  const rest = (address ? line.replace(address, '') : line)
    .trim()
    .replace(/^(?:date|published|url|source)\b:?\s*/i, '')
    .trim();
  const day = dayOf(rest);
  if (rest && !day) {
    const host = address ? null : (rest.match(HOST)?.[1]?.toLowerCase() ?? null);
    return host ? { outlet: host } : null;
  }
  const facts: Facts = {};
  if (day) facts.published = day;
  if (address) {
    facts.url = address;
    const host = hostOf(address);
    if (host) facts.outlet = host;
  }
  return day || address ? facts : null;
}

const hostOf = (address: string): string | null =>
  address.match(/^https?:\/\/(?:www\.)?([^/:?#]+)/i)?.[1]?.toLowerCase() ?? null;

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();

/** Whether two lines have the same words; marks and blanks apart. */
export const sameLine = (a: string, b: string): boolean => bare(a) === bare(b);

/** Most words a headline and a section heading have; longer lines are prose that lost its stop. */
const MOST_WORDS = { title: 25, section: 12 };

/** A line that reads as a headline: short, begins like a sentence, ends like none. */
export function headingLike(line: string, as: 'title' | 'section'): boolean {
  if (!/^[\p{Lu}\p{N}“"‘'«]/u.test(line) || /[.!:;,…—-]["”’')\]]*$/.test(line)) return false;
  if (as === 'section' && /["”»)\]]$/.test(line)) return false;
  return line.split(/\s+/).length <= MOST_WORDS[as];
}

const CAPTION =
  /^(?:\(?(?:file )?(?:photo|image|picture|video|illustration|graphic|caption)s?(?: credit)?(?: by)?\s*[:/–—-]|FILE\s+[-–—]|©|\(?(?:photo|image) by )/i;
/** Names, as a picture's credit has them: “Ilse Brandt”, “Handout via PLN”, “al-Sarni”. */
const NAMES = String.raw`(?:(?:\p{Lu}[\p{L}\p{N}.'’-]*|via|by|of|and|al-\p{L}+)(?: |(?=[/).]|$)))+`;
/**
 * The credit that ends a picture's caption: “(Agency/Ann Lee)”, “Ann Lee/Agency/File Photo”. Of 34,000 paragraphs of news,
 * it ends 118, all of them captions.
 */
const CREDIT = new RegExp(
  `(?:[.!?]["”’)]*\\s+\\(?|(?<=\\d)\\s+)(?:[Pp]hoto |[Cc]ourtesy |[Mm]andatory credit )?${NAMES}(?:/(?:via )?${NAMES})+\\)?\\.?$`,
  'u',
);
/** Longest caption, and longest credit; in letters. */
const CAPTION_LENGTH = 500;
const CREDIT_LENGTH = 120;
const hasCredit = (line: string): boolean =>
  line.length <= CAPTION_LENGTH &&
  line.includes('/', line.length - CREDIT_LENGTH) &&
  CREDIT.test(line.slice(-CREDIT_LENGTH));

const FURNITURE =
  /^(?:(?:read|see|watch|listen)(?: (?:also|more|next|too)\b|:)|also (?:read|on|see)\b|related(?: (?:stories|articles|news|topics|content))?:?$|related:|more (?:on|from|about) [^.]{1,60}$|more:|(?:subscribe|sign up|register) (?:to|for|here|now|today)\b|(?:follow|like|join) (?:us|our)\b|follow .{2,60} on (?:twitter|facebook|instagram|x|telegram)\b|share this\b|advertisement$|click here\b|(?:additional )?(?:reporting|writing|editing|edited|reported|written|compiled|translated) by [^.]{2,120}\.?$|(?:all rights reserved|copyright)\b)/iu;

/** “By Ann Lee and Tom Hale, science editor”: names and nothing else. */
const BYLINE =
  /^(?:By|BY) \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|von|van|der|bin|al)){0,9}(?:, [\p{L} ]{2,40})?$/u;

/** Kind of a line that stands between paragraphs and is no part of the story, or null. */
export function furnitureKind(line: string): Extract<Block['kind'], 'caption' | 'furniture'> | null {
  if (hasCredit(line)) return 'caption';
  if (line.length > 300) return null;
  if (CAPTION.test(line)) return 'caption';
  if (FURNITURE.test(line) || BYLINE.test(line)) return 'furniture';
  return null;
}
