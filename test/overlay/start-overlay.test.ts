// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { describeCoverage, outlineCoverage } from '@/engine/coverage/describe';
import { extract } from '@/engine/statements/extract';
import type { CoverageAnswer, Pending } from '@/entrypoints/background/messages';
import { PATIENCE } from '@/entrypoints/overlay/patience';
import type { OverlayPort } from '@/entrypoints/overlay/port';
import { startOverlay } from '@/entrypoints/overlay/start-overlay';
import { readArticle } from '@/page/read/read-article';
import { eventDossier, pageOf } from '../event/event';

// happy-dom adopts no style sheets.
vi.mock('@/page/marks/style-sheet', () => ({ adoptStyles: () => {} }));

const panel = { collapsed: false, width: 384, marksOff: [] };
let root: ShadowRoot | null = null;
let answer: CoverageAnswer;
let pending: Pending;

beforeEach(() => {
  vi.useFakeTimers();
  // Browsers have a registry of highlights, and hand out no closed root.
  vi.stubGlobal('Highlight', class {});
  Object.assign(window, { Highlight: class {}, CSS: { ...window.CSS, highlights: new Map(), escape: String } });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  document.documentElement.innerHTML = /<html[^>]*>([\s\S]*)<\/html>/.exec(pageOf('coast-courier'))?.[1] ?? '';
  const { article } = readArticle(document, { url: document.location.href });
  const dossier = eventDossier(['harbour-post', 'coast-wire']);
  const page = extract(articleFromText(article.text, { language: 'en', outlet: 'Coast Courier' }));
  const detected = {
    dossier: dossier.id,
    score: 1,
    by: 'content',
    evidence: { statements: 9, names: [], date: true },
  } as const;
  pending = { outline: outlineCoverage(page, dossier, detected), statements: page.statements.length, panel };
  answer = { coverage: describeCoverage(page, dossier, detected), panel, textLength: article.text.length, card: null };
});
afterEach(() => {
  (globalThis as { crossquoteOverlay?: { destroy(): void } }).crossquoteOverlay?.destroy();
  root = null;
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A background that answers after so many milliseconds. */
const portAfter = (ms: number, given: CoverageAnswer | null = answer): OverlayPort => ({
  coverage: () => new Promise((done) => setTimeout(() => done(given), ms)),
  read: () => new Promise((done) => setTimeout(() => done(given), ms)),
  remember: async () => null,
  hideSite: async () => null,
  gone: async () => null,
  isThere: () => true,
  listen: () => {},
});
const start = (port: OverlayPort, announced: Pending | null = pending) => {
  if (announced) Object.assign(globalThis, { crossquotePending: announced });
  return startOverlay({ document, port });
};
const said = () => (root?.querySelector('.xq-root')?.textContent ?? '').replace(/\s+/g, ' ');
const rows = () => root?.querySelectorAll('[data-card]').length ?? 0;

it('marks switched off in another tab go here too, and are not told of again', async () => {
  let hear: Parameters<OverlayPort['listen']>[0] = () => undefined;
  const remember = vi.fn(async () => null);
  const listen: OverlayPort['listen'] = (heard) => {
    hear = heard;
  };
  const started = start({ ...portAfter(0), remember, listen });
  await vi.advanceTimersByTimeAsync(1);
  await started;
  const shown = () => [...(window.CSS.highlights as unknown as Map<string, unknown>).keys()];
  expect(shown()).toContain('crossquote-only');
  hear({ type: 'tab/marks', marksOff: ['only'] });
  expect(shown()).not.toContain('crossquote-only');
  hear({ type: 'tab/marks', marksOff: [] });
  expect(shown()).toContain('crossquote-only');
  expect(remember).not.toHaveBeenCalled();
});

describe('while the background compares', () => {
  it('nothing is shown where the answer comes soon', async () => {
    const started = start(portAfter(PATIENCE - 1));
    await vi.advanceTimersByTimeAsync(PATIENCE - 2);
    expect(root).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    await started;
    expect(rows()).toBeGreaterThan(5);
    expect(said()).not.toContain('Comparing');
  });

  it('the panel says so where it takes longer, and shows the rows when they come', async () => {
    const started = start(portAfter(4000));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(said()).toContain(`Comparing ${pending.statements} statements`);
    expect(said()).toContain('You are reading Coast Courier');
    expect(said()).toContain('Harbour PostComparing…');
    expect([rows(), said().includes('No quotes in common')]).toEqual([0, false]);
    await vi.advanceTimersByTimeAsync(4000);
    await started;
    expect(said()).not.toContain('Comparing');
    expect(rows()).toBeGreaterThan(5);
  });

  it('the pill says so where the panel was put away', async () => {
    void start(portAfter(4000), { ...pending, panel: { ...panel, collapsed: true } });
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(root?.querySelector('.xq-pill')?.textContent).toBe('Comparing…');
    await vi.advanceTimersByTimeAsync(4000);
    expect(root?.querySelector('.xq-pill')?.textContent).toContain('Harbour Post');
  });

  it('all goes again where there turns out to be nothing to show', async () => {
    void start(portAfter(1000, null));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(said()).toContain('Comparing');
    await vi.advanceTimersByTimeAsync(3000);
    expect(document.querySelector('crossquote-panel')).toBeNull();
  });

  it('of a background that left no word nothing is shown until it answers', async () => {
    void start(portAfter(4000), null);
    await vi.advanceTimersByTimeAsync(3999);
    expect(root).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(rows()).toBeGreaterThan(5);
  });
});
