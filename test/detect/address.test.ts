import { describe, expect, test } from 'vitest';
import { addressKey } from '@/engine/detect/address/address';

const ARTICLE = 'herald.example/2021/03/04/harbour-bridge-closed';

describe('addresses of one article give one key', () => {
  test.each([
    'https://www.herald.example/2021/03/04/harbour-bridge-closed',
    'http://herald.example/2021/03/04/harbour-bridge-closed/',
    'https://m.herald.example/2021/03/04/harbour-bridge-closed?utm_source=x&utm_medium=y#comments',
    'https://amp.herald.example/2021/03/04/harbour-bridge-closed',
    'https://www.herald.example/2021/03/04/harbour-bridge-closed/amp/',
    'https://www.herald.example/amp/2021/03/04/harbour-bridge-closed?fbclid=IwAR0',
    'https://www.herald.example/2021/03/04/harbour-bridge-closed/index.html',
    'https://web.archive.org/web/20210305010203/https://www.herald.example/2021/03/04/harbour-bridge-closed?gclid=1',
    'https://web.archive.org/web/20210305010203id_/http:/herald.example/2021/03/04/harbour-bridge-closed',
    'https://archive.ph/2021.03.05-010203/https://www.herald.example/2021/03/04/harbour-bridge-closed',
    'https://archive.today/newest/http://herald.example/2021/03/04/harbour-bridge-closed',
    'https://www.google.com/amp/s/www.herald.example/2021/03/04/harbour-bridge-closed',
    'https://herald-example.cdn.ampproject.org/c/s/www.herald.example/2021/03/04/harbour-bridge-closed',
    'https://www-herald-example.translate.goog/2021/03/04/harbour-bridge-closed?_x_tr_sl=en&_x_tr_tl=de',
    'HTTPS://WWW.HERALD.EXAMPLE/2021/03/04/Harbour-Bridge-Closed',
  ])('%s', (address) => expect(addressKey(address)).toBe(ARTICLE));
});

test.each([
  ['https://herald.example/story.php?id=7&utm_source=x', 'herald.example/story.php?id=7'],
  ['https://herald.example/story?b=2&a=1', 'herald.example/story?a=1&b=2'],
  ['https://herald.example/новости/мост', 'herald.example/новости/мост'],
  ['https://herald.example/%D0%BC%D0%BE%D1%81%D1%82', 'herald.example/мост'],
  ['herald.example/a.html', 'herald.example/a.html'],
  ['https://am.example/a', 'am.example/a'],
])('%s is %s', (address, key) => expect(addressKey(address)).toBe(key));

test.each([
  null,
  '',
  'https://herald.example/',
  'about:blank',
  'file:///home/a.html',
  'http://[',
  'javascript:alert(1)',
])('%s leads to no article', (address) => expect(addressKey(address)).toBeNull());
