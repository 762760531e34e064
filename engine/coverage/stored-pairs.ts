import type { Alignment, Comparison, Passage, Relation, Unmatched, WordingStep } from '@/engine/compare/alignment';
import type { Dossier, DossierAlignment, Source } from '@/engine/dossier/dossier';
import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { overlaps, type Span } from '@/engine/text/span';

/**
 * Where the page is a source of the dossier, the dossier's pairs go before the ones just found: a person may have
 * confirmed or removed some. Statements that the source does not have as they stand (the page has changed) keep theirs.
 */
export function withStoredPairs(
  live: Comparison,
  page: ReadArticle,
  own: Source,
  other: Source,
  dossier: Pick<Dossier, 'alignments' | 'possible'>,
): Comparison {
  const known = sameStatements(page, own);
  const knownHere = new Set([...known.values()].map((s) => s.id));
  const merge = (stored: readonly DossierAlignment[], found: readonly Alignment[]) => [
    ...stored.flatMap((pair) => onPage(pair, page, own, other, known) ?? []),
    ...found.filter((x) => !knownHere.has(x.a.statement)),
  ];
  const alignments = merge(dossier.alignments, live.alignments);
  return {
    ...live,
    alignments,
    possible: merge(dossier.possible, live.possible),
    onlyA: unmatched(
      page,
      live.onlyA,
      live.alignments.map((x) => x.a),
      alignments.map((x) => x.a),
    ),
    onlyB: unmatched(
      other,
      live.onlyB,
      live.alignments.map((x) => x.b),
      alignments.map((x) => x.b),
    ),
  };
}

/** The page's statement for each of the source's, by kind and words; the first of two alike stands for the first. */
function sameStatements(page: ReadArticle, own: Source): Map<string, Statement> {
  const found = new Map<string, Statement>();
  const taken = new Set<Statement>();
  for (const statement of own.statements) {
    const same = page.statements.find((s) => !taken.has(s) && s.kind === statement.kind && s.text === statement.text);
    if (!same) continue;
    taken.add(same);
    found.set(statement.id, same);
  }
  return found;
}

/** A stored pair with the page as its `a`; null where it joins other sources, or the page's words differ. */
function onPage(
  stored: DossierAlignment,
  page: ReadArticle,
  own: Source,
  other: Source,
  known: ReadonlyMap<string, Statement>,
): Alignment | null {
  const [first, second] = stored.sources;
  const pair =
    first === own.id && second === other.id
      ? stored
      : first === other.id && second === own.id
        ? mirrored(stored)
        : null;
  const statement = pair && known.get(pair.a.statement);
  const source = pair && own.statements.find((s) => s.id === pair.a.statement);
  if (!pair || !statement || !source) return null;
  const by = statement.start - source.start;
  const { start, end } = pair.a;
  if (page.text.slice(start + by, end + by) !== own.text.slice(start, end)) return null;
  return {
    ...pair,
    a: { statement: statement.id, start: start + by, end: end + by },
    wording: pair.wording.map((step) => ({ ...step, a: step.a && ([step.a[0] + by, step.a[1] + by] as const) })),
  };
}

/** The same pair, seen from its other side. */
export function mirrored(pair: DossierAlignment): DossierAlignment {
  const relations: Partial<Record<Relation, Relation>> = { 'a-shorter': 'b-shorter', 'b-shorter': 'a-shorter' };
  const ops: Partial<Record<WordingStep['op'], WordingStep['op']>> = { 'only-a': 'only-b', 'only-b': 'only-a' };
  const turned = (sides: Alignment['quoted']) => sides && { a: sides.b, b: sides.a };
  return {
    ...pair,
    a: pair.b,
    b: pair.a,
    relation: relations[pair.relation] ?? pair.relation,
    ...(pair.quoted && { quoted: turned(pair.quoted) }),
    ...(pair.marked && { marked: turned(pair.marked) }),
    wording: pair.wording.map(({ op, a, b, ...step }) => ({ ...step, op: ops[op] ?? op, a: b, b: a })),
  };
}

/** What has no counterpart once some pairs are taken away and others added. */
function unmatched(
  article: ReadArticle,
  live: readonly Unmatched[],
  before: readonly Passage[],
  now: readonly Passage[],
): Unmatched[] {
  const spanOf = (entry: Unmatched): Span =>
    typeof entry === 'string' ? (article.statements.find((s) => s.id === entry) ?? { start: 0, end: 0 }) : entry;
  const covered = (span: Span) => now.some((passage) => overlaps(passage, span));
  const kept = live.filter((entry) => !covered(spanOf(entry)));
  const freed = before.filter((passage) => !covered(passage));
  return [...kept, ...freed].sort((x, y) => spanOf(x).start - spanOf(y).start);
}
