import type { Run } from '@/engine/coverage/coverage';

/** What a comparison says, for a person: printed in a terminal or written as a page. */
export interface Report {
  readonly title: string;
  readonly sources: readonly { readonly name: string; readonly about: string; readonly url: string | null }[];
  readonly sections: readonly ReportSection[];
  /** What holds for the whole: a reprint, languages that differ. */
  readonly notes: readonly string[];
}

export interface ReportSection {
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly ReportRow[];
}

/** A statement: one cell for each source, null where it has none. */
export interface ReportRow {
  /** The relation, as it is called on screen. */
  readonly label: string;
  readonly speaker: string | null;
  readonly cells: readonly (ReportCell | null)[];
  /** Why the two were aligned, what a denial denies, …: one line each. */
  readonly lines: readonly string[];
  readonly denial: boolean;
}

export interface ReportCell {
  readonly paragraph: number | null;
  readonly runs: readonly Run[];
}
