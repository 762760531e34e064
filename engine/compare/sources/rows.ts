import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { overlaps } from '@/engine/text/span';
import { unitsOf } from '../aligning/unit';
import type { Alignment, Passage, Relation } from '../alignment';
import { compare } from '../compare';
import { unmatched } from '../only';
import { originsOf } from './origins';

/** One row of a comparison of several sources: a cell for each source, null where it has no such passage. */
export interface Row {
  readonly cells: readonly (Passage | null)[];
  /**
   * Of two origins how they relate, `a` being the first; of more `conflict` where any two conflict, `same` where all
   * are, else `reworded`. Of one origin and its reprints, how these relate.
   */
  readonly relation: Relation | 'only';
  /** How many of the cells' sources are texts of their own: a reprint is no second witness. */
  readonly origins: number;
  /** What joins the cells: alignments of the sources `a` and `b`, by their place in the list, `a` before `b`. */
  readonly links: readonly Link[];
}

/** An alignment of two of the sources. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly alignment: Alignment;
}

/** A passage of one of the sources. */
interface Cell {
  readonly source: number;
  readonly passage: Passage;
}

interface Group {
  readonly cells: Cell[];
  readonly links: Link[];
}

/** The alignments of two articles; live where nothing is kept of them. */
export type Alignments = (a: number, b: number) => readonly Alignment[];

/**
 * Compares three or more articles: pairwise alignments joined into rows, surest first, at most one passage of a source in
 * each. Rows stand in the order of the first source that has them, statements that only one source has among them.
 * @param alignments of the articles at two places of the list, the first before the second
 */
export function rows(articles: readonly ReadArticle[], alignments: Alignments = live(articles)): Row[] {
  const groups = new Grouping();
  const origins = originsOf(articles);
  const links: Link[] = [];
  for (const a of articles.keys())
    for (const b of articles.keys())
      if (a < b) for (const alignment of alignments(a, b)) links.push({ a, b, alignment });
  links.sort((x, y) => y.alignment.score - x.alignment.score);
  for (const link of links) groups.join(link);
  for (const [source, article] of articles.entries())
    for (const passage of leftOver(article, (unit) => groups.has(source, unit))) groups.add({ source, passage });
  return groups.all
    .map(({ cells, links }): Row => {
      const passages = articles.map((_, source) => cells.find((cell) => cell.source === source)?.passage ?? null);
      const witnesses = new Set(cells.map((cell) => origins[cell.source]));
      return { cells: passages, relation: relationOf(links, origins), origins: witnesses.size, links };
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

const live =
  (articles: readonly ReadArticle[]): Alignments =>
  (a, b) =>
    compare(articles[a] as ReadArticle, articles[b] as ReadArticle).alignments;

const turned: Partial<Record<Relation, Relation>> = { 'a-shorter': 'b-shorter', 'b-shorter': 'a-shorter' };

function relationOf(links: readonly Link[], origins: readonly number[]): Row['relation'] {
  const from = ({ a, b }: Link) => [origins[a] as number, origins[b] as number] as const;
  const across = links.filter((link) => from(link)[0] !== from(link)[1]);
  const told = across.length > 0 ? across : links;
  const relations = told.map((link) => {
    const [a, b] = from(link);
    return (a > b && turned[link.alignment.relation]) || link.alignment.relation;
  });
  const [first] = relations;
  if (!first) return 'only';
  if (relations.includes('conflict')) return 'conflict';
  const two = new Set(told.flatMap(from)).size <= 2;
  return relations.every((relation) => relation === first) && (two || first === 'same') ? first : 'reworded';
}

function byFirstSource(x: Row, y: Row): number {
  const [i, j] = [x, y].map((row) => row.cells.findIndex((cell) => cell !== null)) as [number, number];
  return i - j || (x.cells[i] as Passage).start - (y.cells[j] as Passage).start;
}

/** Passages that belong together, built up pair by pair. */
class Grouping {
  readonly all: Group[] = [];

  /** Puts the passages of a link into one group, unless that would give a source two of them. */
  join(link: Link): void {
    const { a, b, alignment } = link;
    const [one, other] = [
      { source: a, passage: alignment.a },
      { source: b, passage: alignment.b },
    ];
    const [x, y] = [this.groupOf(one), this.groupOf(other)];
    if (x && x === y) {
      x.links.push(link);
      return;
    }
    const [left, right]: [Group, Group] = [x ?? { cells: [one], links: [] }, y ?? { cells: [other], links: [] }];
    if (left.cells.some((cell) => right.cells.some(({ source }) => cell.source === source))) return;
    this.drop(x);
    this.drop(y);
    this.all.push({
      cells: [...left.cells, ...right.cells],
      links: [...left.links, ...right.links, link],
    });
  }

  add(cell: Cell): void {
    this.all.push({ cells: [cell], links: [] });
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
