import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/Welcome';
import type { Coverage } from '@/engine/coverage/coverage';
import { ask } from '../background/ask';
import { panelShortcut } from './shortcut';

const place = document.getElementById('page');
const openExample = () => void browser.tabs.create({ url: browser.runtime.getURL('/example.html') });

function draw(coverage: Coverage | null, shortcut: readonly string[]): void {
  if (place) render(<Welcome coverage={coverage} shortcut={shortcut} onOpenExample={openExample} />, place);
}

// Text first: the sample waits for the background to have stored its dossiers.
const shortcut = await panelShortcut();
draw(null, shortcut);
draw(await ask({ type: 'welcome/coverage' }), shortcut);
