import '../tokens.css';
import '../ui.css';
import './dossiers.css';
import { Icon } from '@/components/icon/Icon';
import { Logo } from '@/components/icon/Logo';
import { useDocumentTheme } from '@/components/theme/use-document-theme';
import { DossierList } from './DossierList';
import type { DossiersProps } from './props';
import { Sites } from './Sites';

/** All dossiers on this device, and where Crossquote runs. */
export function DossiersPage({ dossiers, storeFault, sites, readHref, comparedHref, diagnosticsHref }: DossiersProps) {
  useDocumentTheme();
  return (
    <main class="xq xq-page xq-dos">
      <p class="xq-dos__brand">
        <Logo size={22} />
        Crossquote
      </p>
      <h1>Dossiers</h1>
      {storeFault && (
        <p class="xq-note">
          <Icon name="info" />
          <span>{storeFault}</span>
        </p>
      )}
      <DossierList dossiers={dossiers} readHref={readHref} comparedHref={comparedHref} />
      <Sites {...sites} />
      <footer>
        <Icon name="device" />
        <span>On this device</span>
        <span class="sp" />
        <a class="xq-link" href={diagnosticsHref}>
          Diagnostics
        </a>
      </footer>
    </main>
  );
}
