import { render } from 'preact';
import { Example } from '@/components/example/Example';
import { ask } from '../background/ask';
import { backgroundPort } from '../overlay/background-port';
import { startOverlay } from '../overlay/start-overlay';

const place = document.getElementById('page');
const asked = new URLSearchParams(location.search);
const dossier = asked.get('dossier') ?? undefined;
const example = await ask({ type: 'example/articles', dossier });

if (place && example) {
  const shown = asked.get('source') ?? example.first;
  const hrefOf = (source: string) => `?${new URLSearchParams({ dossier: example.dossier, source })}`;
  render(<Example articles={example.articles} shown={shown} hrefOf={hrefOf} />, place);
  await startOverlay({ document, port: backgroundPort });
}
