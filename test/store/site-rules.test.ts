import { describe, expect, it } from 'vitest';
import { mayRun, type SiteRules, siteOfAddress, siteOfInput, withSite } from '@/store/site-rules';

const rules = (facts: Partial<SiteRules> = {}): SiteRules => ({
  paused: false,
  mode: 'everywhere',
  hidden: [],
  chosen: [],
  ...facts,
});

it.each([
  ['https://www.courier.example/a', 'courier.example'],
  ['http://m.courier.example:8080/', 'm.courier.example'],
  ['file:///home/reader/saved.html', null],
  ['chrome://extensions', null],
  ['not an address', null],
  [undefined, null],
])('the site of %s is %s', (url, site) => {
  expect(siteOfAddress(url)).toBe(site);
});

it.each([
  ['courier.example', 'courier.example'],
  ['  WWW.Courier.example ', 'courier.example'],
  ['https://www.courier.example/a?b#c', 'courier.example'],
  ['courier.example/news', 'courier.example'],
  ['münster.example', 'xn--mnster-3ya.example'],
  ['the courier', null],
  ['courier', null],
  ['file:///home/reader', null],
  ['', null],
])('what is typed as “%s” means %s', (typed, site) => {
  expect(siteOfInput(typed)).toBe(site);
});

describe('mayRun', () => {
  it.each<[string, Partial<SiteRules>, string | null, boolean]>([
    ['everywhere', {}, 'courier.example', true],
    ['on files', {}, null, true],
    ['not while paused', { paused: true }, 'courier.example', false],
    ['not on files while paused', { paused: true }, null, false],
    ['not on a hidden site', { hidden: ['courier.example'] }, 'courier.example', false],
    ['not on its mobile pages', { hidden: ['courier.example'] }, 'm.courier.example', false],
    ['but on a site whose name ends alike', { hidden: ['courier.example'] }, 'thecourier.example', true],
    ['only on chosen sites', { mode: 'chosen', chosen: ['courier.example'] }, 'herald.example', false],
    ['on a chosen site', { mode: 'chosen', chosen: ['courier.example'] }, 'courier.example', true],
    ['on files when sites are chosen', { mode: 'chosen' }, null, true],
    ['hidden wins over chosen', { mode: 'chosen', chosen: ['a.example'], hidden: ['a.example'] }, 'a.example', false],
  ])('%s', (_, facts, site, may) => {
    expect(mayRun(rules(facts), site)).toBe(may);
  });
});

describe('withSite', () => {
  const sites = ['courier.example', 'm.courier.example', 'herald.example'];

  it.each(['everywhere', 'chosen'] as const)('hides a site and shows it again (%s)', (mode) => {
    for (const site of sites) {
      const shown = { ...rules({ mode }), ...withSite(rules({ mode }), site, false) };
      expect(mayRun(shown, site)).toBe(true);
      const hidden = { ...shown, ...withSite(shown, site, true) };
      expect(mayRun(hidden, site)).toBe(false);
      expect(mayRun({ ...hidden, ...withSite(hidden, site, false) }, site)).toBe(true);
    }
  });

  it('shows a subdomain whose parent was hidden', () => {
    const hidden = rules({ hidden: ['courier.example'] });
    expect(mayRun({ ...hidden, ...withSite(hidden, 'm.courier.example', false) }, 'm.courier.example')).toBe(true);
  });
});
