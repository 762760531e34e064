// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { panel } from './drawn-panel';

describe('pill', () => {
  test('says whom the page is compared with, and opens the panel', () => {
    const onExpand = vi.fn();
    const { text, find, click, all } = panel({ collapsed: true }, {}, { onExpand });
    expect(text('.xq-pill')).toBe('Harbour Post · 4 quotes · 1 denial');
    expect(all('aside')).toEqual([]);
    click(find('.xq-pill'));
    expect(onExpand).toHaveBeenCalledOnce();
  });

  test('while comparing', () => {
    expect(panel({ collapsed: true, progress: { phase: 'comparing', done: 1, of: 2 } }).text('.xq-pill')).toBe(
      'Comparing…',
    );
  });
});
