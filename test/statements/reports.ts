import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';

/** A report as a test names it: the words reported, who is mentioned, the cue. */
export interface Told {
  readonly said: string;
  readonly by: string | null;
  readonly cue: string | null;
}

/** The quotes and indirect speech of a text, each as what its report covers, in order; one line for each cue's piece. */
export function told(text: string): Told[] {
  const seen = new Set<string>();
  return extract(articleFromText(text, { language: 'en' })).statements.flatMap((s): Told[] => {
    if (s.kind !== 'quote' && s.kind !== 'indirect') return [];
    const { start, end } = s.report ?? s;
    const key = `${start}-${end}-${s.cue?.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ said: text.slice(start, end), by: s.speaker?.text ?? null, cue: s.cue?.text ?? null }];
  });
}

/** The words that a text's quotes hold, in order. */
export const quotesIn = (text: string): string[] =>
  extract(articleFromText(text, { language: 'en' })).statements.flatMap((s) => (s.kind === 'quote' ? [s.text] : []));
