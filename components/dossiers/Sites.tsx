import { useState } from 'preact/hooks';
import type { SitesProps } from './props';

/** Where Crossquote runs: everywhere but on hidden sites, or only on chosen ones. */
export function Sites({ mode, hidden, chosen, actions }: SitesProps) {
  const modes = [
    ['everywhere', 'On every site'],
    ['chosen', 'Only on sites you choose'],
  ] as const;
  return (
    <section class="xq-dos__sites" aria-labelledby="sites">
      <h2 id="sites">Where pages are read</h2>
      <fieldset>
        <legend class="xq-vh">Where pages are read</legend>
        {modes.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="mode" checked={mode === value} onChange={() => actions.onMode(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      {mode === 'chosen' && (
        <SiteList
          title="Chosen sites"
          empty="None yet: no page is read."
          sites={chosen}
          remove="Remove"
          onRemove={(site) => actions.onList('chosen', site, false)}
        />
      )}
      {mode === 'chosen' && <AddSite siteOf={actions.siteOf} onAdd={(site) => actions.onList('chosen', site, true)} />}
      <SiteList
        title="Hidden sites"
        empty="None. A site is hidden from the popup, or from the panel’s menu."
        sites={hidden}
        remove="Show again"
        onRemove={(site) => actions.onList('hidden', site, false)}
      />
    </section>
  );
}

interface SiteListProps {
  readonly title: string;
  readonly empty: string;
  readonly sites: readonly string[];
  readonly remove: string;
  readonly onRemove: (site: string) => void;
}

function SiteList({ title, empty, sites, remove, onRemove }: SiteListProps) {
  return (
    <>
      <h3>{title}</h3>
      {sites.length === 0 ? (
        <p class="xq-dos__facts">{empty}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button type="button" class="xq-link" onClick={() => onRemove(site)}>
                {remove}
                <span class="xq-vh"> {site}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AddSite({ siteOf, onAdd }: { siteOf: (typed: string) => string | null; onAdd: (site: string) => void }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOf(typed);
    setFault(site ? '' : `“${typed}” names no site. Write it as in its address: example.org`);
    if (!site) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <form class="xq-dos__add" onSubmit={add}>
      <div class="xq-field">
        <input
          aria-label="Site to add"
          aria-describedby="site-fault"
          placeholder="example.org"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="xq-btn">
        Add
      </button>
      <p id="site-fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
