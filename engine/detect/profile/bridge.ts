import { datesIn } from '@/engine/text/dates';
import { fold } from '@/engine/text/fold';
import { numbersIn } from '@/engine/text/numbers';
import { beginningOf, plainSpelling } from '../reading/beginning';
import { notionsAt, notionWeight } from '../reading/notions';
import type { Page } from '../reading/page';
import { rarityAmongArticles } from '../reading/rarity';
import type { Reading } from '../reading/reading';
import { wordsIn } from '../reading/words';

/**
 * What of a text survives translation: names, numbers, days, and the beginnings of rarer words that languages share (contract, contrato,
 * contratto). Two texts in different languages are compared by these keys alone.
 */
export interface Bridge {
  /** Key → how much it tells, times how often it stands (damped); keys of names begin `n`, of numbers `#`, of days `d`, of notions `k`, of other words `c`. */
  readonly keys: ReadonlyMap<string, number>;
  /** Keys that stand in the title or the first sentences. */
  readonly lead: ReadonlySet<string>;
  /** Beginnings of all words: what a name of the other text may be found by where this language writes it small (`americano`). */
  readonly beginnings: ReadonlySet<string>;
  readonly sentences: readonly ReadonlySet<string>[];
  readonly language: string;
}

const NOTION = 'k';
export const isNotion = (key: string): boolean => key.startsWith(NOTION);
/** The number of the notion that a key stands for. */
export const notionOf = (key: string): number => Number(key.slice(NOTION.length));

const WORD_LETTERS = 6;
/** Words of other languages have no table: taken for as rare as the English word of rank 3,000. */
const FOREIGN = 4;
const MOST = 6;

/** How much a shared number tells: a long or crooked one stands in few texts. */
export function numberWeight(n: number): number {
  if (n <= 12) return 0;
  if (Number.isInteger(n) && n >= 1900 && n < 2100) return 1;
  const significant = String(n)
    .replace(/[.e+-]/g, '')
    .replace(/0+$/, '').length;
  if (n < 100 && Number.isInteger(n)) return n % 10 === 0 ? 1.5 : 2.5;
  return Math.min(6, 2 + significant);
}

export function bridgeOf(page: Pick<Page, 'title' | 'text'>, reading: Reading): Bridge {
  const counts = new Map<string, { weight: number; count: number }>();
  const lead = new Set<string>();
  const sentences: Set<string>[] = [];
  const readPart = (text: string, isLead: boolean): Set<string> => {
    const own = new Set<string>();
    const put = (key: string, weight: number) => {
      if (weight <= 0) return;
      const seen = counts.get(key);
      if (seen) seen.count++;
      else counts.set(key, { weight, count: 1 });
      own.add(key);
      if (isLead) lead.add(key);
    };
    const surfaces = [...wordsIn(text)].map(({ surface }) => surface);
    const words = surfaces.map(fold);
    words.forEach((folded, at) => {
      const surface = surfaces[at] as string;
      for (const notion of notionsAt(words, at, reading.language)) put(`${NOTION}${notion}`, notionWeight(notion));
      if (folded.length < 3 || /^\d/.test(folded)) return;
      const name = reading.names.get(folded);
      const english = reading.language === 'en';
      if (name && surface !== surface.toLowerCase())
        put(`n${beginningOf(folded)}`, Math.min(MOST, rarityAmongArticles(folded)));
      else if (folded.length > WORD_LETTERS) {
        const weight = english ? Math.min(MOST, rarityAmongArticles(folded)) : FOREIGN;
        if (weight > 2) put(`c${plainSpelling(folded).slice(0, WORD_LETTERS)}`, weight);
      }
    });
    for (const n of numbersIn(text).keys()) put(`#${n}`, numberWeight(n));
    for (const d of datesIn(text, reading.language)) put(`d${d.month}-${d.day}`, 4);
    return own;
  };
  if (page.title) readPart(page.title, true);
  reading.sentences.forEach((s, i) => {
    sentences.push(readPart(page.text.slice(s.start, s.end), i < 3));
  });
  const keys = new Map<string, number>();
  for (const [key, { weight, count }] of counts) keys.set(key, weight * (1 + Math.log(count)));
  return { keys, lead, beginnings: reading.beginnings, sentences, language: reading.language };
}
