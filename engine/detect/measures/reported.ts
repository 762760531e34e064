import { match } from '@/engine/compare/match';
import { overlaps, type Span } from '@/engine/text/span';
import type { Profile } from '../profile/profile';
import type { Page } from '../reading/page';
import type { Likeness } from './likeness';

/** Sentences less alike than this share too little for one to report the other. */
const LIKE = 0.25;
/** From here a sentence of the page counts as reporting the statement, where statements are counted for the reader. */
const REPORTS = 0.5;

/** A sentence of the page, and how surely it reports a statement of the dossier. */
export interface Reported extends Span {
  readonly score: number;
  /** `source/statement` of the statement it is likest to. */
  readonly statement: string;
}

/**
 * The sentences of the page that report statements of the dossier, with the statement each is likest to: by the same `match` that
 * pairs them in the panel. Background that a source gives on its own account doesn't count. Where a source's statements
 * were not taken out, its sentences stand for them.
 */
export function reportedStatements(page: Page, profile: Profile, likenesses: readonly Likeness[]): Reported[] {
  const found = new Map<number, Reported>();
  for (const { source: number, sentence, page: own, likeness } of likenesses) {
    const source = profile.dossier.sources[number];
    if (!source || likeness < LIKE) continue;
    const statements = source.statements.length
      ? source.statements.filter((s) => s.kind !== 'context' && overlaps(s, sentence))
      : [{ id: String(sentence.start), text: source.text.slice(sentence.start, sentence.end) }];
    const text = page.text.slice(own.start, own.end);
    for (const { id, text: stated } of statements) {
      const { score } = match(stated, text);
      if (score <= (found.get(own.start)?.score ?? 0)) continue;
      found.set(own.start, { start: own.start, end: own.end, score, statement: `${source.id}/${id}` });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

export const countsAsReported = ({ score }: Reported): boolean => score >= REPORTS;
