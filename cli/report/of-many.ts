import type { Row } from '@/engine/compare/sources/rows';
import { runsOf } from '@/engine/coverage/runs';
import type { ReadArticle } from '@/engine/statements/statement';
import type { Report, ReportCell, ReportRow } from './report';
import { namesOnScreen, sourceLine } from './sources';

type Read = ReadArticle & { readonly id: string };

const labels: Record<Row['relation'], string> = {
  same: 'Same words',
  reworded: 'Reworded',
  'a-shorter': 'Cut in one',
  'b-shorter': 'Cut in one',
  conflict: 'Conflict',
  only: 'Only in one',
};

/** Three articles or more: a row for each statement, a cell for each article. */
export function reportOfMany(articles: readonly Read[], rows: readonly Row[]): Report {
  const names = namesOnScreen(articles);
  const read = rows.map((row) => rowOf(articles, row));
  const shared = read.filter((_, i) => rows[i]?.relation !== 'only');
  const single = read.filter((_, i) => rows[i]?.relation === 'only');
  return {
    title: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    sources: articles.map((article, i) => sourceLine(article, names[i] ?? '')),
    notes: [],
    sections: [
      { heading: 'In two or more', note: `${shared.length} of ${read.length} statements`, rows: shared },
      { heading: 'Only in one', note: '', rows: single },
    ].filter(({ rows }, i) => i === 0 || rows.length > 0),
  };
}

function rowOf(articles: readonly Read[], { cells, relation }: Row): ReportRow {
  const told = cells.map((cell, i) => {
    const article = articles[i];
    const statement = article?.statements.find((s) => s.id === cell?.statement);
    return article && cell && statement ? { article, cell, statement } : null;
  });
  const denial = told.some((x) => x?.statement.kind === 'denial');
  const context = told.every((x) => !x || x.statement.kind === 'context');
  return {
    label: denial ? 'Denial' : relation === 'only' && context ? 'Context' : labels[relation],
    speaker: told.find((x) => x?.statement.speaker)?.statement.speaker?.name ?? null,
    cells: told.map(
      (x): ReportCell | null =>
        x && { paragraph: x.statement.paragraph, runs: runsOf(x.article, x.statement, x.cell, null) },
    ),
    lines: [],
    denial,
  };
}
