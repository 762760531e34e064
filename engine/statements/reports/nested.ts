import { contains, type Span } from '@/engine/text/span';
import { FORM, verbForm } from '@/engine/text/verb-forms';
import { isCueNoun, reportsAlone } from '../reading/cue';
import { cueVerb } from '../reading/cue-phrase';
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
  return found.filter((inner) => {
    const teller = byUnit.get(inner.unit)?.find((outer) => outer !== inner && isToldBy(text, inner, outer));
    if (teller) takeOver(teller, inner);
    return !teller;
  });
}

/**
 * Gives the outer report the quoted words of the inner one that it does not reach itself: “said it was too early to tell
 * whether it was safe, and there was ‘no rush’”.
 */
function takeOver(outer: Building, inner: Building): void {
  const cue = inner.cue as Span;
  const at = outer.pieces.findIndex((piece) => contains(piece, cue));
  const piece = outer.pieces[at];
  if (!piece) return;
  const behind = inner.quotations.filter((q) => q.outer.start >= piece.end && !outer.quotations.includes(q));
  const reach = inner.pieces.findLast((p) => behind.some((q) => contains(p, q.outer)));
  if (!reach) return;
  outer.pieces[at] = { start: piece.start, end: reach.end };
  outer.quotations.push(...behind);
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
  if (words === 'according to') return false;
  // What somebody is asked to say has not been said.
  if (/^to\b/.test(words)) return true;
  if (quotations.some((quotation) => !quotation.title)) return false;
  const once = (verbForm(cueVerb(words)?.verb ?? '')?.bits ?? 0) & (FORM.past | FORM.ing);
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
  const words = text.slice(cue.start, cue.end).toLowerCase();
  const found = cueVerb(words);
  return (
    words === 'according to' || (found ? reportsAlone(found.patterns) : isCueNoun(words.split(/\s+/).at(-1) ?? ''))
  );
}
