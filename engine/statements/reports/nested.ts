import { contains, type Span } from '@/engine/text/span';
import { cueOf, isCueNoun, reportsAlone } from '../reading/cue';
import type { Building } from './attributions';

/** Words that stand for a speaker without naming one: whoever they are, the sentence's own speaker is the one that tells of them. */
const UNNAMED =
  /^(?:I|we|you|he|she|it|they|one|who|which|that|those|these|this|someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|my|our|your|his|her|its|their|some|many|others|people)$/i;

/**
 * Takes out reports that lie within another report's words: “he said he doesn't call it ‘shameful’” is one report, his,
 * with the quoted words in it. A report within one stays where it names a speaker of its own (“Brandt said Okafor warned
 * that …”).
 */
export function withoutNested(text: string, found: readonly Building[]): Building[] {
  const byUnit = new Map<number, Building[]>();
  for (const report of found) byUnit.set(report.unit, [...(byUnit.get(report.unit) ?? []), report]);
  return found.filter(
    (inner) => !byUnit.get(inner.unit)?.some((outer) => outer !== inner && isToldBy(text, inner, outer)),
  );
}

function isToldBy(text: string, inner: Building, outer: Building): boolean {
  const { cue, speaker } = inner;
  if (!cue || !outer.pieces.some((piece) => contains(piece, cue))) return false;
  if (outer.speaker && contains(cue, outer.speaker)) return false;
  return !speaker || !isNamed(text, speaker, outer) || !speaks(text, cue);
}

/** Whether the inner report names its own speaker within the outer one's words. */
function isNamed(text: string, speaker: Span, outer: Building): boolean {
  return (
    !UNNAMED.test(text.slice(speaker.start, speaker.end)) && outer.pieces.some((piece) => contains(piece, speaker))
  );
}

/** Whether a cue reports speech without quotation marks beside it: “warned”, “claim”, not “displayed ‘disregard’”. */
function speaks(text: string, cue: Span): boolean {
  const last = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/).at(-1) ?? '';
  const patterns = cueOf(last);
  return last === 'to' || isCueNoun(last) || (patterns !== null && reportsAlone(patterns));
}
