// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { PanelActions } from '@/components/panel/props';
import { source } from '../fixture';
import { claimHere, denialHere, panel } from './drawn-panel';

describe('card beside a mark', () => {
  const anchor = { left: 10, top: 10, bottom: 30 };
  const floating = { card: 'd1', anchor, focus: false };
  const beside = (card: string, told: Partial<PanelActions> = {}, focus = false) =>
    panel({ collapsed: true, floating: { card, anchor, focus } }, {}, told);

  test('shows both wordings', () => {
    const { find, text } = beside('c3');
    expect(find('[role="dialog"]').getAttribute('aria-label')).toBe('Marked quote');
    expect(text('.xq-card__b')).toContain(
      'Harbour Post…the minister answered that she does not consider it “6 words not quoted shameful',
    );
  });

  test('of a quote that only the page has names the source without it', () => {
    expect(beside('h2').text('.xq-card__b')).toBe(
      'Only hereIngrid SolheimHere“This will be so in practice.”Harbour PostNot in its captured text.',
    );
  });

  test('of a denial on this page says what the other source has of it', () => {
    const { text } = panel({ collapsed: true, floating }, { sources: [{ ...source, cards: [denialHere('neither')] }] });
    expect(text('.xq-card__b')).toMatch(
      /^DenialAksel RudDeniesThe day before.*Harbour PostHas neither the claim nor the denial\.$/,
    );
  });

  test('of what this page reports and the other source denies shows both', () => {
    const { text } = panel({ collapsed: true, floating }, { sources: [{ ...source, cards: [claimHere] }] });
    expect(text('.xq-card__b')).toMatch(/^DenialAksel RudHereThe yard has sold the ferry\.Harbour PostHowever,/);
  });

  test('of a conflict names the one thing', () => {
    expect(beside('c4').text('.xq-card__b .xq-why')).toBe('Another number: 13 July here, 14 July in Harbour Post.');
  });

  test('takes focus only where the reader came to it', () => {
    beside('c3');
    expect(document.activeElement).toBe(document.body);
    const { find } = beside('c3', {}, true);
    expect(document.activeElement).toBe(find('[role="dialog"]'));
  });

  test('J and K step, Esc closes, the panel opens from it', () => {
    const onStep = vi.fn();
    const onCloseFloating = vi.fn();
    const onOpenInPanel = vi.fn();
    const { find, press, click, button } = beside('c3', { onStep, onCloseFloating, onOpenInPanel });
    press('j', find('[role="dialog"]'));
    press('k', find('[role="dialog"]'));
    expect(onStep.mock.calls).toEqual([
      ['c3', 1],
      ['c3', -1],
    ]);
    press('Escape', find('[role="dialog"]'));
    expect(onCloseFloating).toHaveBeenCalledOnce();
    click(button('Open in panel'));
    expect(onOpenInPanel).toHaveBeenCalledWith('c3');
  });
});
