import { contains, type Span } from '@/engine/text/span';
import { FORM, verbForm } from '@/engine/text/verb-forms';
import { cueOf, isCueNoun, reportsAlone } from '../reading/cue';
import type { Building } from './attribution';
import { reportsByUnit } from './by-unit';

/** Words that stand for a speaker without naming one: whoever they are, the sentence's own speaker is the one that tells of them. */
const UNNAMED =
  /^(?:I|we|you|he|she|it|they|one|who|which|that|those|these|this|someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|my|our|your|his|her|its|their|some|many|others|people)$/i;

/**
 * Takes out reports that lie within another report's words: “he said he doesn't call it ‘unsafe’” is one report, his,
 * with the quoted words in it. A report within one stays where it names a speaker of its own and tells what that one
 * once said (“Brandt said Okafor warned that …”).
 */
export function withoutNested(text: string, found: readonly Building[]): Building[] {
  const byUnit = reportsByUnit(found);
  return found.filter(
    (inner) => !byUnit.get(inner.unit)?.some((outer) => outer !== inner && isToldBy(text, inner, outer)),
  );
}

function isToldBy(text: string, inner: Building, outer: Building): boolean {
  const { cue, speaker } = inner;
  if (!cue || !outer.pieces.some((piece) => contains(piece, cue))) return false;
  if (outer.speaker && contains(cue, outer.speaker)) return false;
  return !speaker || !isNamed(text, speaker, outer) || !speaks(text, cue) || isMatter(text, inner, cue);
}

/** How words begin that tell of a deed or a matter: “promised to …”, “asked for …”, “explained why …”. */
const DEED = /^(?:to|of|for|about|on|against|whether|if|how|why|what|who|when|where)\b/i;
const AUXILIARY = /^(?:ha[sd]|have|['’](?:ve|d|ll)|will|would|can|could|may|might|should|must|is|are|was|were)\b/;

/**
 * Whether what is told within another's words is their matter rather than a report of its own: a deed that somebody promised
 * or asked for; what somebody will say, has said before or says as a rule. What somebody once said stays, and so do
 * quoted words. In PolNeAR one in ten of those taken out is labelled, of those that stay one in two.
 */
function isMatter(text: string, { pieces, quotations }: Building, cue: Span): boolean {
  const words = text.slice(cue.start, cue.end).toLowerCase();
  if (words === 'according to' || quotations.some((quotation) => !quotation.title)) return false;
  const once = (verbForm(words.slice(words.lastIndexOf(' ') + 1))?.bits ?? 0) & (FORM.past | FORM.ing);
  return !once || AUXILIARY.test(words) || DEED.test(text.slice(pieces[0]?.start, pieces[0]?.end));
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
