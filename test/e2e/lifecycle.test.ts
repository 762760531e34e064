import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { at, inBothBrowsers, settle, until } from './browsers';

const file = (name: string): string => readFileSync(`test/pages/site/${name}`, 'utf8');
const bodyOf = (name: string): string => /<body[^>]*>([\s\S]*)<\/body>/.exec(file(name))?.[1] ?? '';

/** A page that draws its article a second after it was loaded. */
const late = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><div id="app">Loading</div>
<template id="t">${bodyOf('sputnik.html')}</template>
<script>setTimeout(() => { document.getElementById('app').replaceChildren(document.getElementById('t').content.cloneNode(true)); }, 1000);</script></body></html>`;

/** A single-page site with three addresses. */
const app = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>
<nav><a href="/sputnik" data-to>one</a> <a href="/a3f" data-to>two</a> <a href="/bridge" data-to>three</a></nav><div id="app"></div>
<template id="sputnik">${bodyOf('sputnik.html')}</template><template id="a3f">${bodyOf('a3f.html')}</template><template id="bridge">${bodyOf('plain/bridge.html')}</template>
<script>
  const draw = () => setTimeout(() => {
    const name = location.pathname.slice(1) || 'bridge';
    document.title = name;
    document.getElementById('app').replaceChildren(document.getElementById(name).content.cloneNode(true));
  }, 150);
  document.addEventListener('click', (e) => {
    const link = e.target.closest('[data-to]');
    if (!link) return;
    e.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    draw();
  });
  addEventListener('popstate', draw);
  draw();
</script></body></html>`;

inBothBrowsers('when the page changes', (stage) => {
  it('finds an article that is drawn a second later', async () => {
    stage().site.pages.set('late.example/story', late);
    const page = await stage().openCovered('http://late.example/story');
    expect(await stage().marked(page, 'crossquote-length')).toContain(
      "I don't think it would be shameful for me to call him.",
    );
    await page.close();
  });

  it('comes and goes with the articles of a single-page site', async () => {
    for (const path of ['', 'sputnik', 'a3f', 'bridge']) stage().site.pages.set(`app.example/${path}`, app);
    const page = await stage().open('http://app.example/bridge');
    await settle(1000);
    expect(await stage().hasPanel(page)).toBe(false);
    const go = (path: string) =>
      page.evaluate((p) => document.querySelector<HTMLElement>(`[href="/${p}"]`)?.click(), path);
    const marks = (name: string) => stage().marked(page, `crossquote-${name}`);

    await go('sputnik');
    await until(
      async () => (await marks('length')).join().includes("I don't think it would be shameful"),
      'marks on the first article',
    );
    await go('a3f');
    await until(async () => (await marks('length')).includes('shameful to call him'), 'marks on the second article');
    await go('bridge');
    await until(async () => !(await stage().hasPanel(page)), 'the panel to go');
    await expect
      .poll(() => page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]))
      .toEqual([0, 0]);
    await page.goBack();
    await until(async () => (await marks('length')).includes('shameful to call him'), 'marks on the way back');
    await page.close();
  });

  it('stays as it is when only the hash of the address changes', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const before = await stage().cards(page);
    await page.evaluate(() => {
      location.hash = 'p';
    });
    await settle(800);
    expect(await stage().cards(page)).toEqual(before);
    await page.close();
  });

  it('collapses to the pill and remembers it on the next page', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const panel = stage().session.panelOf(page);
    await panel.run((root) => root.querySelector<HTMLElement>('[aria-label="Collapse panel"]')?.click());
    await until(
      () => panel.run((root) => root.querySelector('.xq-pill')?.textContent?.includes('4 quotes')),
      'the pill',
    );
    expect(await panel.run((root) => root.querySelector('.xq-pill')?.textContent)).toContain('1 denial');
    await page.close();

    const next = await stage().open(at('a3f.html'));
    const nextPanel = stage().session.panelOf(next);
    await until(() => nextPanel.run((root) => root.querySelector('.xq-pill') !== null), 'the pill on the next page');
    await nextPanel.run((root) => root.querySelector<HTMLElement>('.xq-pill')?.click());
    await until(async () => (await stage().cards(next)).length > 0, 'the panel again');
    await next.close();
  });
});
