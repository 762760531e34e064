import MiniSearch from 'minisearch';
import { speakerName } from '@/engine/coverage/names';
import { runsOf } from '@/engine/coverage/runs';
import type { Dossier, Source } from '@/engine/dossier/dossier';
import type { Statement } from '@/engine/statements/statement';
import { fold } from '@/engine/text/fold';
import { contains, type Span } from '@/engine/text/span';
import { wordPattern, wordsOf } from './terms';

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

export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Statements that have the words, shown or not. */
  readonly found: number;
  /** Statements and dossiers searched. */
  readonly statements: number;
  readonly dossiers: number;
}

/** Finds statements of the dossiers it was made for. */
export interface StatementSearch {
  /** Statements with every word of the query, the last one begun at least; at most `limit` of them. */
  search(query: string, limit?: number): SearchAnswer;
}

interface Entry {
  readonly dossier: Dossier;
  readonly source: Source;
  readonly statement: Statement;
}

/** Indexes all statements of the dossiers: their words, and who says them under every name the dossier knows. */
export function createStatementSearch(dossiers: readonly Dossier[]): StatementSearch {
  const entries: Entry[] = dossiers.flatMap((dossier) =>
    dossier.sources.flatMap((source) => source.statements.map((statement) => ({ dossier, source, statement }))),
  );
  const index = new MiniSearch<{ id: number; words: string; speaker: string; source: string }>({
    fields: ['words', 'speaker', 'source'],
    tokenize: wordsOf,
    processTerm: fold,
    searchOptions: {
      combineWith: 'AND',
      // A reader types on: the last word may be unfinished.
      prefix: (_term, i, terms) => i === terms.length - 1,
      boost: { words: 2 },
    },
  });
  index.addAll(
    entries.map((entry, id) => ({
      id,
      words: entryRuns(entry)
        .map((run) => run.text)
        .join(' '),
      speaker: allNames(entry).join(' '),
      source: entry.source.outlet ?? '',
    })),
  );
  return {
    search(query, limit = 50) {
      const all = wordsOf(query).length ? index.search(query) : [];
      const quoted = all.flatMap(({ id }) => (entries[id]?.statement.kind === 'quote' ? [entries[id]] : []));
      const results = all.filter(({ id }) => !quoted.some((quote) => repeats(entries[id], quote)));
      return {
        hits: results.slice(0, limit).flatMap((result) => {
          const entry = entries[result.id];
          return entry ? [hitOf(entry, new Set(result.terms))] : [];
        }),
        found: results.length,
        statements: entries.length,
        dossiers: dossiers.length,
      };
    },
  };
}

/** Whether a statement is shown in words that hold a quote which was found too: the quote is shown with them. */
const repeats = (entry: Entry | undefined, quote: Entry): boolean =>
  entry !== undefined &&
  entry !== quote &&
  entry.source === quote.source &&
  entry.statement.kind !== 'quote' &&
  entry.statement.kind !== 'denial' &&
  contains(shownSpan(entry), quote.statement);

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

const entryRuns = ({ source, statement }: Entry) => runsOf(source, statement, statement, null);

/** The speaker's name and the other ways the dossier knows it written, other scripts included. */
function allNames({ dossier, statement }: Entry): string[] {
  const name = speakerName(dossier.names, statement.speaker?.name ?? null);
  if (name === null) return [];
  return [name, ...(dossier.names.find((n) => n.name === name)?.aliases ?? [])];
}

function hitOf(entry: Entry, terms: ReadonlySet<string>): SearchHit {
  const { dossier, source, statement } = entry;
  return {
    dossier: dossier.id,
    source: source.id,
    statement: statement.id,
    name: source.outlet ?? source.host ?? source.title ?? source.id,
    speaker: speakerName(dossier.names, statement.speaker?.name ?? null),
    runs: entryRuns(entry).flatMap(({ kind, text, quoted }) =>
      cutAtTerms(text, terms).map((part) => ({ ...part, kind: kind === 'frame' ? kind : ('words' as const), quoted })),
    ),
  };
}

/** Cuts a text into found words and what stands between them. */
function cutAtTerms(text: string, terms: ReadonlySet<string>): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!terms.has(fold(word))) continue;
    if (at < index) parts.push({ text: text.slice(at, index), marked: false });
    parts.push({ text: word, marked: true });
    at = index + word.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
