import { expect, it } from 'vitest';
import { at, inBothBrowsers } from './browsers';

const plain = (text: string): string => text.replace(/[“”"]/g, '').replace(/’/g, "'");

inBothBrowsers('the two articles', (stage) => {
  it('marks exactly the quoted words of the Sputnik article', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const marked = (name: string) => stage().marked(page, `crossquote-${name}`);
    expect(await marked('reworded')).toEqual([
      'President Vladimir Putin has congratulated Donald Trump on his reelection.',
      'I have already said that we will work with any head of state who the American people put their trust in.',
      "I just haven't done so because at one point, Western leaders called me almost every week, and then suddenly stopped.",
      "Well, if they don't want to - no need.",
    ]);
    expect(await marked('length')).toEqual(["I don't think it would be shameful for me to call him."]);
    const only = (await marked('only')).join('\n');
    for (const words of [
      'First of all, I can tell you that his behavior during the attempt on his life impressed me.',
      'hounded from all sides, that they did not allow him to move. He was afraid to take a step to the left, a step to the right.',
      "I don't know what will happen now, I have no idea.",
      'This will be the case in practice.',
      'As you can see, we are alive and well, we are developing, we are moving forward.',
    ]) {
      expect(only).toContain(words);
    }
    expect(await marked('denial')).toEqual([]);
    await page.close();
  });

  it('shows every pair of the two articles with its relation, seen from Sputnik', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const cards = await stage().cards(page);
    const pair = (words: string) => cards.find((c) => plain(c.text).includes(words) && c.relation !== 'possible');
    expect(pair('put their trust in')).toMatchObject({ kind: 'quote', relation: 'reworded' });
    expect(pair('put their trust in')?.text).toContain('A3F');
    expect(plain(pair('put their trust in')?.text ?? '')).toMatch(/U\.S\. president whom/);
    expect(pair('shameful')).toMatchObject({ kind: 'quote', relation: 'longer-here' });
    expect(plain(pair('shameful')?.text ?? '')).toContain('does not consider it');
    expect(pair('almost every week')).toMatchObject({ kind: 'quote', relation: 'reworded' });
    expect(pair('then so be it')).toMatchObject({ kind: 'quote', relation: 'reworded' });
    expect(pair('expressed his willingness')).toMatchObject({ relation: 'reworded' });
    expect(
      cards.filter((c) => ['same', 'reworded', 'longer-here', 'shorter-here', 'conflict'].includes(c.relation)),
    ).toHaveLength(5);
    await page.close();
  });

  it('shows the denial that the Sputnik article does not have', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const denials = (await stage().cards(page)).filter((c) => c.kind === 'denial');
    expect(denials).toHaveLength(1);
    expect(denials[0]).toMatchObject({ relation: 'only-there' });
    for (const words of [
      'Dmitry Peskov',
      'secretly congratulated Donald Trump',
      'denied this information',
      'A3F',
      'Not on this page',
      'Neither the claim nor the denial.',
    ]) {
      expect(denials[0]?.text).toContain(words);
    }
    await page.close();
  });

  it('lists the context that only A3F gives, under A3F’s own heading', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const cards = await stage().cards(page);
    const context = cards.filter((c) => c.kind === 'context' && c.relation === 'only-there').map((c) => c.text);
    expect(context.some((t) => t.includes('European countries are also increasing their military expenditures'))).toBe(
      true,
    );
    const headings = await stage()
      .session.panelOf(page)
      .run((root) => [...root.querySelectorAll('h4')].map((h) => h.textContent));
    expect(headings).toContain('Trump and the War in Ukraine');
    await page.close();
  });

  it('says that the words were spoken in Russian', async () => {
    const page = await stage().openCovered(at('sputnik.html'));
    const text = await stage()
      .session.panelOf(page)
      .run((root) => root.textContent ?? '');
    expect(text).toContain('Spoken in Russian: each source gives its own translation.');
    await page.close();
  });

  it('marks exactly the quoted words and the denial of the A3F article', async () => {
    const page = await stage().openCovered(at('a3f.html'));
    const marked = (name: string) => stage().marked(page, `crossquote-${name}`);
    const reworded = (await marked('reworded')).map(plain);
    expect(reworded).toContain('with any U.S. president whom the American people trust.');
    expect(reworded).toContain(
      "I don't do this because Western leaders called me almost every week at some point, and then they stopped.",
    );
    expect(reworded).toContain("Well, if they don't want to, then so be it,");
    expect(await marked('length')).toEqual(['shameful to call him']);
    expect(await marked('denial')).toEqual([
      "However, Putin's spokesperson, Dmitry Peskov, later denied this information.",
    ]);
    const only = await marked('only');
    for (const words of [
      'deserve attention',
      'firmly defending national interests.',
      'end the war',
      'get out',
      'gotten stuck',
    ]) {
      expect(only).toContain(words);
    }
    await page.close();
  });

  it('shows what only Sputnik has on the A3F page, and links to it', async () => {
    const page = await stage().openCovered(at('a3f.html'));
    const cards = await stage().cards(page);
    const first = cards.find((c) => c.text.includes('First of all, I can tell you'));
    expect(first).toMatchObject({ kind: 'quote', relation: 'only-there' });
    const denial = cards.find((c) => c.kind === 'denial');
    expect(denial?.text).toContain('Dmitry Peskov');
    const links = await stage()
      .session.panelOf(page)
      .run((root) => [...root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map((a) => a.href));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((l) => l.startsWith('https://sputnikglobe.com/20241107/'))).toBe(true);
    expect(links.some((l) => l.includes('#:~:text='))).toBe(true);
    await page.close();
  });

  it('leaves the article’s DOM byte for byte as it was', async () => {
    for (const name of ['sputnik.html', 'a3f.html']) {
      const page = await stage().openCovered(at(name));
      const [before, after] = await page.evaluate(async () => {
        const source = await (await fetch(location.href)).text();
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        document.querySelector('crossquote-panel')?.remove();
        return [parsed.documentElement.outerHTML, document.documentElement.outerHTML];
      });
      expect(after).toBe(before);
      await page.close();
    }
  });

  it('shows the same when the article stands at its own address', async () => {
    const own =
      'sputnikglobe.com/20241107/putin-congratulates-trump-on-presidential-win-says-russia-ready-for-contacts-1120812538.html';
    const { readFileSync } = await import('node:fs');
    stage().site.pages.set(own, readFileSync('test/pages/site/sputnik.html', 'utf8'));
    const page = await stage().openCovered(`http://${own}?utm_source=feed`);
    expect((await stage().cards(page)).filter((c) => c.kind === 'denial')).toHaveLength(1);
    await page.close();
  });
});
