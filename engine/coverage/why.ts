import type { WordingStep } from '@/engine/compare/alignment';
import { markedChanges } from './marked-changes';
import type { Pair } from './pair';
import { countWords } from './words';

/** Why the two passages were aligned: only what was computed, no adjectives. */
export function whyPaired(pair: Pair): string {
  return [togetherness(pair), quotedOrReported(pair), sharedWords(pair), markedChanges(pair)].filter(Boolean).join(' ');
}

function togetherness({ alignment: { evidence } }: Pair): string {
  if (evidence.sameSpeaker) return evidence.sameChain ? 'Same speaker, next to another pair in both.' : 'Same speaker.';
  return evidence.sameChain ? 'Next to another pair in both.' : '';
}

function quotedOrReported({ here, there, name, pageName = 'This page' }: Pair): string {
  const quotes = [here, there].map((s) => s.kind === 'quote');
  if (quotes[0] && quotes[1]) return '';
  if (quotes[0]) return `${name} reports it in its own words.`;
  if (quotes[1]) return `${pageName} reports it in its own words.`;
  return 'Neither source gives it as a quote.';
}

function sharedWords({ alignment, here, there, hereText, thereText, name, pageName = 'This page' }: Pair): string {
  const { wording, relation } = alignment;
  const same = wording.filter((step) => step.op === 'same');
  const words = (steps: readonly WordingStep[], side: 'a' | 'b', text: string) =>
    steps.reduce((sum, step) => sum + (step[side] ? countWords(text.slice(...step[side])) : 0), 0);
  const shared = words(same, 'b', thereText);
  const inOrder = same.every((step) => !step.moved);
  const total = countWords(thereText.slice(alignment.b.start, alignment.b.end));
  const totalHere = countWords(hereText.slice(alignment.a.start, alignment.a.end));
  if (relation === 'b-shorter' && there.quoteType === 'partial')
    return `${name} quotes ${shared} of these ${totalHere} words and reports the rest in its own words, set in grey.`;
  if (relation === 'a-shorter' && here.quoteType === 'partial') {
    const kept = words(same, 'a', hereText);
    return `${pageName} quotes ${kept} of ${name}’s ${total} words and reports the rest in its own words, set in grey.`;
  }
  const quoted = there.quoteType === 'partial' ? 'quoted ' : '';
  if (total === shared && inOrder) return `All ${total} of ${name}’s ${quoted}words are the same, in the same order.`;
  const order = inOrder ? ', in the same order' : '';
  return `${shared} of ${name}’s ${total} ${quoted}words are the same${order}.`;
}
