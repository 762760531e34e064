import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { at, inBothBrowsers, settle, until } from './browsers';

const article = readFileSync('test/pages/site/sputnik.html', 'utf8');
const marked = "I don't think it would be shameful for me to call him.";

inBothBrowsers('on pages that are not made for it', (stage) => {
  const length = (page: Parameters<ReturnType<typeof stage>['marked']>[0]) => stage().marked(page, 'crossquote-length');

  it('moves its marks along when the site replaces the article’s nodes', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    await page.evaluate(() => {
      const body = document.querySelector('[itemprop="articleBody"]');
      body?.replaceWith(body.cloneNode(true));
    });
    await until(async () => (await length(page)).includes(marked), 'the marks on the new nodes');
    await page.close();
  });

  it('takes the mark of a passage away that is gone, and keeps the others', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    await until(async () => (await length(page)).includes(marked), 'the mark');
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('.article__block')];
      all.find((block) => block.textContent?.includes('shameful'))?.remove();
    });
    await until(async () => !(await length(page)).includes(marked), 'the mark to go');
    expect((await stage().marked(page, 'crossquote-only')).join()).toContain('hounded from all sides');
    expect(await stage().hasPanel(page)).toBe(true);
    await page.close();
  });

  it('comes back when the site takes its element out', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    await page.evaluate(() => document.querySelector('crossquote-panel')?.remove());
    await until(() => stage().hasPanel(page), 'the panel again');
    await page.close();
  });

  it('is there again when the reader comes back from another page', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    await page.goto(at('plain/bridge.html'));
    expect(await stage().hasPanel(page)).toBe(false);
    await page.goBack();
    await until(async () => (await stage().cards(page)).length > 0, 'the panel again');
    expect(await length(page)).toContain(marked);
    await page.close();
  });

  it('is drawn under a content security policy that allows no style', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'">`;
    stage().site.pages.set('strict.example/story', article.replace('<head>', `<head>${policy}`));
    const page = await stage().openCovered('http://strict.example/story');
    const [width, position] = await stage()
      .session.panelOf(page)
      .run((root) => {
        const dock = root.querySelector('.xq-dock');
        return dock ? [dock.getBoundingClientRect().width, getComputedStyle(dock).position] : [];
      });
    expect([width, position]).toEqual([384, 'fixed']);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.close();
  });

  it('keeps its look among styles that reach for everything', async () => {
    const styles =
      '<style>html { font-size: 31px } * { font: italic 40px fantasy !important; color: red !important; letter-spacing: 9px !important } crossquote-panel { display: none !important; opacity: 0 !important } body { direction: rtl }</style>';
    stage().site.pages.set('loud.example/story', article.replace('</head>', `${styles}</head>`));
    const page = await stage().openCovered('http://loud.example/story');
    // The panel fades in: how it looks is told when it has.
    await stage().atRest(page);
    const panel = stage().session.panelOf(page);
    const look = await panel.run((root) => {
      const { fontSize, fontStyle, letterSpacing, direction } = getComputedStyle(
        root.querySelector('.xq-panel') as Element,
      );
      const shown = (root.querySelector('.xq-panel') as HTMLElement).checkVisibility({ opacityProperty: true });
      return { fontSize, fontStyle, letterSpacing, direction, shown };
    });
    expect(look).toEqual({
      fontSize: '13px',
      fontStyle: 'normal',
      letterSpacing: 'normal',
      direction: 'ltr',
      shown: true,
    });
    await page.close();
  });

  it('takes its colours from the page’s own background', async () => {
    const dark = '<style>body { background: #121314 !important; color: #dcdcda !important }</style>';
    stage().site.pages.set('dark.example/story', article.replace('</head>', `${dark}</head>`));
    const colours = async (url: string) => {
      const page = await stage().openCovered(url);
      const rules = await page.evaluate(() => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText ?? '');
      await page.close();
      return rules;
    };
    expect(await colours('http://dark.example/story')).toContain('rgb(127, 198, 214)');
    expect(await colours(at('sputnik.html'))).toContain('rgb(12, 124, 152)');
  });

  it('says nothing on the page’s console, and throws nothing', async () => {
    const page = await stage().open(at('plain/shop.html'));
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    await page.goto(at('sputnik.html'));
    await until(async () => (await stage().cards(page)).length > 0, 'the panel');
    await settle(500);
    expect(heard.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
    await page.close();
  });
});
