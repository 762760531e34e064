import { day } from '@/components/wording/day';

/** What is known of a source: what is not is said to be not known. */
export interface SynopsisSource {
  readonly id: string;
  readonly name: string;
  readonly host: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly captured: string | null;
}

/** Head of a source's column. */
export function SourceHead({ source, reprintOf }: { source: SynopsisSource; reprintOf: string | null }) {
  const { name, host, url, published, captured } = source;
  const unknown = [...(url ? [] : ['no address']), ...(published ? [] : ['no date'])].join(', ');
  return (
    <th scope="col">
      <b>{name}</b>
      <span class="p">
        {reprintOf ? (
          `Reprint of ${reprintOf}`
        ) : (
          <>
            {url ? (
              <a class="xq-link" href={url} target="_blank" rel="noopener noreferrer">
                {host ?? name}
              </a>
            ) : (
              host
            )}
            {published && `, ${day(published)}`}
            {unknown && `${url || host || published ? ', ' : ''}${unknown}`}
          </>
        )}
      </span>
      {captured && <span class="p">Captured {day(captured)}</span>}
    </th>
  );
}
