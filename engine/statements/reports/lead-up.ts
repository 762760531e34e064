import { clauseAt, LEADS_UP, QUESTION } from '../grammar/clause';
import { isComma, isFiniteItem } from '../grammar/item-class';
import { subjectBefore } from '../grammar/subject';
import { cueOf } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';

/**
 * A report in a clause that leads up to the main one ends before that: “When she was asked if it was safe, she laughed”,
 * “In a note announcing the vote, the mayor …”.
 */
export function upToMainClause(items: readonly Item[], report: Found): Found {
  const { cue, speaker, pieces } = report;
  const [piece] = pieces;
  if (!cue || !piece || pieces.length > 1 || piece.first < cue.last || isComma(items[piece.first - 1])) return report;
  if (!leadsUp(items, report)) return report;
  // What is said is a clause: its own verb stands before the comma. “said the bridge, a ruin, was shut”
  const opener = items[piece.first]?.lower ?? '';
  let told = !(opener === 'that' || QUESTION.has(opener) || cueOf(items[cue.last - 1]?.lower ?? '')?.base === 'say');
  // “that if it rained, …”: the first comma is the condition's.
  const condition = opener === 'that' && LEADS_UP.test(items[piece.first + 1]?.lower ?? '');
  const from = condition ? items.findIndex((item, i) => i > piece.first && isComma(item)) + 1 : piece.first;
  for (let i = from; i < piece.last; i++) {
    told ||= isFiniteItem(items[i] as Item) || items[i]?.quotation != null;
    const inMarks = items[i]?.quotation?.ending === ',';
    const last = inMarks ? i + 1 : i;
    if (
      told &&
      (inMarks || isComma(items[i])) &&
      last > piece.first &&
      clauseAt(items, i + 1) &&
      !isListed(items, i + 1)
    )
      return { ...report, pieces: [{ first: piece.first, last }], speaker };
  }
  return report;
}

/** Whether the cue stands in a clause or a phrase that opens the sentence and is not its main clause. */
function leadsUp(items: readonly Item[], { cue, speaker }: Found): boolean {
  if (!cue) return false;
  const subject = speaker && speaker.last <= cue.first ? speaker : subjectBefore(items, 0, cue.first);
  const link = (subject?.first ?? cue.first) - 1;
  const opens = link === 0 || (link === 1 && /^(?:conjunction|adverb)$/.test(items[0]?.class ?? ''));
  if (subject && opens && LEADS_UP.test(items[link]?.lower ?? '')) return true;
  const ing = items[cue.first]?.class === 'ing' && items[0]?.class === 'preposition';
  return ing && !items.slice(0, cue.first).some((item) => item.class === 'mark' || isFiniteItem(item));
}

/** “when it rains, she said, …”: a cue in commas is no main clause; “…, she replied, “…”” is one. */
const isListed = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at, at + 5)
    .some(
      (item, i, words) => i > 0 && isFiniteItem(words[i - 1] as Item) && isComma(item) && !items[at + i + 1]?.quotation,
    );
