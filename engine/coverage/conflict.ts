import { isNumber, isTime } from '@/engine/compare/words/values';
import { type Word, wordsOf } from '@/engine/compare/words/words';
import type { Span } from '@/engine/text/span';
import type { Pair } from './pair';

const auxiliary =
  /\b(will|would|shall|should|can|could|may|might|must|do|does|did|is|are|was|were|has|have|had)\s*(?:not\b|n['’]t\b)|\b(won|can)['’]t\b/i;
const contracted: Record<string, string> = { won: 'will', can: 'can' };
const negation = /\b(not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i;
/** Of a conflict: the one thing the two differ in, named. Null for other relations. */
export function conflictLine(pair: Pair): string | null {
  const { alignment, here, there, name } = pair;
  const place = placeOf(pair);
  if (alignment.relation !== 'conflict') return null;
  switch (alignment.reason) {
    case 'number':
      return differing('number', pair, isNumber);
    case 'time':
      return differing('time', pair, isTime);
    case 'speaker':
      return `Another speaker: ${here.speaker?.name ?? 'none named'} ${place}, ${there.speaker?.name ?? 'none named'} in ${name}.`;
    case 'negation':
      return negated(pair);
    default:
      return null;
  }
}

const placeOf = ({ pageName }: Pair) => (pageName === undefined ? 'here' : `in ${pageName}`);

/** “Another number: 13 July here, 14 July in Harbour Post.” */
function differing(what: string, pair: Pair, tells: (word: Word) => boolean): string {
  const { alignment, hereText, thereText, name } = pair;
  for (const step of alignment.wording) {
    if (step.op !== 'changed' || !step.a || !step.b) continue;
    const here = valueIn(hereText, step.a, alignment.a.end, tells);
    const there = valueIn(thereText, step.b, alignment.b.end, tells);
    if (!here || !there || here.key === there.key) continue;
    // A bare figure says little without the word it counts or dates: taken along where both have one.
    const end = here.counted && there.counted ? 'counted' : 'end';
    const words = (text: string, value: Value) => text.slice(value.start, value[end] ?? value.end);
    return `Another ${what}: ${words(hereText, here)} ${placeOf(pair)}, ${words(thereText, there)} in ${name}.`;
  }
  return `Another ${what} ${placeOf(pair)} than in ${name}.`;
}

/** The words of a changed phrase that say a number or a time. */
interface Value extends Span {
  readonly key: string;
  /** Where the word behind a figure ends (“13 July”, “9 p.m.”); null where none tells more. */
  readonly counted: number | null;
}

/** Words lighter than this (“of”, “and”) are not what a figure counts. */
const LIGHT = 0.1;
const MERIDIEM = /^\s?[ap]\.\s?m\.?/i;

function valueIn(
  text: string,
  [from, to]: readonly [number, number],
  passageEnd: number,
  tells: (word: Word) => boolean,
): Value | null {
  const values = wordsOf(text, from, to).filter(tells);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return null;
  const { start } = first;
  const { end } = last;
  const behind = text.slice(end, passageEnd);
  const [next] = wordsOf(text, end, passageEnd);
  const meridiem = MERIDIEM.exec(behind)?.[0].length;
  const adjacent = next && next.start - end <= 1 && next.weight >= LIGHT && !/^\P{L}/u.test(next.lower);
  const counted = meridiem ? end + meridiem : adjacent ? next.end : null;
  return { start, end, key: values.map((word) => word.key).join(' '), counted: last.number === null ? null : counted };
}

/** “One says it will, the other says it will not.” */
function negated(pair: Pair): string {
  const { alignment, hereText, thereText, name } = pair;
  const here = hereText.slice(alignment.a.start, alignment.a.end);
  const there = thereText.slice(alignment.b.start, alignment.b.end);
  const negatedHere = negation.test(here);
  const found = auxiliary.exec(negatedHere ? here : there);
  const verb = (found?.[1] ?? contracted[found?.[2]?.toLowerCase() ?? ''])?.toLowerCase();
  const other = negatedHere ? there : here;
  if (verb && new RegExp(`\\b${verb}\\b`, 'i').test(other) && !negation.test(other))
    return `One says it ${verb}, the other says it ${verb} not.`;
  return negatedHere ? `Negated ${placeOf(pair)}, not in ${name}.` : `Negated in ${name}, not ${placeOf(pair)}.`;
}
