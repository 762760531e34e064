import { describe, expect, test } from 'vitest';
import { gateOpens, nameKey } from '@/engine/detect/gate/gate';
import { gateTermsOf } from '@/engine/detect/gate/gate-terms';
import { indexEntry } from '@/engine/detect/index/detector-index';
import { BRIDGE, dossierOf, SAME_EVENT, UNRELATED } from './articles';

const address = 'https://www.melrose-herald.example/2021/03/04/bridge-closed';
const bridge = {
  ...dossierOf('bridge', BRIDGE, { url: address }),
  names: [
    { name: 'Ilse Brandt', aliases: ['Илзе Брандт', 'إلسه برانت', '伊尔丝·布兰特', 'Brandtová'] },
    { name: 'Tomas Okafor', aliases: ['Томас Окафор', 'توماس أوكافور', '奥卡福'] },
  ],
};
const terms = gateTermsOf([indexEntry(bridge)]);
const page = (text: string, url = 'https://a.example/b') => ({ url, text });

describe('the gate opens', () => {
  test.each([
    ['another paper on the event', SAME_EVENT],
    ['in Spanish', 'La alcaldesa Ilse Brandt cerró el puente, dijo el ingeniero Tomas Okafor.'],
    ['in Czech, inflected', 'Podle Brandtové a inženýra Okafora je most uzavřen.'],
    ['in Russian', 'Мэр Брандт закрыла мост, сообщил инженер Окафор.'],
    ['in Arabic', 'أغلقت برانت الجسر بحسب أوكافور'],
    ['in Chinese', '市长伊尔丝·布兰特关闭大桥，工程师奥卡福说。'],
    ['in capitals', 'BRANDT CLOSES BRIDGE AFTER OKAFOR REPORT'],
  ])('%s', (_, text) => expect(gateOpens(terms, page(text))).toBe(true));

  test('at a known address, whatever the page says', () =>
    expect(gateOpens(terms, page('', `https://web.archive.org/web/2022/${address}?utm_source=x`))).toBe(true));
});

describe('the gate stays shut', () => {
  test.each([
    ['other news', UNRELATED],
    ['an empty page', ''],
    ['one of the names', 'A recipe by Ilse: butter, eggs, Okra.'],
    ['small letters only', 'brandt and okafor are words here'],
  ])('%s', (_, text) => expect(gateOpens(terms, page(text))).toBe(false));

  test('without dossiers', () => expect(gateOpens(gateTermsOf([]), page(SAME_EVENT))).toBe(false));
});

test('terms are small, and survive JSON', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ ...indexEntry(bridge), id: `bridge-${i}` }));
  const written = JSON.stringify(gateTermsOf(many));
  expect(written.length).toBeLessThan(10_000);
  expect(gateOpens(JSON.parse(written), page(SAME_EVENT))).toBe(true);
});

test('a name is known by its beginning', () => {
  expect(nameKey('Okaforem')).toBe(nameKey('OKAFOR'));
  expect(nameKey('Éluard')).toBe(nameKey('Eluard'));
  expect(nameKey('Ox')).toBeNull();
});

test.each([
  'https://www.melrose-herald.example/2021/03/04/bridge-closed',
  'http://m.melrose-herald.example:8080/2021/03/04/bridge-closed?fbclid=1',
  'https://www.melrose-herald.example./2021/03/04/bridge-closed',
  'https://archive.ph/2021.03.05-010203/https://www.melrose-herald.example/2021/03/04/bridge-closed',
  'https://www.google.com/amp/s/www.melrose-herald.example/2021/03/04/bridge-closed',
  'https://melrose--herald-example.cdn.ampproject.org/c/s/melrose-herald.example/2021/03/04/bridge-closed',
  'https://www-melrose--herald-example.translate.goog/2021/03/04/bridge-closed',
])('the gate knows the address %s', (url) => expect(gateOpens(terms, page('', url))).toBe(true));

test.each([
  'https://www.melrose-herald.example/2021/03/05/bridge-opened',
  'https://melrose-herald.example/',
  'https://another-herald.example/2021/03/04/bridge-closed',
  'file:///home/reader/bridge-closed.html',
])('the gate does not know the address %s', (url) => expect(gateOpens(terms, page('', url))).toBe(false));

test('the gate knows a saved page by the address that it gives as its own', () =>
  expect(gateOpens(terms, { url: 'file:///home/reader/saved.html', canonical: () => address, text: '' })).toBe(true));

test('a name of plain letters has the entry of its accented form, wherever the accent stands', () => {
  for (const [plain, accented] of [
    ['Muller', 'Müller'],
    ['Kovalcik', 'Kovalčík'],
    ['Ordonez', 'ORDÓÑEZ'],
    ['Reneta', 'Renetá'],
    ['Tome', 'Tome\u0301'],
  ] as const)
    expect(nameKey(accented)).toBe(nameKey(plain));
});
