import { shortName } from './short-name';

/** A source's name, seen shortened and read out whole. */
export function SourceName({ name, pageName }: { name: string; pageName: string }) {
  const { before, shown, after } = shortName(name, pageName);
  return (
    <>
      {before && <span class="xq-vh">{before}</span>}
      {shown}
      {after && <span class="xq-vh">{after}</span>}
    </>
  );
}
