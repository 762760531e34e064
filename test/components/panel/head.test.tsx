// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { said } from '../drawn';
import { coverage, reprint, source } from '../fixture';
import { panel } from './drawn-panel';

describe('head', () => {
  test('names the event, the page and the other source', () => {
    const { text, find } = panel();
    expect(find('aside').getAttribute('aria-label')).toBe('Crossquote: this article and Harbour Post');
    expect(text('h2')).toBe('Minister promises the islands a winter ferry (coastal committee hearing)');
    expect(text('.xq-meta')).toBe('You are reading Coast Courier, compared with Harbour Post. Why this page?');
  });

  test('says once that wordings are translations, where the language is known', () => {
    const spoken = (language: string) => ({ dossier: { ...coverage.dossier, spokenLanguage: language } });
    expect(panel({}, spoken('ru')).text('.xq-meta--note')).toBe(
      'Spoken in Russian: each source gives its own translation.',
    );
    for (const language of ['en', 'en-GB', 'xx-not-a-language'])
      expect(panel({}, spoken(language)).all('.xq-meta--note')).toEqual([]);
  });

  test.each([
    [1, '1 passage of this page is about this event: only that is marked and compared.'],
    [3, '3 passages of this page are about this event: only those are marked and compared.'],
  ])('says that only a part of the page is about the event: %i', (count, words) => {
    const passages = Array.from({ length: count }, (_, i) => ({ start: 900 * i, end: 900 * i + 400 }));
    expect(panel({}, { detected: { ...coverage.detected, passages } }).text('.xq-meta--note')).toBe(words);
  });

  test('says why this page counts as coverage', () => {
    const { button, click, text } = panel();
    click(button('Why this page?'));
    expect(button('Why this page?').getAttribute('aria-expanded')).toBe('true');
    expect(text('.xq-ev')).toBe(
      'Words in common4 quotes, 1 reported statement' +
        'Transport minister Ingrid Solheim has promised the islands a ferry for every winter day.' +
        'I have told the council that we will sail with any company that the islanders put their faith in.' +
        "I don't think it would be shameful for me to ask them." +
        'The first boat leaves on the 13th of July, whatever the weather.' +
        "Nobody on these islands will be cut off for a week again, and that isn't a promise, it is a timetable." +
        'Names in bothIngrid Solheim, Aksel Rud, HaldenDates' +
        'This page: 4 Mar 2026. Harbour Post: no date given. Captured 21 Nov 2026.' +
        'Matched byThe text of this page, not its address' +
        'Compared on this device. Nothing about this page was sent.Hide on this site',
    );
  });

  test('offers several sources as radio buttons, moved by arrows', () => {
    const onSelectSource = vi.fn();
    const { text, all, press } = panel({}, { sources: [source, reprint] }, { onSelectSource });
    expect(text('.xq-meta')).toBe('You are reading Coast Courier. Why this page?');
    expect(all('[role="radio"]').map(said)).toEqual([
      'Harbour Post5 in both, 1 denial',
      'Coast WireReprint of this page',
    ]);
    press('ArrowRight', all('[role="radio"]')[0]);
    expect(onSelectSource).toHaveBeenCalledWith('coast-wire');
  });

  test('offers four or more as a list', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ ...source, source: id, name: `Paper ${id}` }));
    const { all } = panel({ source: 'b' }, { sources: many });
    expect(all('[role="radio"]')).toEqual([]);
    expect(all('option').map(said)[1]).toBe('Paper b: 5 in both, 1 denial');
  });
});
