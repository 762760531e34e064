import '../tokens.css';
import '../ui.css';
import './welcome.css';
import { Icon } from '@/components/icon/Icon';
import { Logo } from '@/components/icon/Logo';
import { KeyList } from '@/components/panel/Key';
import { useDocumentTheme } from '@/components/theme/use-document-theme';
import type { Coverage } from '@/engine/coverage/coverage';
import { LiveSample } from './LiveSample';

interface WelcomeProps {
  /** Coverage of one article of the dossier that ships, for the sample; null until it is known. */
  readonly coverage: Coverage | null;
  /** The keys that show or hide the panel, as the browser has them set; empty where they are set to none. */
  readonly shortcut: readonly string[];
  readonly onOpenExample: () => void;
}

/** First run: what Crossquote does, shown on real words, and the way to try it. */
export function Welcome({ coverage, shortcut, onOpenExample }: WelcomeProps) {
  useDocumentTheme();
  return (
    <main class="xq xq-page xq-w">
      <div class="xq-w__brand">
        <Logo size={22} />
        Crossquote
      </div>
      <h1>One sentence, two reports of it</h1>
      <p class="xq-w__lead">
        When you open an article about an event you follow, Crossquote marks its quotes and shows how the other source
        gave the same words.
      </p>
      {coverage && <LiveSample coverage={coverage} />}
      <ol class="xq-w__steps">
        <li>
          <h2>Open an article</h2>
          <p>If it covers an event in your dossiers, its quotes get a thin underline.</p>
        </li>
        <li>
          <h2>Look at a mark</h2>
          <p>Point at it, or click it. You see both wordings, and what either side left out.</p>
        </li>
        <li>
          <h2>Search the statements</h2>
          <p>The toolbar button says what a page is, and finds any statement by its words or its speaker.</p>
        </li>
      </ol>
      <div class="xq-w__base">
        <section>
          <h2>What stays on this device: everything</h2>
          <ul class="xq-w__prom">
            <li>
              <Icon name="device" />
              Pages are read and compared here. Nothing is sent.
            </li>
            <li>
              <Icon name="lock" />
              Switch it off for any site, or on for chosen sites only.
            </li>
            <li>
              <Icon name="document" />
              The article stays as it is: marks lie on top of it.
            </li>
          </ul>
        </section>
        <section>
          <h2>A mark does not mean wrong</h2>
          <KeyList />
        </section>
      </div>
      <div class="xq-w__cta">
        <button type="button" class="xq-btn xq-btn--main" onClick={onOpenExample}>
          Open the example article
        </button>
        {shortcut.length > 0 && (
          <span>
            Open the panel on any covered page with{' '}
            {shortcut.map((key) => (
              <span key={key}>
                <kbd>{key}</kbd>{' '}
              </span>
            ))}
          </span>
        )}
      </div>
    </main>
  );
}
