import '../tokens.css';
import '../ui.css';
import './synopsis-page.css';
import { Logo } from '@/components/icon/Logo';
import { translationNote } from '@/components/panel/translation';
import { useDocumentTheme } from '@/components/theme/use-document-theme';
import { day } from '@/components/wording/day';
import { plural } from '@/components/wording/plural';
import type { Synopsis as SynopsisOf } from '@/engine/coverage/synopsis/synopsis';
import type { SynopsisSource } from './SourceHead';
import { Synopsis } from './Synopsis';

interface ListedDossier {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly sources: readonly unknown[];
}

/** A dossier with its sources side by side; its synopsis is null where there is nothing to compare yet. */
export interface ComparedDossier {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly sources: readonly SynopsisSource[];
  readonly spokenLanguage: string | null;
  readonly synopsis: SynopsisOf | null;
}

interface SynopsisPageProps {
  readonly dossiers: readonly ListedDossier[];
  /** The one that is shown; null where there is none of that name. */
  readonly shown: ComparedDossier | null;
  readonly hrefOf: (dossier: string) => string;
  readonly allHref: string;
}

/** One event, source beside source. */
export function SynopsisPage({ dossiers, shown, hrefOf, allHref }: SynopsisPageProps) {
  useDocumentTheme();
  return (
    <div class="xq xq-page xq-synp">
      <nav class="xq-synp__side" aria-label="Dossiers">
        <p class="xq-synp__brand">
          <Logo size={20} />
          Crossquote
        </p>
        <h2>Dossiers</h2>
        <ul>
          {dossiers.map((dossier) => (
            <li key={dossier.id}>
              <a href={hrefOf(dossier.id)} aria-current={dossier.id === shown?.id ? 'page' : undefined}>
                <b>{dossier.title}</b>
                <small>{listed(dossier)}</small>
              </a>
            </li>
          ))}
        </ul>
        <a class="xq-link xq-synp__all" href={allHref}>
          All dossiers
        </a>
      </nav>
      <main>
        {shown ? <Shown {...shown} /> : <p class="xq-synp__none">No dossier of this name is on this device.</p>}
      </main>
    </div>
  );
}

function Shown({ title, date, spokenLanguage, sources, synopsis }: ComparedDossier) {
  return (
    <>
      <h1>{title}</h1>
      <p class="xq-synp__facts">
        {date ? day(date) : 'No date'}. {origins(sources, synopsis)} {translationNote({ dossier: { spokenLanguage } })}
      </p>
      {synopsis ? (
        <Synopsis synopsis={synopsis} sources={sources} />
      ) : (
        <p class="xq-synp__none">Nothing to compare yet: it has one source.</p>
      )}
    </>
  );
}

/** “3 sources, 2 origins: Coast Wire reprints Coast Courier and counts with it.” */
function origins(sources: readonly SynopsisSource[], synopsis: SynopsisOf | null): string {
  const count = plural(sources.length, 'source');
  const reprints = sources.flatMap(({ name }, at) => {
    const of = synopsis?.reprintOf[at];
    return of ? [{ name, of }] : [];
  });
  if (reprints.length === 0) return `${count}.`;
  const told = reprints.map(({ name, of }) => `${name} reprints ${of} and counts with it`).join('; ');
  return `${count}, ${plural(sources.length - reprints.length, 'origin')}: ${told}.`;
}

function listed({ date, sources }: ListedDossier): string {
  const facts = [date ? day(date) : 'No date', plural(sources.length, 'source')];
  return [...facts, ...(sources.length < 2 ? ['nothing to compare yet'] : [])].join(', ');
}
