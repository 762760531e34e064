import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';
import { toldShare } from '@/engine/statements/reports/claims';
import type { Draft } from '@/engine/statements/statement';

const claims = (text: string) =>
  extract(articleFromText(text, { title: 'Bridge reopens', language: 'en' })).statements.filter(
    (s) => s.kind === 'claim',
  );

describe('the main claim', () => {
  const rest = '\n\nThe bridge was built in 1931. Lorries crossed it first.';

  it.each([
    'President Amara Diallo has reopened the Kessel bridge after two years of works.',
    'Engineers tested the new bridge with forty lorries and opened it at noon.',
    'A ferry ran aground near the Kessel bridge early on Monday.',
  ])('is the lead, where nobody is reported to have said it: %s', (lead) => {
    expect(claims(lead + rest)).toMatchObject([{ text: lead, speaker: null, cue: null, paragraph: 1 }]);
  });

  it.each([
    'The city said on Monday that the Kessel bridge was open again.',
    '“The bridge is open again,” said Mayor Odile Brandt on Monday.',
  ])('is none where the lead reports speech: %s', (lead) => {
    expect(claims(lead + rest)).toEqual([]);
  });

  it.each([
    'I have crossed the Kessel bridge on every day of my life but two.',
    'Our town has waited for the Kessel bridge for longer than you think.',
  ])('is none where the writer speaks of himself or to the reader: %s', (lead) => {
    expect(claims(lead + rest)).toEqual([]);
  });

  it('is no heading and no dateline', () => {
    expect(
      claims('KESSEL, Monday\n\nEngineers have opened the bridge after two long years of works.').map((s) => s.text),
    ).toEqual(['Engineers have opened the bridge after two long years of works.']);
    expect(claims('')).toEqual([]);
  });
});

describe('toldShare', () => {
  const draft = (start: number, end: number): Draft => ({
    kind: 'indirect',
    start,
    end,
    text: '',
    speaker: null,
    cue: null,
    via: null,
    heading: null,
    paragraph: 1,
  });

  it('counts every letter once, as counting them one by one does', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), span, (spans, outer) => {
        let told = 0;
        for (let i = outer.start; i < outer.end; i++) if (spans.some((s) => s.start <= i && i < s.end)) told++;
        const drafts = spans.map((s) => draft(s.start, s.end));
        expect(toldShare(drafts, outer)).toBeCloseTo(told / (outer.end - outer.start || 1));
      }),
    );
  });
});
