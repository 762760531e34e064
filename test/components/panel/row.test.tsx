// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { said } from '../drawn';
import { cards, source } from '../fixture';
import { panel } from './drawn-panel';

describe('row', () => {
  test('closed shows the words that differ, one line each', () => {
    const { find, all } = panel();
    expect([...find('[data-card="c4"]').querySelectorAll('.xq-k')].map(said)).toEqual([
      'Here…boat leaves on the 13th of July, whatever the weather.',
      'Harbour Post…boat leaves on the 14th of July, whatever the weather.',
    ]);
    expect([...find('[data-card="c5"]').querySelectorAll('.xq-k > :first-child')].map(said)).toEqual(['Both']);
    expect(all('[aria-expanded="true"]')).toEqual([]);
  });

  test.each([
    ['here', 'Ingrid Solheim,quoted only here'],
    ['there', 'Ingrid Solheim,not quoted here'],
  ] as const)('words that are quoted %s alone are told so', (quotedBy, says) => {
    const told = cards.map((card) => (card.id === 'c2' ? { ...card, quotedBy } : card));
    expect(panel({}, { sources: [{ ...source, cards: told }] }).text('[data-card="c2"] .xq-row__l')).toBe(
      `Reworded${says}¶ 5`,
    );
  });

  test('what neither side quotes is told so', () => {
    expect(panel().text('[data-card="c1"] .xq-row__l')).toBe('Rewordedreported, not quoted¶ 1');
  });

  test('a partial quote never stands without its reporting clause', () => {
    const lines = [...panel().find('[data-card="c3"]').querySelectorAll('.xq-k')].map(said);
    expect(lines[1]).toBe('Harbour Post…does not consider it “shameful to ask them” for her part.');
  });

  test('opens by a click and closes by another', () => {
    const onOpenCard = vi.fn();
    const closed = panel({}, {}, { onOpenCard });
    closed.click(closed.find('[data-card="c2"] button'));
    expect(onOpenCard).toHaveBeenLastCalledWith('c2');
    const open = panel({ openCard: 'c2' }, {}, { onOpenCard });
    open.click(open.find('[data-card="c2"] button'));
    expect(onOpenCard).toHaveBeenLastCalledWith(null);
  });

  test('open shows both wordings, why they are a pair, and the ways on', () => {
    const onShowInArticle = vi.fn();
    const onCopy = vi.fn();
    const { find, all, button, click } = panel({ openCard: 'c2' }, {}, { onShowInArticle, onCopy });
    const row = find('[data-card="c2"] .xq-row__d');
    expect(said(row)).toBe(
      'Here“I have told the council that we will sail with any company that the islanders put their faith in.”' +
        'Harbour PostAccording to her, the state is ready to sail “9 words not quoted with any ferry line which the ' +
        'islanders trust”Same speaker. 5 of Harbour Post’s 9 quoted words are the same, in the same order.' +
        'Show in articleCopy bothOpen Harbour Post',
    );
    expect([...row.querySelectorAll('.xq-c')].map(said)).toEqual([
      'company that',
      'put their faith in',
      'ferry line which',
      'trust',
    ]);
    expect(all('[aria-expanded="true"]')).toHaveLength(1);

    click(button('Show in article'));
    expect(onShowInArticle).toHaveBeenCalledWith('c2');
    click(button('Copy both'));
    expect(onCopy).toHaveBeenCalledWith(
      'Coast Courier: “I have told the council that we will sail with any company that the islanders put their faith in.”\n' +
        'Harbour Post: According to her, the state is ready to sail “with any ferry line which the islanders trust”',
    );
    expect(said(find('[role="status"]'))).toBe('Copied.');
  });

  test('a conflict names the one thing', () => {
    expect(panel({ openCard: 'c4' }).text('[data-card="c4"] .xq-why')).toMatch(
      /^Another number: 13 July here, 14 July in Harbour Post\. Same speaker\./,
    );
  });

  test('leads to the other source, which learns nothing of the page', () => {
    const given = { sources: [{ ...source, url: 'https://harbourpost.example/ferry' }] };
    const link = panel({ openCard: 'c2' }, given).find('[data-card="c2"] a');
    expect(said(link)).toBe('Read in Harbour Post');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('straight apostrophes stay straight', () => {
    expect(panel({ openCard: 'c3' }).text('[data-card="c3"] dd')).toContain("I don't think it would be");
  });

  test('lights up with its mark', () => {
    const onPointAt = vi.fn();
    const { find, focus } = panel({ at: 'c1' }, {}, { onPointAt });
    expect(find('[data-card="c1"] button').className).toContain('is-hover');
    focus(find('[data-card="c2"] button'));
    expect(onPointAt).toHaveBeenCalledWith('c2');
  });
});
