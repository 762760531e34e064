import { render } from 'preact';
import type { PageStatus } from '@/components/popup/props';
import type { SearchAnswer } from '@/engine/search/search';
import { coverage, source } from './fixture';

const known = { dossiers: 3, storeFault: null };
export const covered: PageStatus = {
  ...known,
  state: 'covered',
  dossier: coverage.dossier,
  pageName: coverage.pageName,
  panelShown: false,
  sources: [source],
};
export const STATUSES: Record<string, PageStatus> = {
  covered,
  'not-covered': { ...known, state: 'not-covered' },
  unreadable: { ...known, state: 'unreadable' },
  closed: { ...known, state: 'closed' },
  'no-access': {
    ...known,
    state: 'no-access',
    host: 'coastcourier.example',
    origins: ['https://coastcourier.example/*'],
  },
  hidden: { ...known, state: 'hidden', host: 'coastcourier.example' },
  paused: { ...known, state: 'paused' },
  fault: {
    ...known,
    state: 'not-covered',
    dossiers: 1,
    storeFault: 'The browser refused the database, so that only the dossiers that ship can be used.',
  },
};

export const answer: SearchAnswer = {
  found: 2,
  statements: 64,
  dossiers: 3,
  hits: [
    {
      dossier: 'ferry',
      source: 'harbour-post',
      statement: 's4',
      name: 'Harbour Post',
      speaker: 'Ingrid Solheim',
      runs: [
        { kind: 'frame', text: '…she does not consider it ', marked: false, quoted: false },
        { kind: 'words', text: 'shameful', marked: true, quoted: true },
        { kind: 'words', text: ' to ask them', marked: false, quoted: true },
        { kind: 'frame', text: ' for her part.', marked: false, quoted: false },
      ],
    },
    {
      dossier: 'ferry',
      source: 'coast-courier',
      statement: 's9',
      name: 'Coast Courier',
      speaker: 'Ingrid Solheim',
      runs: [
        { kind: 'words', text: "I don't think it would be ", marked: false, quoted: true },
        { kind: 'words', text: 'shameful', marked: true, quoted: true },
        { kind: 'words', text: ' for me to ask them.', marked: false, quoted: true },
      ],
    },
  ],
};

const TEXT =
  'The islands get a ferry for every winter day.\n"I don\'t think it would be shameful for me to ask them," Solheim said.\nThe winter\nLast year the boats stood still for eleven days.';
const blocks = [...TEXT.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
  kind: line === 'The winter' ? ('heading' as const) : ('paragraph' as const),
  start: index,
  end: index + line.length,
}));

/** Draws a page of the extension, if the state is one: `popup-covered`, `welcome`, `example`. */
export async function drawPage(state: string, place: HTMLElement): Promise<boolean> {
  if (state.startsWith('popup-')) {
    const { Popup } = await import('@/components/popup/Popup');
    const name = state.slice('popup-'.length);
    const nothing = () => {};
    const query = { search: 'shameful', none: 'submarine' }[name] ?? '';
    const actions = {
      onPanel: nothing,
      onHideSite: nothing,
      onPause: nothing,
      onAllow: nothing,
      onSearch: nothing,
      onReveal: nothing,
    };
    const found = name === 'search' ? answer : name === 'none' ? { ...answer, hits: [], found: 0 } : null;
    render(
      <Popup
        status={STATUSES[name] ?? covered}
        query={query}
        answer={found}
        actions={{ ...actions, onAllDossiers: nothing }}
      />,
      place,
    );
    return true;
  }
  if (state === 'welcome') {
    const { Welcome } = await import('@/components/welcome/Welcome');
    render(<Welcome coverage={coverage} shortcut={['Alt', 'Shift', 'Q']} onOpenExample={() => {}} />, place);
    return true;
  }
  if (state === 'example') {
    const { Example } = await import('@/components/example/Example');
    const article = {
      id: 'a',
      outlet: 'Coast Courier',
      title: 'Minister Promises Winter Ferry',
      published: '2026-03-04',
      text: TEXT,
      blocks,
    };
    render(
      <Example
        articles={[article, { ...article, id: 'b', outlet: 'Harbour Post' }]}
        shown="a"
        hrefOf={(id) => `?${id}`}
      />,
      place,
    );
    return true;
  }
  return false;
}
