import type { Pair } from './pair';

const auxiliary =
  /\b(will|would|shall|should|can|could|may|might|must|do|does|did|is|are|was|were|has|have|had)\s*(?:not\b|n['’]t\b)|\b(won|can)['’]t\b/i;
const contracted: Record<string, string> = { won: 'will', can: 'can' };
const negation = /\b(not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i;
const figure =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion)\b/iu;

/** Of a conflict: the one thing the two differ in, named. Null for other relations. */
export function conflictLine(pair: Pair): string | null {
  const { alignment, here, there, name } = pair;
  const place = placeOf(pair);
  if (alignment.relation !== 'conflict') return null;
  switch (alignment.reason) {
    case 'number':
      return differing('number', pair, figure);
    case 'time':
      return differing('time', pair, /./);
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
function differing(what: string, pair: Pair, wanted: RegExp): string {
  const { hereText, thereText, name } = pair;
  const { wording } = pair.alignment;
  const found = wording.findIndex(
    (step) =>
      step.op === 'changed' &&
      step.a &&
      step.b &&
      wanted.test(hereText.slice(...step.a)) &&
      wanted.test(thereText.slice(...step.b)),
  );
  const step = wording[found];
  if (!step?.a || !step.b) return `Another ${what} ${placeOf(pair)} than in ${name}.`;
  // A bare figure says little without the word it counts or dates: take the next word along where both have it.
  const next = wording[found + 1];
  const along = next?.op === 'same' && next.a && next.b && next.a[0] - step.a[1] <= 1 && next.b[0] - step.b[1] <= 1;
  const following = (text: string, from: number) => /^\s?[\p{L}]+/u.exec(text.slice(from))?.[0] ?? '';
  const words = (text: string, span: readonly [number, number]) =>
    text.slice(...span) + (along ? following(text, span[1]) : '');
  return `Another ${what}: ${words(hereText, step.a)} ${placeOf(pair)}, ${words(thereText, step.b)} in ${name}.`;
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
