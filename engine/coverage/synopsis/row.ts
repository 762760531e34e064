import type { Row } from '@/engine/compare/sources/rows';
import type { Card } from '../coverage';
import type { SynopsisCell } from './cell';

/** One statement across the sources of an event; a cell for each source, in their order. */
export interface SynopsisRow {
  readonly id: string;
  readonly kind: Card['kind'];
  readonly relation: Row['relation'];
  /** How many texts of their own have it: a reprint counts with what it reprints. */
  readonly origins: number;
  /** Column of the source that gives fewer of the words, where two origins differ in that. */
  readonly shorter: number | null;
  readonly speaker: string | null;
  /** Columns that report it in their own words, where others quote it; all of them where none does. */
  readonly notQuoted: readonly number[];
  /** None of them quotes it. */
  readonly reported: boolean;
  /** The one thing that two of them differ in, named. */
  readonly conflict: string | null;
  /** Section of its source that it stands in, where the first source does not have it. */
  readonly heading: SynopsisHeading | null;
  readonly cells: readonly SynopsisCell[];
}

/** A section of a source. */
export interface SynopsisHeading {
  readonly title: string;
  /** Column it is shown in. */
  readonly column: number;
  /** The same for all rows of the section; a reprint has the sections of what it reprints. */
  readonly section: string;
}
