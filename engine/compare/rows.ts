import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { overlaps } from '@/engine/text/span';
import type { Alignment, Passage, Relation } from './alignment';
import { compare } from './compare';
import { unmatched } from './only';
import { originsOf } from './origins';
import { unitsOf } from './unit';

/** One row of a comparison of several sources: a cell for each source, null where it has no such passage. */
export interface Row {
  readonly cells: readonly (Passage | null)[];
  /** Of two cells how they relate; of more `conflict` where any two conflict, `same` where all are, else `reworded`. */
  readonly relation: Relation | 'only';
  /** How many of the cells' sources are texts of their own: a reprint is no second witness. */
  readonly origins: number;
}

/** A passage of one of the sources. */
interface Cell {
  readonly source: number;
  readonly passage: Passage;
}

interface Group {
  readonly cells: Cell[];
  readonly relations: Relation[];
}

/**
 * Compares three or more articles: pairwise alignments joined into rows, surest first, at most one passage of a source in
 * each. Rows stand in the order of the first source that has them, statements that only one source has among them.
 */
export function rows(articles: readonly ReadArticle[]): Row[] {
  const groups = new Grouping();
  const origins = originsOf(articles);
  const links: { readonly a: number; readonly b: number; readonly alignment: Alignment }[] = [];
  for (const [a, x] of articles.entries())
    for (const [b, y] of articles.entries())
      if (a < b) for (const alignment of compare(x, y).alignments) links.push({ a, b, alignment });
  links.sort((x, y) => y.alignment.score - x.alignment.score);
  for (const { a, b, alignment } of links)
    groups.join({ source: a, passage: alignment.a }, { source: b, passage: alignment.b }, alignment.relation);
  for (const [source, article] of articles.entries())
    for (const passage of leftOver(article, (unit) => groups.has(source, unit))) groups.add({ source, passage });
  return groups.all
    .map(({ cells, relations }): Row => {
      const passages = articles.map((_, source) => cells.find((cell) => cell.source === source)?.passage ?? null);
      const witnesses = new Set(cells.map((cell) => origins[cell.source]));
      return { cells: passages, relation: relationOf(cells.length, relations), origins: witnesses.size };
    })
    .sort(byFirstSource);
}

/** What no row holds yet: statements, or the sentences of one that are left. */
function leftOver(article: ReadArticle, held: (passage: Passage) => boolean): Passage[] {
  const units = unitsOf(article);
  const taken = units.filter(({ statement, start, end }) => held({ statement: statement.id, start, end }));
  const whole = new Map(article.statements.map((statement) => [statement.id, statement]));
  return unmatched(article.statements, units, new Set(taken)).map((left) => {
    if (typeof left !== 'string') return left;
    const { start, end } = whole.get(left) as Statement;
    return { statement: left, start, end };
  });
}

function relationOf(cells: number, relations: readonly Relation[]): Relation | 'only' {
  const [first] = relations;
  if (cells < 2 || !first) return 'only';
  if (relations.includes('conflict')) return 'conflict';
  return relations.every((relation) => relation === first) && (cells === 2 || first === 'same') ? first : 'reworded';
}

function byFirstSource(x: Row, y: Row): number {
  const [i, j] = [x, y].map((row) => row.cells.findIndex((cell) => cell !== null)) as [number, number];
  return i - j || (x.cells[i] as Passage).start - (y.cells[j] as Passage).start;
}

/** Passages that belong together, built up pair by pair. */
class Grouping {
  readonly all: Group[] = [];

  /** Puts two passages into one group, unless that would give a source two of them. */
  join(a: Cell, b: Cell, relation: Relation): void {
    const [x, y] = [this.groupOf(a), this.groupOf(b)];
    if (x && x === y) {
      x.relations.push(relation);
      return;
    }
    const [left, right] = [x ?? { cells: [a], relations: [] }, y ?? { cells: [b], relations: [] }];
    if (left.cells.some((cell) => right.cells.some((other) => other.source === cell.source))) return;
    this.drop(x);
    this.drop(y);
    this.all.push({
      cells: [...left.cells, ...right.cells],
      relations: [...left.relations, ...right.relations, relation],
    });
  }

  add(cell: Cell): void {
    this.all.push({ cells: [cell], relations: [] });
  }

  has(source: number, passage: Passage): boolean {
    return this.groupOf({ source, passage }) !== undefined;
  }

  private groupOf({ source, passage }: Cell): Group | undefined {
    return this.all.find((group) =>
      group.cells.some(
        (cell) =>
          cell.source === source && cell.passage.statement === passage.statement && overlaps(cell.passage, passage),
      ),
    );
  }

  private drop(group: Group | undefined): void {
    if (group) this.all.splice(this.all.indexOf(group), 1);
  }
}
