import type { Span } from '@/engine/text/span';
import { ALIKE, type Likeness } from './measures/likeness';
import type { Profile } from './profile/profile';
import type { Page } from './reading/page';
import { RARE_NAME } from './reading/rarity';
import type { Reading, Sentence } from './reading/reading';
import { stemOf } from './reading/word-facts';

/** Words from which a page may tell of several things: a morning's briefing, a live blog, a long analysis. */
const LONG = 100;
/** Sentences that report the event, for a passage to be coverage: one is a mention. */
const SENTENCES = 2;
/** Sentences between two of them that still belong to the passage. */
const BETWEEN = 2;

/** What may be one passage, or a part of it. */
export interface Passage {
  readonly whole: Span;
  /** Its paragraphs that may be a passage by themselves; empty where it is one paragraph. */
  readonly parts: readonly Span[];
}

/**
 * The passages of a page that may be coverage while the page as a whole is not: runs of sentences that are alike to the
 * dossier's, widened to their paragraphs. In the order of the page; of each the whole run, and its paragraphs that may be
 * one by themselves, where the run has begun with what is on something else.
 */
export function passagesOf(page: Page, reading: Reading, likenesses: readonly Likeness[]): Passage[] {
  if (reading.words < LONG) return [];
  const alike = new Set(likenesses.filter((l) => l.likeness >= ALIKE).map((l) => l.page));
  const runs: Sentence[][] = [];
  let run: Sentence[] = [];
  let last = Number.NEGATIVE_INFINITY;
  reading.sentences.forEach((sentence, i) => {
    if (!alike.has(sentence)) return;
    if (i - last > BETWEEN + 1) {
      run = [];
      runs.push(run);
    }
    run.push(sentence);
    last = i;
  });
  return runs
    .filter((r) => r.length >= SENTENCES)
    .map((r) => {
      const whole = paragraphsAround(page, r);
      const within = page.blocks
        .map((block) => r.filter((sentence) => block.start <= sentence.start && sentence.end <= block.end))
        .filter((own) => own.length >= SENTENCES && own.length < r.length);
      return { whole, parts: within.map((own) => paragraphsAround(page, own)) };
    });
}

/** A round-up gives less of itself than this to one event. */
const PART = 1 / 3;

/**
 * The paragraphs of a long page outside which nothing is on the event: none of the rarer names that all sources share stands there, or in the title.
 * Null where they are more than a third of the page.
 */
export function onlyPartOf(page: Page, reading: Reading, { sources }: Profile): Span | null {
  if (reading.words < LONG) return null;
  const [first, ...others] = sources.filter((s) => s.language === reading.language);
  const shared = [...(first?.names ?? [])].filter(
    ([name, { weight }]) => weight > RARE_NAME && others.every((s) => s.names.has(name)),
  );
  const stems = shared.map(([name]) => stemOf(name, reading.language));
  if (stems.some((stem) => reading.titleStems.has(stem))) return null;
  const naming = reading.sentences.filter((sentence) => stems.some((stem) => sentence.stems.has(stem)));
  if (naming.length === 0) return null;
  const part = paragraphsAround(page, naming);
  return part.end - part.start < PART * page.text.length ? part : null;
}

function paragraphsAround(page: Page, run: readonly Sentence[]): Span {
  let start = run[0]?.start ?? 0;
  let end = run.at(-1)?.end ?? start;
  for (const block of page.blocks) {
    if (block.start <= start && start < block.end) start = block.start;
    if (block.start < end && end <= block.end) end = block.end;
  }
  return { start, end };
}
