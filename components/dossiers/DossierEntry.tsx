import { day } from '@/components/wording/day';
import { plural } from '@/components/wording/plural';
import type { DossierSummary } from './props';

interface DossierEntryProps {
  readonly dossier: DossierSummary;
  readonly readHref: (source: string) => string;
  readonly comparedHref: string;
}

/** A dossier: its event, and what is known of each of its sources. What is not known is said to be not known. */
export function DossierEntry({ dossier, readHref, comparedHref }: DossierEntryProps) {
  const { title, date, sources, statements } = dossier;
  const facts = [
    date ? day(date) : 'No date',
    plural(sources.length, 'source'),
    sources.length < 2 ? 'nothing to compare yet' : plural(statements, 'statement'),
  ];
  return (
    <article class="xq-dos__entry">
      <h2>{title}</h2>
      <p class="xq-dos__facts">
        {facts.join(', ')}
        {sources.length > 1 && (
          <>
            .{' '}
            <a class="xq-link" href={comparedHref}>
              Side by side
            </a>
          </>
        )}
      </p>
      <ul>
        {sources.map((source) => (
          <li key={source.id} class="xq-dos__source">
            <b>{source.name}</b>
            <span>
              <Place source={source} />
              {source.published ? `, ${day(source.published)}` : ', no date'}
              {source.captured && `. Captured ${day(source.captured)}`}
            </span>
            <a class="xq-link" href={readHref(source.id)}>
              Read and compare<span class="xq-vh"> {source.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Place({ source: { url, host } }: { source: DossierSummary['sources'][number] }) {
  if (url === null) return <>{host ? `${host}, no address` : 'no address'}</>;
  return (
    <a class="xq-link" href={url} rel="noreferrer">
      {host ?? new URL(url).hostname.replace(/^www\./, '')}
    </a>
  );
}
