import { plainDigits } from './digits';
import { fold } from './fold';
import { BUDDHIST } from './numbers';

/** A day as a text gives it: month from 1, the year where it is given. */
export interface StatedDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** Offset in the text. */
  readonly start: number;
  readonly end: number;
}

const monthNames = new Map<string, Map<string, number>>();

/** Folded month names of a language, long, with a day (a genitive, in many) and short; English ones always. */
function monthsOf(language: string): Map<string, number> {
  let names = monthNames.get(language);
  if (names) return names;
  names = new Map();
  for (const locale of new Set(['en', language])) {
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const) {
      let format: Intl.DateTimeFormat;
      try {
        format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      } catch {
        continue; // a language tag that the browser does not take
      }
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2001, month, 15)).find((p) => p.type === 'month')?.value ?? '';
        const name = fold(part.replace(/(?<!\..*)\.$/, ''));
        if (/^\p{L}{2,}$|^\p{L}+\.\p{L}+\.$/u.test(name)) names.set(name, month + 1);
      }
    }
  }
  monthNames.set(language, names);
  return names;
}

/** Written with endings that Intl does not give: `novembrī`, `noyabrda`, `ნოემბერს`. */
const INFLECTED = new Set('lv et sl kk ka az hy hi bn'.split(' '));
/** The month before the day, and small: `lapkričio 7`. */
const MONTH_FIRST = new Set('lt hu hy'.split(' '));
/** Letters that an ending may change at the end of a month's name, but of a short one, and those it may add. */
const CHANGED = 2;
const ADDED = 4;

/** The month that a word names. */
function monthIn(word: string, language: string): number | undefined {
  const months = monthsOf(language);
  const folded = fold(word);
  const exact = months.get(folded);
  if (exact !== undefined || !(INFLECTED.has(language) || language === 'th')) return exact;
  for (const [name, month] of months) {
    if (language === 'th' ? folded.startsWith(name) : inflected(folded, name)) return month;
  }
  return undefined;
}

const inflected = (word: string, name: string): boolean =>
  name.length > 4 &&
  word.length <= name.length + ADDED &&
  word.startsWith(name.slice(0, Math.max(4, name.length - CHANGED)));

const DAY_MONTH =
  /(?<![\d.,])(\d{1,2})(?:\.|º|er|st|nd|rd|th|-)?[\s-]*(?:de |of )?(\p{L}[\p{L}\p{M}]+)\.?(?:,?\s*(?:de |del )?(?:(\d{4})|-(\d{2}))(?!\d))?/gu;
const MONTH_DAY = /(?<!\p{L})(\p{Lu}\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d.]\d|\d)(?:,?\s+(\d{4})(?!\d))?/gu;
const SMALL_MONTH_DAY = /(?<!\p{L})(\p{Ll}\p{L}+)\s+(\d{1,2})(?![\d.]\d|\d)/gu;
/** `7 พ.ย. 2567`. */
const THAI_SHORT = /(?<![\d.,])(\d{1,2})\s*((?:[\u0e01-\u0e4e]{1,3}\.){2})(?:\s*(\d{4}|\d{2})(?!\d))?/g;
/** `ngày 7/11/2024`, `7 tháng 11 năm 2024`. */
const VIETNAMESE =
  /(?:ngày\s+(\d{1,2})\/|(?<![\d/])(\d{1,2})\s+tháng\s+)(\d{1,2})(?:(?:\/|\s+năm\s+)(\d{4}))?(?![\d/])/giu;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DOTTED = /(?<![\d.])(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?![\d.])/g;
const CJK = /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]/g;

/**
 * The days that a text names, in the order of the text. `3/4/2024` is left out: it is March in one country and April in another;
 * `7.11.2024` is day first wherever points are written.
 */
export function datesIn(written: string, language: string | null): StatedDate[] {
  const text = plainDigits(written);
  const monthOf = (word: string | undefined) => monthIn(word ?? '', language ?? 'en');
  const found: StatedDate[] = [];
  const add = (m: RegExpMatchArray, day: number, month: number | undefined, year: number | null) => {
    if (!month || month < 1 || month > 12 || day < 1 || day > 31) return;
    const start = m.index ?? 0;
    const end = start + m[0].length;
    if (!found.some((d) => d.start < end && start < d.end)) found.push({ day, month, year, start, end });
  };
  const full = (year: string | undefined): number | null => {
    if (year === undefined) return null;
    if (language === 'th')
      return Number(year) + (year.length === 2 ? 2500 : 0) - (/^(?:25|\d\d$)/.test(year) ? BUDDHIST : 0);
    return year.length === 4 ? Number(year) : Number(year) + (Number(year) > 70 ? 1900 : 2000);
  };
  for (const m of text.matchAll(ISO)) add(m, Number(m[3]), Number(m[2]), Number(m[1]));
  for (const m of text.matchAll(DOTTED)) {
    const [first, second] = [Number(m[1]), Number(m[3])];
    if (m[2] === '.' || first > 12) add(m, first, second, full(m[4]));
    else if (second > 12) add(m, second, first, full(m[4]));
  }
  if (language === 'vi')
    for (const m of text.matchAll(VIETNAMESE)) add(m, Number(m[1] ?? m[2]), Number(m[3]), full(m[4]));
  if (language === 'th') for (const m of text.matchAll(THAI_SHORT)) add(m, Number(m[1]), monthOf(m[2]), full(m[3]));
  for (const m of text.matchAll(DAY_MONTH)) add(m, Number(m[1]), monthOf(m[2]), full(m[3] ?? m[4]));
  for (const m of text.matchAll(MONTH_DAY)) add(m, Number(m[2]), monthOf(m[1]), full(m[3]));
  if (language && MONTH_FIRST.has(language))
    for (const m of text.matchAll(SMALL_MONTH_DAY)) add(m, Number(m[2]), monthOf(m[1]), null);
  for (const m of text.matchAll(CJK)) add(m, Number(m[3]), Number(m[2]), full(m[1]));
  return found.sort((a, b) => a.start - b.start);
}

/** Days since 1970 of `2024-11-07…`; null for what is no day. */
export function dayNumber(iso: string | null): number | null {
  const m = iso?.match(/^(\d{4})-(\d{2})-(\d{2})/);
  if (!m) return null;
  const time = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
  return Number.isFinite(time) ? Math.floor(time / 86_400_000) : null;
}

/** Days since 1970 of a stated date; null where its year is not given. */
export const dayOf = (date: StatedDate): number | null =>
  date.year === null ? null : Math.floor(Date.UTC(date.year, date.month - 1, date.day) / 86_400_000);
