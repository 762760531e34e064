import { expect, it } from 'vitest';
import { at, inBothBrowsers, settle } from './browsers';

inBothBrowsers('which pages are coverage', (stage) => {
  it('recognises another outlet’s report and compares it with both sources', async () => {
    const page = await stage().openCovered(at('other.html'));
    const text = await stage()
      .session.panelOf(page)
      .run((root) => root.textContent ?? '');
    expect(text).toContain('A3F');
    expect(text).toContain('Sputnik Globe');
    const sources = await stage()
      .session.panelOf(page)
      .run((root) => [...root.querySelectorAll('[role="radio"]')].map((r) => r.textContent ?? ''));
    expect(sources).toHaveLength(2);
    await page.close();
  });

  it('marks only the passage of a live blog that is about the event, and says so', async () => {
    const page = await stage().openCovered(at('live.html'));
    const text = await stage()
      .session.panelOf(page)
      .run((root) => root.textContent ?? '');
    expect(text).toContain('1 passage of this page is about this event: only that is marked and compared.');
    const [inside, outside] = await page.evaluate(
      (names) => {
        const post = [...document.querySelectorAll('.post')].find((p) =>
          p.querySelector('h2')?.textContent?.includes('Valdai'),
        );
        const ranges = names.flatMap((name) => [...(CSS.highlights.get(name)?.values() ?? [])]);
        const within = ranges.map((range) => post?.contains(range.startContainer) && post.contains(range.endContainer));
        return [within.filter(Boolean).length, within.filter((yes) => !yes).length];
      },
      ['same', 'reworded', 'length', 'only', 'denial'].map((name) => `crossquote-${name}`),
    );
    expect(inside).toBeGreaterThanOrEqual(4);
    expect(outside).toBe(0);
    // The page's other quotes are no counterpart of anything, and not “only here” either.
    expect((await stage().cards(page)).map((card) => card.text).join()).not.toMatch(/Dusek|first letters go out/);
    await page.close();
  });

  it.each([
    'near/putin-2016.html',
    'near/leaders-2024.html',
    'near/valdai-2023.html',
    'plain/bridge.html',
    'plain/shop.html',
    'plain/empty.html',
    'plain/forum.html',
  ])('adds and changes nothing on %s', async (name) => {
    const page = await stage().open(at(name));
    await settle();
    const [before, after, highlights, sheets] = await page.evaluate(async () => {
      const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      return [
        parsed.documentElement.outerHTML,
        document.documentElement.outerHTML,
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
      ];
    });
    expect(after).toBe(before);
    expect(highlights).toBe(0);
    expect(sheets).toBe(0);
    await page.close();
  });
});
