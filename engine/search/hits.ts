import { speakerName } from '@/engine/coverage/names';
import { fold } from '@/engine/text/fold';
import { type Entry, entryRuns } from './entry';
import { wordPattern } from './terms';

/** A stretch of a found statement, verbatim. Quotation marks are in no run: they stand around each stretch of `quoted` ones. */
export interface HitRun {
  readonly text: string;
  /** `frame`: the reporting clause around a partial quote. */
  readonly kind: 'frame' | 'words';
  /** One of the words that were looked for. */
  readonly marked: boolean;
  readonly quoted: boolean;
}

export interface SearchHit {
  readonly dossier: string;
  readonly source: string;
  readonly statement: string;
  /** Outlet as it is named on screen. */
  readonly name: string;
  readonly speaker: string | null;
  readonly runs: readonly HitRun[];
}

/** @param words folded, to be marked */
export function hitOf(entry: Entry, words: ReadonlySet<string>): SearchHit {
  const { dossier, source, statement } = entry;
  return {
    dossier: dossier.id,
    source: source.id,
    statement: statement.id,
    name: source.outlet ?? source.host ?? source.title ?? source.id,
    speaker: speakerName(dossier.names, statement.speaker?.name ?? null),
    runs: entryRuns(entry).flatMap(({ kind, text, quoted }) =>
      cutAtWords(text, words).map((part) => ({ ...part, kind: kind === 'frame' ? kind : ('words' as const), quoted })),
    ),
  };
}

/** Cuts a text into found words and what stands between them. */
function cutAtWords(text: string, words: ReadonlySet<string>): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!words.has(fold(word))) continue;
    if (at < index) parts.push({ text: text.slice(at, index), marked: false });
    parts.push({ text: word, marked: true });
    at = index + word.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
