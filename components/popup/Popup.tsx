import '../tokens.css';
import '../ui.css';
import './popup.css';
import { Icon } from '@/components/icon/Icon';
import { Logo } from '@/components/icon/Logo';
import { useDocumentTheme } from '@/components/theme/use-document-theme';
import type { PopupProps } from './props';
import { Search } from './Search';
import { Status } from './Status';

/** The toolbar popup: what this page is, what can be done about it, and a search over all statements. */
export function Popup({ status, query, answer, actions }: PopupProps) {
  useDocumentTheme();
  const paused = status.state === 'paused';
  return (
    <main class="xq xq-popup">
      <div class="xq-popup__bar">
        <Logo idle={status.state !== 'covered'} />
        <h1>Crossquote</h1>
        {!paused && (
          <button type="button" class="xq-icon" aria-label="Pause on every site" onClick={() => actions.onPause(true)}>
            <Icon name="pause" />
          </button>
        )}
      </div>
      <Status status={status} brief={query.trim() !== ''} actions={actions} />
      {status.storeFault && (
        <p class="xq-note xq-popup__fault">
          <Icon name="info" />
          <span>{status.storeFault}</span>
        </p>
      )}
      {!paused && status.state !== 'no-access' && <Search query={query} answer={answer} actions={actions} />}
      <footer class="xq-popup__foot">
        <Icon name="device" />
        <span>On this device</span>
        <span class="sp" />
        {actions.onAllDossiers && (
          <button type="button" class="xq-link" onClick={actions.onAllDossiers}>
            All dossiers
          </button>
        )}
      </footer>
    </main>
  );
}
