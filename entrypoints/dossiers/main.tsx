import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DossiersPage } from '@/components/dossiers/DossiersPage';
import { SETTINGS_KEY } from '@/store/settings';
import { siteOfInput } from '@/store/site-rules';
import { ask } from '../background/ask';

const place = document.getElementById('page');

async function draw(): Promise<void> {
  const [{ dossiers, storeFault }, rules] = await Promise.all([
    ask({ type: 'dossiers/list' }),
    ask({ type: 'sites/read' }),
  ]);
  if (!place) return;
  render(
    <DossiersPage
      dossiers={dossiers}
      storeFault={storeFault}
      sites={{
        ...rules,
        actions: {
          onMode: (mode) => void ask({ type: 'sites/mode', mode }),
          onList: (list, site, listed) => void ask({ type: 'sites/list', list, site, listed }),
          siteOf: siteOfInput,
        },
      }}
      readHref={(dossier, source) => `/example.html?${new URLSearchParams({ dossier, source })}`}
      comparedHref={(id) => `/dossier.html?${new URLSearchParams({ id })}`}
      diagnosticsHref="/diagnostics.html"
    />,
    place,
  );
}

// Changed here, in the popup or in a page's panel: shown as it is now.
browser.storage.onChanged.addListener((changes) => {
  if (SETTINGS_KEY in changes) void draw();
});
await draw();
