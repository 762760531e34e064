import { focusPanel, renderPanel } from '@/components/panel/mount';
import type { PanelProps, PanelView } from '@/components/panel/props';
import { panelStyles } from '@/components/panel/styles';
import type { Coverage } from '@/engine/coverage/coverage';
import { actions, coverage, nothingInCommon, reprint, source, view } from './fixture';
import { drawPage } from './gallery-pages';

/** One state of one component, named in the address: `gallery.html?state=open&theme=dark`. See gallery.mjs. */
const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? 'closed';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset.theme = theme;

const anchor = { left: 60, top: 200, bottom: 230 };
const spoken: Coverage = { ...coverage, dossier: { ...coverage.dossier, spokenLanguage: 'no' } };
const press = (name: string) => (root: ShadowRoot) =>
  [...root.querySelectorAll('button')]
    .find((button) => button.ariaLabel === name || button.textContent?.startsWith(name))
    ?.click();
/** Beside what is shown: what the reader does then. */
const STATES: Record<string, { view?: Partial<PanelView>; coverage?: Coverage; after?: (root: ShadowRoot) => void }> = {
  key: { view: { marksOff: ['only'] }, after: press('Key to the marks') },
  more: { after: press('More') },
  why: { after: press('Why this page?') },
  only: { after: press('2Only') },
  context: { after: press('3Context') },
  'only-here': {
    after: (root) => {
      press('Only here')(root);
      setTimeout(() => root.querySelector('.xq-panel__body')?.scrollTo(0, 9999), 100);
    },
  },
  focus: {
    view: { openCard: 'c5' },
    after: (root) =>
      root.querySelector<HTMLElement>('[data-card="c4"] button')?.focus({ focusVisible: true } as FocusOptions),
  },
  closed: {},
  open: { view: { openCard: 'c2', at: 'c2' } },
  conflict: { view: { openCard: 'c4' } },
  spoken: { coverage: spoken },
  reprint: { view: { source: 'coast-wire' }, coverage: { ...coverage, sources: [source, reprint] } },
  sources: {
    coverage: {
      ...coverage,
      sources: [source, reprint, ...['a', 'b'].map((id) => ({ ...source, source: id, name: `Paper ${id}` }))],
    },
  },
  comparing: { view: { progress: { phase: 'comparing', done: 5, of: 12 } } },
  partial: { view: { progress: { phase: 'partial', done: 9, of: 12 } } },
  unreadable: { view: { progress: { phase: 'unreadable' } } },
  empty: { coverage: { ...coverage, sources: [nothingInCommon] } },
  language: { coverage: { ...coverage, sources: [{ ...nothingInCommon, notCompared: 'language' }] } },
  pill: { view: { collapsed: true } },
  card: { view: { collapsed: true, floating: { card: 'c3', anchor, focus: false } } },
  'card-only': { view: { floating: { card: 'h1', anchor, focus: true } } },
  'card-denial': { view: { collapsed: true, floating: { card: 'd1', anchor, focus: false } } },
};

/** Several states side by side, each in a window of its own of which the right edge is shown: `state=closed+open`. */
if (state.includes('+')) {
  document.body.innerHTML = `<main class="xq-page" style="display:flex;gap:16px;max-width:none;padding:0">${state
    .split('+')
    .map(
      (one) => `<div style="width:440px;height:900px;overflow:hidden;position:relative;flex:none">
        <iframe src="?state=${one}&theme=${theme}" style="width:${one.startsWith('popup-') ? 440 : 760}px;height:900px;border:0;position:absolute;right:0"></iframe></div>`,
    )
    .join('')}</main>`;
  throw new Error('board');
}

/** Pages of the extension, each with its own style sheet. */
if (await drawPage(state, document.getElementById('app') as HTMLElement)) {
  document.documentElement.dataset.plain = '';
  throw new Error('page');
}

const host = document.createElement('crossquote-panel');
document.body.append(host);
const root = host.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = panelStyles;
root.append(style);

let props: PanelProps = {
  coverage: STATES[state]?.coverage ?? coverage,
  view: { ...view, theme, ...STATES[state]?.view },
  actions: {
    ...actions,
    onOpenCard: (openCard) => show({ openCard }),
    onPointAt: (at) => show({ at }),
    onSelectSource: (next) => show({ source: next }),
    onResize: (width) => show({ width }),
    onCollapse: () => show({ collapsed: true }),
    onExpand: () => {
      show({ collapsed: false });
      focusPanel(root);
    },
    onCloseFloating: () => show({ floating: null }),
    onOpenInPanel: (openCard) => show({ openCard, floating: null, collapsed: false }),
    onToggleMark: (mark, shown) =>
      show({ marksOff: shown ? props.view.marksOff.filter((off) => off !== mark) : [...props.view.marksOff, mark] }),
  },
};
function show(change: Partial<PanelView>): void {
  props = { ...props, view: { ...props.view, ...change } };
  renderPanel(root, props);
}
show({});
setTimeout(() => STATES[state]?.after?.(root), 50);
