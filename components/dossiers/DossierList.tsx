import { useState } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import { DossierEntry } from './DossierEntry';
import type { DossierSummary, DossiersProps } from './props';

/** Dossiers shown at once: drawing ten thousand would take the browser many seconds. */
const SHOWN = 50;

/** Dossiers, newest first, some at a time; where there are many, those that are looked for. */
export function DossierList({
  dossiers,
  readHref,
  comparedHref,
}: Pick<DossiersProps, 'dossiers' | 'readHref' | 'comparedHref'>) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length ? dossiers.filter((dossier) => has(dossier, words)) : dossiers;
  const more = Math.min(SHOWN, found.length - shown);
  if (dossiers.length === 0) return <p class="xq-dos__none">No dossiers yet</p>;
  return (
    <>
      {dossiers.length > SHOWN && (
        <search class="xq-field xq-dos__find">
          <Icon name="search" />
          <input
            type="search"
            aria-label="Find a dossier"
            placeholder="Find a dossier by its event, a source or a day (2024-11-07)"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setShown(SHOWN);
            }}
          />
        </search>
      )}
      <ul>
        {found.slice(0, shown).map((dossier) => (
          <li key={dossier.id}>
            <DossierEntry
              dossier={dossier}
              readHref={(source) => readHref(dossier.id, source)}
              comparedHref={comparedHref(dossier.id)}
            />
          </li>
        ))}
      </ul>
      {words.length > 0 && found.length === 0 && (
        <p class="xq-dos__none" role="status">
          No dossier has these words.
        </p>
      )}
      {more > 0 && (
        <button type="button" class="xq-btn xq-dos__more" onClick={() => setShown(shown + SHOWN)}>
          Show {more} more of {found.length}
        </button>
      )}
    </>
  );
}

function has({ title, date, sources }: DossierSummary, words: readonly string[]): boolean {
  const text = [title, date, ...sources.flatMap(({ name, host }) => [name, host])].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
