import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { createDetector } from '@/engine/detect/detect';
import { dossierOf } from './articles';
import { EVENTS } from './events';

describe.each(EVENTS)('$id', ({ id, date, sources, names = [], coverage, near }) => {
  const detector = createDetector([{ ...dossierOf(id, sources, { date }), names }]);
  const score = (title: string | null, text: string, published: string | null) =>
    detector.detect(articleFromText(text, { title, published }))[0]?.score ?? 0;

  test.each(coverage)('is covered by %s', (_, title, text, published) =>
    expect(score(title, text, published)).toBeGreaterThan(0.5),
  );
  test.each(near)('is another event than %s', (_, title, text, published) =>
    expect(score(title, text, published)).toBe(0),
  );
});
