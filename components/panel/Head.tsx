import { useId, useState } from 'preact/hooks';
import type { SourceComparison } from '@/engine/coverage/coverage';
import { Evidence } from './Evidence';
import { partNote } from './part-of-page';
import type { PanelProps } from './props';
import { SourceSwitcher } from './SourceSwitcher';
import { pageName } from './source';
import { translationNote } from './translation';

/** The event, what is read and compared, and why this page counts as coverage of it. */
export function Head({ source, ...props }: PanelProps & { source: SourceComparison }) {
  const { coverage, view, actions } = props;
  const [why, setWhy] = useState(false);
  const id = useId();
  const several = coverage.sources.length > 1;
  const notes = [partNote(coverage), translationNote(coverage)].filter((note) => note !== null);
  return (
    <>
      <h2 class="xq-title">{coverage.dossier.title}</h2>
      <p class="xq-meta">
        You are reading <b>{pageName(coverage)}</b>
        {!several && (
          <>
            , compared with <b class="there">{source.name}</b>
          </>
        )}
        .{' '}
        {view.progress.phase !== 'unreadable' && (
          <button type="button" class="xq-link" aria-expanded={why} aria-controls={id} onClick={() => setWhy(!why)}>
            Why this page?
          </button>
        )}
      </p>
      {notes.map((note) => (
        <p key={note} class="xq-meta xq-meta--note">
          {note}
        </p>
      ))}
      {several && (
        <SourceSwitcher
          sources={coverage.sources}
          selected={source.source}
          comparing={view.progress.phase === 'comparing'}
          onSelect={actions.onSelectSource}
        />
      )}
      <div id={id}>
        {why && (
          <Evidence
            coverage={coverage}
            source={source}
            onHideSite={actions.onHideSite}
            onShowInArticle={actions.onShowInArticle}
          />
        )}
      </div>
    </>
  );
}
