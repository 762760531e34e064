import { fold } from '@/engine/text/fold';
import type { Actor } from '../profile/actors';
import type { Profile } from '../profile/profile';
import { waysOf } from '../profile/profile-names';
import { beginningOf, beginningsIn } from '../reading/beginning';
import { deniesInHead, headlineNotions, negatesInHead } from '../reading/head-signs';
import { hasNotions, notionsAt } from '../reading/notions';
import type { Page } from '../reading/page';
import type { Reading } from '../reading/reading';
import { stemOf } from '../reading/word-facts';

/** Signs that a page is on another act of the same people than the dossier's event. */
export interface Act {
  /** Its headline or first sentence denies something, which no source begins with. */
  readonly denies: boolean;
  /** The same of words that negate: what was expected has not happened, or not yet. */
  readonly negates: boolean;
  /** Its first name, in most headlines that of who acts, is one that no source has. */
  readonly actsOtherwise: boolean;
  /** Told in another language, it begins with nothing of what every source begins with. */
  readonly otherAct: boolean;
  /** It quotes, and nothing that it quotes stands in a source. */
  readonly strangeQuotes: boolean;
  /**
   * Of those whom every source leads with, weighted, the share that its title and first two sentences don't name; in another language
   * the title and the first: where no capitals tell who acts, others' acts are known by that.
   */
  readonly missing: number;
  /** It names a year that no source names and that isn't the event's. */
  readonly otherYear: boolean;
  /** Its words can be compared with a source's. */
  readonly sameLanguage: boolean;
}

/** `page` is null where its words can't be compared with the sources', as in another language. */
export function actOf(page: Pick<Page, 'text'> | null, reading: Reading, profile: Profile): Act {
  return {
    denies: !profile.denies && deniesInHead(reading),
    negates: !profile.negates && negatesInHead(reading),
    actsOtherwise: actsOtherwise(reading, profile),
    otherAct: page === null && otherAct(reading, profile),
    strangeQuotes: page !== null && strangeQuotes(page.text, reading, profile),
    missing: missingActors(page === null ? reading.head.slice(0, reading.headline) : reading.head, profile.actors),
    otherYear: otherYear(reading, profile),
    sameLanguage: page !== null,
  };
}

function otherAct(page: Reading, { acts }: Profile): boolean {
  if (acts.length === 0 || !hasNotions(page.language)) return false;
  const begun = headlineNotions(page);
  return !acts.some((notion) => begun.has(notion));
}

/** `words`: folded, of the head of a page. */
export function missingActors(words: readonly string[], actors: readonly Actor[]): number {
  const head = new Set(words.flatMap(beginningsIn));
  let missing = 0;
  let all = 0;
  for (const { beginnings, weight } of actors) {
    all += weight;
    if (![...beginnings].some((b) => head.has(b))) missing += weight;
  }
  return all ? missing / all : 0;
}

/** Years that news of the day names. */
const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1980 && n < 2100;

export function otherYear(page: Reading, profile: Profile): boolean {
  const own = profile.day === null ? null : new Date(profile.day * 86_400_000).getUTCFullYear();
  return [...page.numbers.keys()].some((n) => isYear(n) && n !== own && !profile.sources.some((s) => s.numbers.has(n)));
}

function actsOtherwise(page: Reading, profile: Profile): boolean {
  // An office is written as a name is in some languages (`Tổng thống`), and is none.
  const agent = page.head.find(
    (word, at) => page.names.has(word) && notionsAt(page.head, at, page.language).length === 0,
  );
  if (agent === undefined) return false;
  const beginning = beginningOf(agent);
  return (
    !profile.sources.some((s) => s.beginnings.has(beginning)) &&
    !profile.names.some((n) => waysOf(n.word, [n]).includes(beginning))
  );
}

/** Quotations of a clause and more; the words of shorter ones stand in any text. */
const QUOTATION = /[“"«„]([^“”"«»„\n]{12,600})[”"»“]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Telling words of a quotation, from which it can be found again. */
const WORDS = 2;
/** Share of them that one sentence of a source has, where it reports the same words. */
const FOUND = 0.4;

function strangeQuotes(text: string, page: Reading, profile: Profile): boolean {
  let quotes = 0;
  for (const [, quote = ''] of text.matchAll(QUOTATION)) {
    const stems = new Set<string>();
    for (const [word] of quote.matchAll(WORD)) {
      const stem = stemOf(fold(word), page.language);
      if (page.stems.has(stem)) stems.add(stem);
    }
    if (stems.size < WORDS) continue;
    quotes++;
    if (profile.sources.some((s) => s.sentences.some((sentence) => shareIn(stems, sentence.stems) >= FOUND)))
      return false;
  }
  return quotes > 0;
}

function shareIn(stems: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (sentence.has(stem)) shared++;
  return shared / stems.size;
}
