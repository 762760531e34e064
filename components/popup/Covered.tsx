import type { CoveredSource, PageStatus, PopupActions } from './props';

interface CoveredProps {
  readonly status: Extract<PageStatus, { state: 'covered' }>;
  readonly brief: boolean;
  readonly actions: PopupActions;
}

/** The event, the sources, the counts, and the panel. */
export function Covered({ status, brief, actions }: CoveredProps) {
  const { dossier, pageName, sources, panelShown } = status;
  const compared = sources.filter((source) => !source.reprintOf);
  const first = compared[0] ?? sources[0];
  return (
    <section class={brief ? 'xq-popup__sect is-brief' : 'xq-popup__sect'}>
      <h2>{dossier.title}</h2>
      <p>
        You are reading <b>{pageName || 'this page'}</b>, compared with{' '}
        {sources.map(({ name }, at) => (
          <span key={name}>
            {at > 0 && (at === sources.length - 1 ? ' and ' : ', ')}
            <b class="there">{name}</b>
          </span>
        ))}
        .
      </p>
      {!brief && first && <Counts source={first} />}
      {!brief && (
        <div class="xq-popup__two">
          <button type="button" class="xq-btn xq-btn--main" onClick={() => actions.onPanel(!panelShown)}>
            {panelShown ? 'Hide panel' : 'Show panel'}
          </button>
          <button type="button" class="xq-btn" onClick={() => actions.onHideSite(true)}>
            Hide on this site
          </button>
        </div>
      )}
    </section>
  );
}

const quotes = (count: number): string => (count === 1 ? 'quote' : 'quotes');

function Counts({ source: { name, counts, notCompared } }: { source: CoveredSource }) {
  if (notCompared) return <p class="xq-popup__cnt">{name} is in another language. Its wording is not compared.</p>;
  const reported = counts.both - counts.bothQuotes;
  const denialsHere = counts.denials - counts.denialsThere;
  const lines: [number, string][] = [
    [
      counts.bothQuotes,
      `${quotes(counts.bothQuotes)} in both${counts.bothReworded ? `, ${counts.bothReworded} reworded` : ''}`,
    ],
    [reported, `reported ${reported === 1 ? 'statement' : 'statements'} in both`],
    [counts.denialsThere, `${counts.denialsThere === 1 ? 'denial that is' : 'denials that are'} not on this page`],
    [denialsHere, `${denialsHere === 1 ? 'denial' : 'denials'} on this page`],
    [counts.onlyThere, `${quotes(counts.onlyThere)} only in ${name}`],
  ];
  const shown = lines.filter(([count], at) => count > 0 || at === 0);
  return (
    <dl class="xq-popup__cnt">
      {shown.map(([count, says]) => (
        <div key={says}>
          <dt>{count}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
