import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Message } from '@/components/popup/Message';
import { Popup } from '@/components/popup/Popup';
import type { SearchAnswer } from '@/engine/search/search';
import { ask } from '../background/ask';
import type { PageStatus } from '../background/messages';

interface PopupPageProps {
  readonly tab: number;
  /** Called when an action has led the reader elsewhere. */
  readonly close: () => void;
}

/** The popup of one tab: asks the background, and asks again after each action. */
export function PopupPage({ tab, close }: PopupPageProps) {
  const [status, setStatus] = useState<PageStatus | null>(null);
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const newest = useRef('');
  useEffect(() => {
    ask({ type: 'popup/status', tab }).then(setStatus, () => setFailed(true));
  }, [tab]);
  if (failed) {
    return (
      <main class="xq xq-popup">
        <Message title="Crossquote did not answer">Restart the browser, and look for an update of Crossquote.</Message>
      </main>
    );
  }
  if (!status) return null;
  const host = status.host ?? 'files on this device';
  return (
    <Popup
      status={status.state === 'no-access' || status.state === 'hidden' ? { ...status, host } : status}
      query={query}
      answer={answer}
      actions={{
        onPanel: (show) => {
          ask({ type: 'popup/panel', tab, show }).then((now) => {
            setStatus(now);
            close();
          });
        },
        onHideSite: (hidden) => {
          ask({ type: 'popup/site', tab, hidden }).then(setStatus);
        },
        onPause: (paused) => {
          ask({ type: 'popup/pause', tab, paused }).then(setStatus);
        },
        onAllow: (origins) => {
          // Nothing may be awaited before: the browser asks the reader only in the click itself.
          browser.permissions.request({ origins: [...origins] }).then(async (given) => {
            if (given) setStatus(await ask({ type: 'popup/status', tab }));
          });
        },
        onSearch: async (typed) => {
          setQuery(typed);
          newest.current = typed;
          const found = typed.trim() ? await ask({ type: 'popup/search', query: typed }) : null;
          // An answer to what was typed before must not replace a newer one.
          if (newest.current === typed) setAnswer(found);
        },
        onAllDossiers: () => {
          browser.tabs.create({ url: browser.runtime.getURL('/dossiers.html') }).then(close);
        },
        onReveal: ({ dossier, source, statement }) => {
          ask({ type: 'popup/reveal', tab, dossier, source, statement }).then(close);
        },
      }}
    />
  );
}
