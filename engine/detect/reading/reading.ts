import { MONTHS, WEEKDAYS } from '@/data/calendar-words';
import { languageOf, primaryTag } from '@/engine/text/language';
import { numbersIn } from '@/engine/text/numbers';
import type { Span } from '@/engine/text/span';
import type { Page } from './page';
import { publishedDay } from './page-day';
import { rarityAmongArticles } from './rarity';
import { wordFacts } from './word-facts';
import { wordsIn } from './words';

/** A word of an article as detection counts it. */
export interface Term {
  /** How often it stands. */
  count: number;
  /** How much it tells that a text has it: see `rarityAmongArticles`. */
  readonly weight: number;
  /** It stands in the title or in the first sentences. */
  lead: boolean;
}

/** What a word tells that stands so often: each further time tells less. */
export const damped = ({ weight, count }: Pick<Term, 'weight' | 'count'>): number => weight * (1 + Math.log(count));

/** A word written as a name is: capitalised where no sentence begins. */
export interface NameTerm extends Term {
  /** As it stands. */
  readonly surface: string;
}

export interface Sentence extends Span {
  /** Stems that tell something. */
  readonly stems: ReadonlySet<string>;
}

/** What detection takes from an article: counted once, compared with many. */
export interface Reading {
  readonly language: string;
  /** Days since 1970, or null. */
  readonly day: number | null;
  readonly stems: ReadonlyMap<string, Term>;
  readonly names: ReadonlyMap<string, NameTerm>;
  /** Beginnings of all words: see `beginningOf`. */
  readonly beginnings: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<number, number>;
  readonly titleStems: ReadonlySet<string>;
  /** Folded words of the title and the first two sentences, in order. */
  readonly head: readonly string[];
  /** How many of them stand in the title and the first sentence. */
  readonly headline: number;
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

/** With the full stops of Devanagari and Bengali, Urdu and Armenian. */
const SENTENCE = /[^\n]*?(?:[.!?…।۔؟։。！？]+["”’»)\]']*(?=\s|$)|[。！？]|\n|$)/gu;
/** Sentences whose words count as the lead. */
const LEAD = 3;
/** Sentences that belong to the head: what the page itself says it is about. */
const HEAD = 2;
/** A word that tells less than this (a quarter of all articles have it) is left out. */
const TELLING = 1.4;

/** How a word is written over a text. */
interface Capitals {
  /** With a capital inside a sentence, and beside another capital there. */
  inside: number;
  beside: number;
  /** With a capital at the head of a sentence or in the title. */
  head: number;
  lower: number;
  readonly surface: string;
  lead: boolean;
}

/** More letters beyond ASCII than English has: a language that is not known. */
const MANY_ACCENTS = /(?:[^\p{ASCII}\P{L}].{0,60}?){5}/su;

/** Written with a capital in English, and no names. */
const CALENDAR: ReadonlySet<string> = new Set(
  [...WEEKDAYS, ...MONTHS].filter((word) => word !== 'may' && word !== 'mar'),
);

/** A capital tells no name where all nouns have one: there names are words that stand beside another. */
const CAPITAL_NOUNS = new Set(['de']);

/** What of a page is the article's own: captions and furniture name other stories. A text without blocks is all prose. */
const prose = (page: Page): readonly Span[] =>
  page.blocks.length
    ? page.blocks.filter((b) => b.kind !== 'furniture' && b.kind !== 'caption')
    : [{ start: 0, end: page.text.length }];

/** Reads an article, or a page, for detection. */
export function readForDetection(page: Page): Reading {
  const language = languageOf(page.text) ?? primaryTag(page.language) ?? (MANY_ACCENTS.test(page.text) ? 'und' : 'en');
  const factsOf = wordFacts(language);
  const stems = new Map<string, Term>();
  const names = new Map<string, NameTerm>();
  const titleStems = new Set<string>();
  const beginnings = new Set<string>();
  const sentences: Sentence[] = [];
  const capitals = new Map<string, Capitals>();
  const head: string[] = [];
  let headline = 0;
  let words = 0;

  const readSentence = (text: string, offset: number, title: boolean) => {
    const lead = title || sentences.length < LEAD;
    const inHead = title || sentences.length < HEAD;
    const own = new Set<string>();
    let first = true;
    let before: { seen: Capitals; end: number } | null = null;
    for (const { surface, index } of wordsIn(text)) {
      words++;
      const facts = factsOf(surface);
      const { folded, stem, weight } = facts;
      if (inHead) head.push(folded);
      for (const beginning of facts.beginnings) beginnings.add(beginning);
      if (facts.capital) {
        const seen = capitals.get(folded) ?? { inside: 0, beside: 0, head: 0, lower: 0, surface, lead: false };
        if (before && text.slice(before.end, index).trim() === '') {
          seen.beside++;
          before.seen.beside++;
        }
        if (first || title) seen.head++;
        else seen.inside++;
        if (lead) seen.lead = true;
        capitals.set(folded, seen);
        before = { seen, end: index + surface.length };
      } else {
        const seen = capitals.get(folded);
        if (seen) seen.lower++;
        before = null;
      }
      first = false;
      if (weight < TELLING || folded.length < 2) continue;
      const term = stems.get(stem);
      if (term) {
        term.count++;
        if (lead) term.lead = true;
      } else stems.set(stem, { count: 1, weight, lead });
      if (title) titleStems.add(stem);
      own.add(stem);
    }
    if (!title && headline === 0) headline = head.length;
    if (!title && own.size) sentences.push({ start: offset, end: offset + text.length, stems: own });
  };

  if (page.title) readSentence(page.title, 0, true);
  for (const { start, end } of prose(page))
    for (const m of page.text.slice(start, end).matchAll(SENTENCE))
      if (m[0].trim()) readSentence(m[0], start + m.index, false);

  for (const [folded, seen] of capitals) {
    // At the head of a sentence every word has a capital: there only what is rare otherwise is a name.
    const weight = language === 'en' ? rarityAmongArticles(folded) : Math.min(7, 2 + folded.length * 0.6);
    const isName = CAPITAL_NOUNS.has(language)
      ? seen.beside > 0
      : seen.inside > seen.lower || (seen.inside === 0 && seen.lower === 0 && weight > 5);
    if (CALENDAR.has(folded) || !isName || folded.length < 2 || /^\d/.test(folded) || weight < TELLING) continue;
    names.set(folded, { count: seen.inside + seen.head, weight, lead: seen.lead, surface: seen.surface });
  }
  return {
    language,
    day: publishedDay(page, language),
    stems,
    names,
    beginnings,
    numbers: numbersIn(page.text),
    titleStems,
    head,
    headline,
    sentences,
    words,
  };
}
