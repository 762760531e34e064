import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { createDetector } from '@/engine/detect/detect';
import { buildDossier } from '@/engine/dossier/build';
import { extract } from '@/engine/statements/extract';

/**
 * A page on an invented event or near it. Written for these tests without knowledge of the engine, as different papers would: flashes, long reports,
 * tabloids, another angle, a quotation for a title, no date, other languages.
 */
interface WrittenPage {
  readonly kind: 'source' | 'coverage' | 'passage' | 'mention' | 'near';
  readonly lang: string;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
}

const folder = path.join(import.meta.dirname, 'other-angles');
const articleOf = ({ text, lang, title, date }: WrittenPage) =>
  articleFromText(text, { language: lang, title, published: date });

describe.each(readdirSync(folder))('%s', (name) => {
  const pages: WrittenPage[] = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const of = (...kinds: WrittenPage['kind'][]) => pages.filter(({ kind }) => kinds.includes(kind));
  const sources = of('source').map((page, i) => ({ ...extract(articleOf(page)), id: `source-${i + 1}` }));
  const date = of('source')[0]?.date ?? undefined;
  const detector = createDetector([buildDossier(sources, { id: 'event', title: 'Event', date })]);

  test.each(of('coverage'))('is covered by $lang $title', (page) => {
    const [match] = detector.detect(articleOf(page));
    expect(match?.dossier).toBe('event');
    expect(match?.passages).toBeUndefined();
  });
  test.each(of('passage'))('is covered in a part of $title', (page) => {
    const [match] = detector.detect(articleOf(page));
    const told = match?.passages?.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(page.text.length / 2);
  });
  test.each(of('mention', 'near'))('is another event than $lang $title', (page) =>
    expect(detector.detect(articleOf(page))).toEqual([]),
  );
});
