import type { Alignment } from '@/engine/compare/alignment';
import type { Pair } from './pair';
import { leastGap } from './runs';
import { countWords } from './words';

const dots = /…|\.\s?\.\s?\./;
/** Words in brackets inside a quote are the outlet's, put in for the reader; `[…]` holds none. */
const insertion = /\[[^\]]*\p{L}[^\]]*\]/u;

/**
 * Says of a quote whether it shows itself where words were left out or put in. Of a quote that was translated nothing
 * is said of missing dots: another translation has other words, not fewer.
 */
export function markedChanges(pair: Pair): string {
  const { here, there, name, pageName = 'This page' } = pair;
  if (here.kind !== 'quote' || there.kind !== 'quote') return '';
  return [...side(pair, 'a', pageName), ...side(pair, 'b', name)].join(' ');
}

function side(pair: Pair, which: 'a' | 'b', who: string): string[] {
  const { alignment } = pair;
  const text = which === 'a' ? pair.hereText : pair.thereText;
  const passage = text.slice(alignment[which].start, alignment[which].end);
  const said = cutsSaid(pair, which, who);
  return [...(said ? [said] : []), ...(insertion.test(passage) ? [`Words in [ ] are ${possessive(who)} own.`] : [])];
}

function cutsSaid(pair: Pair, which: 'a' | 'b', who: string): string | null {
  if (pair.alignment.relation !== `${which}-shorter`) return null;
  const cuts = cutsOf(pair, which);
  const marked = cuts.filter(Boolean).length;
  const them = cuts.length === 1 ? 'the cut' : 'its cuts';
  if (cuts.length === 0) return null;
  if (marked === cuts.length) return `${who} marks ${them} with “…”.`;
  if (marked > 0) return `${who} marks ${marked} of its ${cuts.length} cuts with “…”.`;
  return pair.translated ? null : `${who} does not mark ${them}.`;
}

/** The places inside the shorter quote where words of the longer one are left out; whether dots stand there. */
function cutsOf({ alignment, hereText, thereText }: Pair, which: 'a' | 'b'): boolean[] {
  const other = which === 'a' ? 'b' : 'a';
  const [text, otherText] = which === 'a' ? [hereText, thereText] : [thereText, hereText];
  const cuts: boolean[] = [];
  let reached: number | null = null;
  let missing = 0;
  for (const step of inOrder(alignment)) {
    const span = step[which];
    const left = step[other];
    if (!span) {
      missing += left ? countWords(otherText.slice(...left)) : 0;
      continue;
    }
    if (reached !== null && missing >= leastGap) cuts.push(dots.test(text.slice(reached, span[0])));
    [reached, missing] = [span[1], 0];
  }
  return cuts;
}

const inOrder = ({ wording }: Alignment) => wording.filter((step) => !step.moved);

const possessive = (who: string): string => `${who === 'This page' ? 'this page' : who}’s`;
