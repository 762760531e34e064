import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type GateTerms, gateOpens } from '@/engine/detect/gate/gate';
import { type Judged, watchForArticles } from '@/page/gate/gate';
import type { Look } from '@/page/gate/look';
import { mayRun, type SiteRules, siteOf } from '@/store/site-rules';
import type { GateCandidate } from '../background/messages';

// Runs on every page of every site. Nothing is imported that has a cost of its own: no polyfill, no validation. It is
// an unlisted script named by the manifest (wxt.config.ts) because WXT's own wrapper of content scripts posts a message
// that the page can hear.
export default defineUnlistedScript(() => {
  // Drawings, feeds, JSON and plain text have their own viewers.
  const { contentType } = document;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return;

  const start = () => watchForArticles(document, judge);

  async function judge(look: Look): Promise<Judged> {
    try {
      const stored = await extension().storage.local.get(['gate', 'settings']);
      if (stored.settings && !mayRunHere(stored.settings)) return 'ruled-out';
      // Just installed: the background is still writing down what its dossiers are about.
      if (stored.gate?.bits === '') return 'ask-again';
      if (stored.gate && !gateOpens(stored.gate, { url: document.URL, canonical, text: look.text })) return 'ruled-out';
      await extension().runtime.sendMessage({
        type: 'gate/candidate',
        url: document.URL,
        canonical: canonical(),
        title: document.title.slice(0, 500),
        reason: look.reason,
      });
      return 'told';
    } catch {
      // The extension was updated or removed while the page stands: the gate is silent for good. Else it may be starting.
      return extension()?.runtime?.id ? 'ask-again' : 'gone';
    }
  }

  // A page that is drawn ahead may never be seen.
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
});

interface Stored {
  /** Written by the background from all dossiers; not there before its first start. */
  readonly gate?: GateTerms;
  readonly settings?: Partial<SiteRules>;
}

interface Extension {
  readonly storage: { readonly local: { get(keys: string[]): Promise<Stored> } };
  readonly runtime: { readonly id?: string; sendMessage(message: GateCandidate): Promise<unknown> };
}

const extension = (): Extension => (globalThis as unknown as { chrome: Extension }).chrome;

const canonical = (): string | null => document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || null;

function mayRunHere(settings: Partial<SiteRules>): boolean {
  const rules: SiteRules = { paused: false, mode: 'everywhere', hidden: [], chosen: [], ...settings };
  return mayRun(rules, location.protocol === 'file:' ? null : siteOf(location.hostname));
}
