import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { createDetector } from '@/engine/detect/detect';
import { BRIDGE, dossierOf, OTHER_EVENT, OTHER_YEAR, SAME_EVENT, UNRELATED } from './articles';

const address = 'https://www.melrose-herald.example/2021/03/04/bridge-closed';
const detector = createDetector([dossierOf('bridge', BRIDGE, { url: address, date: '2021-03-04' })]);
const detect = (text: string, facts = {}) => detector.detect(articleFromText(text, facts));

describe('by content', () => {
  test('another paper on the same event', () => {
    const [match] = detect(SAME_EVENT, { published: '2021-03-05' });
    expect(match).toMatchObject({ dossier: 'bridge', by: 'content', evidence: { date: true, days: 1 } });
    expect(match?.evidence.names).toEqual(expect.arrayContaining(['Ilse Brandt', 'Tomas Okafor']));
    expect(match?.score).toBeGreaterThan(0.8);
  });

  test.each([
    ['the same mayor, another event', OTHER_EVENT],
    ['nothing in common', UNRELATED],
    ['no text', ''],
  ])('%s', (_, text) => expect(detect(text)).toEqual([]));

  test('the same people on the same matter in another year', () =>
    expect(detect(OTHER_YEAR, { published: '2017-03-05' })).toEqual([]));
});

describe('by address', () => {
  test.each([
    address,
    `https://web.archive.org/web/20210401000000/${address}`,
    'https://m.melrose-herald.example/2021/03/04/bridge-closed?utm_campaign=x',
  ])('%s', (url) =>
    expect(detect('Subscribe to read on.', { url })).toMatchObject([{ dossier: 'bridge', by: 'address', score: 1 }]),
  );
});

test('captions and “read also” of a page count for nothing', () => {
  const aside =
    'Read also: Mayor Ilse Brandt closes Harbour Bridge in Port Melrose over cracks, says engineer Tomas Okafor';
  const page = articleFromText(`${OTHER_EVENT}\n${SAME_EVENT}`);
  const from = OTHER_EVENT.length;
  const blocks = page.blocks.map((b) => (b.start > from ? { ...b, kind: 'furniture' as const } : b));
  expect(detector.detect({ ...page, blocks })).toEqual([]);
  expect(detector.detect(articleFromText(`${UNRELATED}\n${aside}`))).toEqual([]);
});
