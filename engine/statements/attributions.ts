import { IRREGULAR_SPEECH, SPEECH_VERBS } from '@/data/speech-verbs';
import { overlaps, type Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import type { Attribution } from './attribution';
import type { Quotation } from './quotation';
import type { Reading } from './reading';

const verbs = new Set(IRREGULAR_SPEECH.split(' '));
for (const verb of SPEECH_VERBS.split(' ')) {
  const root = verb.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  for (const form of [verb, `${verb}s`, `${root}ed`, `${root}es`, `${verb.replace(/e$/, '')}ing`]) verbs.add(form);
}

/** Finds who is reported to have said what. */
export function findAttributions(reading: Reading): Attribution[] {
  const found: Attribution[] = [];
  const outer = reading.quotations.filter((q) => q.depth === 0);
  let lastSpeaker: Span | null = null;
  for (const sentence of reading.sentences) {
    const quoted = outer.filter((q) => overlaps(q.outer, sentence));
    const words = reading.tokens.slice(sentence.first, sentence.last);
    const free = (t: Token) => !quoted.some((q) => overlaps(q.outer, t));
    const cue = words.findIndex((t) => free(t) && verbs.has(t.lower));
    const done = (q: Quotation) => found.some((a) => a.quotations.includes(q));
    const fresh = quoted.filter((q) => !done(q));
    if (cue < 0) {
      for (const q of fresh)
        if (wordsIn(reading, q) > 2)
          found.push({ content: [q.outer], quotations: [q], cue: null, speaker: lastSpeaker, via: null });
      continue;
    }
    const cueToken = words[cue] as Token;
    const speaker = speakerBefore(words, cue, free) ?? speakerAfter(words, cue);
    const parts: Span[] = fresh.filter((q) => q.outer.end <= cueToken.start).map((q) => q.outer);
    let at = cue + 1;
    if (words[at]?.lower === 'that') at++;
    const from = words[at];
    const rest = from ? { start: from.start, end: sentence.end } : null;
    const clause =
      rest && (fresh.some((q) => overlaps(q.outer, rest)) || (parts.length === 0 && clauseLike(words, at)));
    if (rest && clause) parts.push(rest);
    if (!parts.length) continue;
    const content = parts.filter((p, i) => !parts.some((other, j) => j < i && overlaps(p, other)));
    found.push({
      content,
      quotations: fresh.filter((q) => content.some((p) => p.start <= q.outer.start && q.outer.end <= p.end)),
      cue: { start: cueToken.start, end: cueToken.end },
      speaker,
      via: null,
    });
    if (speaker) lastSpeaker = speaker;
  }
  return found;
}

const wordsIn = (reading: Reading, q: Quotation): number => reading.text.slice(q.start, q.end).split(/\s+/).length;

const clauseLike = (words: readonly Token[], at: number): boolean =>
  words.slice(at + 1).some((t) => t.class === 'auxiliary' || t.class === 'modal' || t.class === 'past');

function speakerBefore(words: readonly Token[], cue: number, free: (t: Token) => boolean): Span | null {
  let end = cue;
  while (end > 0 && ['auxiliary', 'adverb', 'not', 'modal'].includes(words[end - 1]?.class ?? '')) end--;
  let start = end;
  while (start > 0 && free(words[start - 1] as Token) && words[start - 1]?.kind !== 'mark') start--;
  const a = words[start];
  const z = words[end - 1];
  return a && z && end > start && end - start <= 12 ? { start: a.start, end: z.end } : null;
}

function speakerAfter(words: readonly Token[], cue: number): Span | null {
  let end = cue + 1;
  while (words[end] && words[end]?.kind !== 'mark' && end - cue < 10) end++;
  const a = words[cue + 1];
  const z = words[end - 1];
  return a && z && end > cue + 1 ? { start: a.start, end: z.end } : null;
}
