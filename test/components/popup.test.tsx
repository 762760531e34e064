// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { PageStatus, PopupActions } from '@/components/popup/props';
import { drawn, said } from './drawn';
import { reprint, source } from './fixture';
import { answer, covered, STATUSES } from './gallery-pages';

afterEach(() => {
  document.body.innerHTML = '';
});

const idle: PopupActions = {
  onPanel: () => {},
  onHideSite: () => {},
  onPause: () => {},
  onAllow: () => {},
  onSearch: () => {},
  onReveal: () => {},
};

const popup = (status: PageStatus, told: Partial<PopupActions> = {}, query = '', found = query ? answer : null) =>
  drawn(<Popup status={status} query={query} answer={found} actions={{ ...idle, ...told }} />);

describe('what the page is', () => {
  test.each([
    ['not-covered', 'Not coverage of an event you followThis page was checked against 3 dossiers on this device.'],
    ['unreadable', 'This page’s text could not be readThe article may be behind a sign-in, or drawn as an image.'],
    [
      'closed',
      'Extensions cannot read this pageThe browser keeps its own pages, its extension store and its PDF viewer closed to every extension.',
    ],
    [
      'no-access',
      'Crossquote has no access to coastcourier.exampleYour browser keeps it from this site. If you allow it, the page’s text is compared on this device and is not sent anywhere.Allow on coastcourier.example',
    ],
    ['hidden', 'Hidden on coastcourier.exampleNo page of this site is read and nothing is marked.Show on this site'],
    ['paused', 'Paused on every siteNo page is read and nothing is marked until you resume.Resume'],
  ])('%s', (state, words) => {
    expect(popup(STATUSES[state] ?? covered).text('.xq-popup__sect')).toBe(words);
  });

  test('covered', () => {
    expect(popup(covered).text('.xq-popup__sect')).toBe(
      'Minister promises the islands a winter ferry (coastal committee hearing)You are reading Coast Courier, compared with ' +
        'Harbour Post.4quotes in both, 1 reworded1reported statement in both1denial that is not on this page2quotes only in ' +
        'Harbour PostShow panelHide on this site',
    );
  });

  test('covered by several sources: a reprint is named, and not counted with', () => {
    const words = popup({ ...covered, sources: [reprint, source] } as PageStatus).text('.xq-popup__sect');
    expect(words).toContain('compared with Coast Wire and Harbour Post.');
    expect(words).toContain('2quotes only in Harbour Post');
  });

  test('a fault of the database is told', () => {
    expect(popup(STATUSES.fault ?? covered).text('.xq-note')).toMatch(/^The browser refused the database/);
  });
});

test('every button does what it says', () => {
  const onPanel = vi.fn();
  const onHideSite = vi.fn();
  const onPause = vi.fn();
  const onAllow = vi.fn();
  const told = { onPanel, onHideSite, onPause, onAllow };
  const press = (status: PageStatus, name: string) => {
    const { click, button } = popup(status, told);
    click(button(name));
    document.body.innerHTML = '';
  };
  press(covered, 'Show panel');
  press({ ...covered, panelShown: true } as PageStatus, 'Hide panel');
  expect(onPanel.mock.calls).toEqual([[true], [false]]);
  press(covered, 'Hide on this site');
  press(STATUSES.hidden ?? covered, 'Show on this site');
  expect(onHideSite.mock.calls).toEqual([[true], [false]]);
  press(covered, 'Pause on every site');
  press(STATUSES.paused ?? covered, 'Resume');
  expect(onPause.mock.calls).toEqual([[true], [false]]);
  press(STATUSES['no-access'] ?? covered, 'Allow on coastcourier.example');
  expect(onAllow).toHaveBeenCalledWith(['https://coastcourier.example/*']);
});

describe('search', () => {
  test('asks as the reader types', () => {
    const onSearch = vi.fn();
    const field = popup(covered, { onSearch }).find<HTMLInputElement>('input');
    expect(field.getAttribute('aria-label')).toBe('Search all statements');
    field.value = 'shameful';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onSearch).toHaveBeenCalledWith('shameful');
  });

  test('shows who has the words, in their frame, and leads to them', () => {
    const onReveal = vi.fn();
    const { all, text, click } = popup(covered, { onReveal }, 'shameful');
    expect(all('.xq-hit').map(said)).toEqual([
      'Harbour PostIngrid Solheim…she does not consider it “shameful to ask them” for her part.',
      "Coast CourierIngrid Solheim“I don't think it would be shameful for me to ask them.”",
    ]);
    expect(all('mark').map(said)).toEqual(['shameful', 'shameful']);
    expect(text('.xq-hits__n')).toBe('2 of 64 statements, 3 dossiers');
    expect(all('.xq-popup__cnt')).toEqual([]);
    click(all('.xq-hit')[1] as HTMLElement);
    expect(onReveal).toHaveBeenCalledWith(answer.hits[1]);
  });

  test('no hit', () => {
    const none = { ...answer, hits: [], found: 0 };
    expect(popup(covered, {}, 'submarine', none).text('.xq-hits__n')).toBe('No statement has these words.');
  });

  test('is not offered where nothing may be read', () => {
    for (const state of ['paused', 'no-access']) expect(popup(STATUSES[state] ?? covered).all('input')).toEqual([]);
  });
});

test('all dossiers is offered only where there is such a page', () => {
  expect(popup(covered).text('footer')).toBe('On this device');
  const onAllDossiers = vi.fn();
  const { button, click } = popup(covered, { onAllDossiers });
  click(button('All dossiers'));
  expect(onAllDossiers).toHaveBeenCalledOnce();
});
