// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { said } from '../drawn';
import { source } from '../fixture';
import { panel } from './drawn-panel';

describe('sections', () => {
  test('stand in the order of the design, with counts that jump', () => {
    const { all } = panel();
    expect(all('.xq-jump button').map(said)).toEqual(['5In both', '1Denial', '2Only Harbour Post', '3Context']);
    expect(all('[data-section]').map((one) => one.dataset.section)).toEqual([
      'both',
      'denials',
      'only-there',
      'context',
      'only-here',
    ]);
    expect(all('h3').map(said)).toEqual([
      'In both 4 quotes, 1 reported statement',
      'Denial reported by Harbour Post',
      'Only in Harbour Post 2 quotes this page does not have',
      'Context Harbour Post’s own sections',
    ]);
    expect(all('h4').map(said)).toEqual(['Before the first heading', 'The islands and the winter']);
  });

  test('hold every card once, with what it is', () => {
    const { all, button, click } = panel();
    click(button('Only here 2 quotes Harbour Post does not have'));
    const drawnCards = all('[data-card]').map(({ dataset }) => [dataset.card, dataset.kind, dataset.relation]);
    expect(drawnCards).toEqual(source.cards.map(({ id, kind, relation }) => [id, kind, relation]));
  });

  test('only here is closed at first', () => {
    const { all, button } = panel();
    expect(all('[data-relation="only-here"]')).toEqual([]);
    expect(button('Only here 2 quotes Harbour Post does not have').getAttribute('aria-expanded')).toBe('false');
  });

  test('a card that only the page has is shown when its mark opens it', () => {
    const { all, find } = panel({ openCard: 'h2' });
    expect(find('.xq-more').getAttribute('aria-expanded')).toBe('true');
    expect(all('[data-relation="only-here"]')).toHaveLength(2);
  });

  test('possible matches alone are not counted', () => {
    const possible = source.cards.filter(({ relation }) => relation === 'possible');
    const { text } = panel({}, { sources: [{ ...source, cards: possible }] });
    expect(text('[data-section="only-there"] h3')).toBe('Only in Harbour Post');
  });

  test('a possible match is said and not counted', () => {
    expect(said(panel().find('[data-card="p1"]'))).toMatch(/^Possible matchnot countedHere“We will resume/);
  });
});
