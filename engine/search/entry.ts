import { speakerName } from '@/engine/coverage/names';
import { runsOf } from '@/engine/coverage/runs';
import type { Dossier, DossierStatement, Source } from '@/engine/dossier/dossier';
import { contains, type Span } from '@/engine/text/span';

/** A statement that can be found. */
export interface Entry {
  readonly dossier: Dossier;
  readonly source: Source;
  readonly statement: DossierStatement;
}

/** All statements of a dossier; a search knows each by its place here. */
export const entriesOf = (dossier: Dossier): Entry[] =>
  dossier.sources.flatMap((source) => source.statements.map((statement) => ({ dossier, source, statement })));

/** The words a statement is shown in. */
export const entryRuns = ({ source, statement }: Entry) => runsOf(source, statement, statement, null);

export const entryWords = (entry: Entry): string =>
  entryRuns(entry)
    .map((run) => run.text)
    .join(' ');

/** The speaker's name and the other ways the dossier knows it written, other scripts included. */
export function namesOf({ dossier, statement }: Entry): string[] {
  const name = speakerName(dossier.names, statement.speaker?.name ?? null);
  if (name === null) return [];
  return [name, ...(dossier.names.find((n) => n.name === name)?.aliases ?? [])];
}

/**
 * Which statements of a dossier are shown in words that hold one of its quotes: by their places, the quote's before that of what holds
 * it, pair after pair. Where both are found, the quote is shown with the other one's words, and that one is left out.
 */
export function repeatsIn(entries: readonly Entry[]): number[] {
  const pairs: number[] = [];
  entries.forEach((entry, holder) => {
    if (entry.statement.kind === 'quote' || entry.statement.kind === 'denial') return;
    let shown: Span | null = null;
    entries.forEach(({ source, statement }, quote) => {
      if (source !== entry.source || statement.kind !== 'quote') return;
      shown ??= shownSpan(entry);
      if (contains(shown, statement)) pairs.push(quote, holder);
    });
  });
  return pairs;
}

/** Where the words stand that a statement without quotation marks is shown in, its frame included. */
function shownSpan(entry: Entry): Span {
  const words = entryRuns(entry)
    .map((run) => run.text)
    .join('')
    .replace(/^…/, '');
  const { source, statement } = entry;
  const start = source.text.lastIndexOf(words, statement.start);
  return start < 0 || start + words.length < statement.end ? statement : { start, end: start + words.length };
}
