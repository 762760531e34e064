import './synopsis.css';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import type { SynopsisRow as Row } from '@/engine/coverage/synopsis/row';
import type { Synopsis as SynopsisOf } from '@/engine/coverage/synopsis/synopsis';
import { FILTERS, type Filter, finds, passes } from './filters';
import { SourceHead, type SynopsisSource } from './SourceHead';
import { SynopsisRow } from './SynopsisRow';

interface SynopsisProps {
  readonly synopsis: SynopsisOf;
  /** In the order of the columns: the rows follow the first. */
  readonly sources: readonly SynopsisSource[];
}

/** The synoptic table: rows are statements, columns are sources, an empty cell is a gap. */
export function Synopsis({ synopsis: { rows, reprintOf }, sources }: SynopsisProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const shown = rows.filter((row) => passes(row, filter) && finds(row, query));
  const filters = FILTERS.map(({ id, label }) => ({
    id,
    label,
    count: rows.filter((row) => passes(row, id)).length,
  })).filter(({ id, count }) => count > 0 || id === 'all');
  const names = sources.map(({ name }) => name);
  return (
    <div class="xq-syn">
      <div class="xq-syn__tools" role="toolbar" aria-label="Filter">
        {filters.map(({ id, label, count }) => (
          <button key={id} type="button" class="xq-chip" aria-pressed={filter === id} onClick={() => setFilter(id)}>
            {label} <b>{count}</b>
          </button>
        ))}
        <search class="xq-field">
          <Icon name="search" />
          <input
            type="search"
            aria-label="Search this dossier"
            placeholder="Search this dossier"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </search>
      </div>
      <section
        class="xq-syn__scroll"
        data-columns={sources.length > 4 ? 'many' : sources.length}
        style={{ '--xq-columns': sources.length }}
        aria-label="Statements by source"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">
                In the order of
                <br />
                {names[0]}
              </th>
              {sources.map((source, at) => (
                <SourceHead key={source.id} source={source} reprintOf={reprintOf[at] ?? null} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <SynopsisRow key={row.id} row={row} names={names} begins={beginsSection(shown, at)} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length === 0 && <p class="xq-syn__none">No statement has these words.</p>}
      <p class="xq-syn__foot">
        <Icon name="info" />
        <span>
          A gap means the words were not found in that source’s captured text. It does not mean the source left them out
          on purpose.
        </span>
      </p>
    </div>
  );
}

/** A heading stands once, above the first of the rows shown that its source has under it. */
function beginsSection(rows: readonly Row[], at: number): boolean {
  const section = rows[at]?.heading?.section;
  return section !== undefined && rows.findIndex(({ heading }) => heading?.section === section) === at;
}
