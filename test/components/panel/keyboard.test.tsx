// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { panel } from './drawn-panel';

describe('keys', () => {
  const stop = () => (document.activeElement?.closest('[data-card]') as HTMLElement | null)?.dataset.card;

  test('J, K and arrows walk the cards, round and round', () => {
    const { find, focus, press } = panel();
    focus(find('.xq-fold'));
    press('j');
    expect(stop()).toBe('c1');
    press('ArrowDown');
    expect(stop()).toBe('c2');
    press('k');
    press('ArrowUp');
    expect(stop()).toBe('p1');
    press('j');
    expect(stop()).toBe('c1');
  });

  test('a key with a modifier is left to the browser', () => {
    const { find, focus } = panel();
    const fold = find('.xq-fold');
    focus(fold);
    fold.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }));
    expect(document.activeElement).toBe(fold);
  });

  test('Esc closes the open card, then collapses the panel', () => {
    const onOpenCard = vi.fn();
    const onCollapse = vi.fn();
    const open = panel({ openCard: 'c2' }, {}, { onOpenCard, onCollapse });
    open.press('Escape', open.find('[data-card="c2"] button'));
    expect(onOpenCard).toHaveBeenCalledWith(null);
    expect(onCollapse).not.toHaveBeenCalled();
    const closed = panel({}, {}, { onOpenCard, onCollapse });
    closed.press('Escape', closed.find('[data-card="c2"] button'));
    expect(onCollapse).toHaveBeenCalledOnce();
  });

  test('Esc closes what the bar opened first, and focus returns to its button', () => {
    const onCollapse = vi.fn();
    const { button, click, press, find, all } = panel({}, {}, { onCollapse });
    click(button('Key to the marks'));
    press('Escape', find('.xq-menu input'));
    expect(all('.xq-menu')).toEqual([]);
    expect(onCollapse).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Key to the marks'));
  });

  test('arrows move the edge by steps, within bounds', () => {
    const onResize = vi.fn();
    const { find, press } = panel({ width: 552 }, {}, { onResize });
    press('ArrowLeft', find('[role="separator"]'));
    expect(onResize).toHaveBeenLastCalledWith(560, true);
    press('ArrowRight', find('[role="separator"]'));
    expect(onResize).toHaveBeenLastCalledWith(536, true);
  });

  test('focus is not taken by the panel itself', () => {
    panel();
    expect(document.activeElement).toBe(document.body);
  });
});
