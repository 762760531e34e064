// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { said } from '../drawn';
import { source } from '../fixture';
import { claimHere, denial, denialHere, panel } from './drawn-panel';

describe('denials', () => {
  test('a denial that both have shows both wordings', () => {
    const both = { ...denialHere('both'), there: denial.there };
    const { all, text } = panel({}, { sources: [{ ...source, cards: [both] }] });
    expect(all('[data-card="d1"] dt').map(said)).toEqual(['Claim', 'Denied by', 'Here ¶ 7', 'Harbour Post ¶ 7']);
    expect(text('[data-section="denials"] h3')).toBe('Denial reported by Coast Courier and Harbour Post');
  });

  test('a denial says what, by whom, and what this page has of it', () => {
    expect(said(panel().find('[data-card="d1"]'))).toBe(
      'DenialNot on this pageClaimThe day before, island radio reported that the yard had secretly sold the old ferry ' +
        'to a buyer on the mainland.Denied byAksel RudHarbour Post ¶ 7However, the shipyard’s spokesman, Aksel Rud, ' +
        'later denied this information.HereNeither the claim nor the denial.Open Harbour Post',
    );
  });

  test('a denial of the page says what the other source has of it', () => {
    const drawnDenial = said(
      panel({}, { sources: [{ ...source, cards: [denialHere('neither')] }] }).find('[data-card="d1"]'),
    );
    expect(drawnDenial).not.toContain('Not on this page');
    expect(drawnDenial).toContain('Here ¶ 7However');
    expect(drawnDenial).toContain('Harbour PostNeither the claim nor the denial.');
  });

  test('what is denied here and reported there is shown with the report', () => {
    const card = { ...denialHere('claim'), there: claimHere.here };
    expect(said(panel({}, { sources: [{ ...source, cards: [card] }] }).find('[data-card="d1"]'))).toContain(
      'later denied this information.Harbour Post ¶ 4The yard has sold the ferry.The claim, without the denial.',
    );
  });

  test('what is denied there and reported here is shown with the report, and where it stands', () => {
    const onShowInArticle = vi.fn();
    const { find, button, click } = panel({}, { sources: [{ ...source, cards: [claimHere] }] }, { onShowInArticle });
    const words = said(find('[data-card="d1"]'));
    expect(words).toContain('Not on this page');
    expect(words).toContain(
      'later denied this information.Here ¶ 4The yard has sold the ferry.The claim, without the denial.',
    );
    click(button('Show in article'));
    expect(onShowInArticle).toHaveBeenCalledWith('d1');
  });
});
