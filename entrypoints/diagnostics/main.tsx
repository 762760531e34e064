import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DiagnosticsPage } from '@/components/diagnostics/DiagnosticsPage';
import { readDiagnostics } from '@/store/diagnostics';
import { ask } from '../background/ask';

const place = document.getElementById('page');

async function draw(): Promise<void> {
  const [diagnostics, known] = await Promise.all([readDiagnostics(), ask({ type: 'dossiers/list' })]);
  if (place)
    render(<DiagnosticsPage {...diagnostics} dossiers={known.dossiers.length} storeFault={known.storeFault} />, place);
}

browser.storage.onChanged.addListener((changes) => {
  if (Object.keys(changes).some((key) => key.startsWith('diagnostics:'))) void draw();
});
await draw();
