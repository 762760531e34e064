import { render } from 'preact';
import { SynopsisPage } from '@/components/synopsis/SynopsisPage';
import { ask } from '../background/ask';

const place = document.getElementById('page');
const { dossiers } = await ask({ type: 'dossiers/list' });
const asked = new URLSearchParams(location.search).get('id') ?? dossiers[0]?.id;
const shown = asked === undefined ? null : await ask({ type: 'dossiers/compared', dossier: asked });
if (shown) document.title = `${shown.title} · Crossquote`;
const hrefOf = (id: string) => `?${new URLSearchParams({ id })}`;
if (place) render(<SynopsisPage dossiers={dossiers} shown={shown} hrefOf={hrefOf} allHref="/dossiers.html" />, place);
