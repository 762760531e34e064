// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { said } from '../drawn';
import { nothingInCommon, reprint, source } from '../fixture';
import { panel } from './drawn-panel';

describe('states', () => {
  test('comparing: rows so far, progress, and one announcement', () => {
    const { text, all, find } = panel({ progress: { phase: 'comparing', done: 5, of: 12 } });
    expect(text('.xq-prog__t')).toBe('Comparing 12 statements5 done');
    expect(all('.xq-row')).toHaveLength(5);
    expect(all('.xq-jump')).toEqual([]);
    expect(said(find('[role="status"]'))).toBe('Comparing 12 statements.');
  });

  test('done is announced', () => {
    expect(panel().text('[role="status"]')).toBe('Done: 4 quotes in both, 1 denial.');
  });

  test('partly compared', () => {
    const onCompareAgain = vi.fn();
    const { text, button, click } = panel({ progress: { phase: 'partial', done: 9, of: 12 } }, {}, { onCompareAgain });
    expect(text('.xq-note')).toBe('Compared 9 of 12 statements. The page is still loading its text. Compare again');
    click(button('Compare again'));
    expect(onCompareAgain).toHaveBeenCalledOnce();
  });

  test('nothing in common', () => {
    const { text } = panel({}, { sources: [nothingInCommon] });
    expect(text('.xq-msg')).toBe(
      'No quotes in commonSame event, different quotes. Harbour Post has 2 quotes and 1 denial that this page does not ' +
        'have.See what Harbour Post has',
    );
  });

  test('unreadable', () => {
    const { text, all } = panel({ progress: { phase: 'unreadable' } });
    expect(text('.xq-msg')).toMatch(/^This page’s text could not be read/);
    expect(all('.xq-jump')).toEqual([]);
  });

  test('a reprint is one origin with the page', () => {
    expect(panel({ source: 'coast-wire' }, { sources: [source, reprint] }).text('.xq-note')).toBe(
      'Nearly every quote is word for word. Counted with Coast Courier as one origin.',
    );
  });

  test('a reprint of another source is one origin with it', () => {
    const again = {
      ...source,
      source: 'coast-wire',
      name: 'Coast Wire',
      reprintOf: { source: 'harbour-post', name: 'Harbour Post' },
    };
    const { all, text } = panel({ source: 'coast-wire' }, { sources: [source, again] });
    expect(all('[role="radio"]').map(said)[1]).toBe('Coast WireReprint of Harbour Post');
    expect(text('.xq-note')).toBe('Coast Wire has nearly the text of Harbour Post. The two count as one origin.');
  });

  test('another language is not compared, and nothing is said of what the page has', () => {
    const { text, all } = panel({}, { sources: [{ ...nothingInCommon, notCompared: 'language' }] });
    expect(text('.xq-note')).toBe('Harbour Post is in another language. Its wording is not compared with this page.');
    expect(all('.xq-msg')).toEqual([]);
    expect(text('[data-section="only-there"] h3')).toBe('Not compared 2 quotes of Harbour Post');
    expect(all('.xq-jump button').map(said)).not.toContain('2Only Harbour Post');
  });
});
