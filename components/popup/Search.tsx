import { Icon } from '@/components/icon/Icon';
import { plural } from '@/components/wording/plural';
import { setMarks } from '@/components/wording/set-marks';
import type { HitRun, SearchHit } from '@/engine/search/hits';
import type { PopupProps } from './props';

/** A search over the statements of all dossiers. A result leads to its passage. */
export function Search({ query, answer, actions }: Omit<PopupProps, 'status'>) {
  return (
    <div class="xq-popup__find">
      <search class="xq-field">
        <Icon name="search" />
        <input
          type="search"
          aria-label="Search all statements"
          placeholder="Search all statements"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => actions.onSearch(event.currentTarget.value)}
        />
      </search>
      {query.trim() !== '' && answer && (
        <>
          {answer.hits.length > 0 && (
            <ul class="xq-hits" aria-label="Results">
              {answer.hits.map((hit) => (
                <li key={`${hit.dossier} ${hit.source} ${hit.statement}`}>
                  <Hit hit={hit} onReveal={actions.onReveal} />
                </li>
              ))}
            </ul>
          )}
          <p class="xq-hits__n" role="status">
            {answer.found > 0
              ? `${answer.found} of ${plural(answer.statements, 'statement')}, ${plural(answer.dossiers, 'dossier')}`
              : 'No statement has these words.'}
          </p>
        </>
      )}
    </div>
  );
}

function Hit({ hit, onReveal }: { hit: SearchHit; onReveal: (hit: SearchHit) => void }) {
  return (
    <button type="button" class="xq-hit" onClick={() => onReveal(hit)}>
      <span class="xq-hit__m">
        <b>{hit.name}</b>
        {hit.speaker}
      </span>
      <span class="xq-q xq-q--s">
        {setMarks(hit.runs).map(({ run, lead, text, tail }) => [lead, styled(run, text), tail])}
      </span>
    </button>
  );
}

function styled(run: HitRun, text: string) {
  const words = run.marked ? <mark>{text}</mark> : text;
  return run.kind === 'frame' ? <span class="xq-frame">{words}</span> : words;
}
