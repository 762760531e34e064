import { expect, it } from 'vitest';
import { inBothBrowsers, until } from './browsers';

inBothBrowsers('the first run', (stage) => {
  it('opens the welcome page, whose button opens an example with the overlay, offline', async () => {
    const { site } = stage();
    const welcome = await until(() => stage().ownAt('/welcome.html'), 'the welcome page');
    await until(
      () => welcome.evaluate(() => document.body.innerText.includes('One sentence, two reports of it')),
      'its title',
    );
    const text = await welcome.evaluate(() => document.body.innerText);
    expect(text).toContain('What stays on this device: everything');
    const asked = site.asked.length;
    await welcome.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('button, a')]
        .find((b) => b.textContent === 'Open the example article')
        ?.click();
    });
    const example = await until(() => stage().ownAt('/example.html'), 'the example');
    await until(async () => (await stage().cards(example)).length > 0, 'cards on the example');
    expect((await stage().marked(example, 'crossquote-length')).join()).toContain("I don't think it would be shameful");
    const hosts = new Set(site.asked.slice(asked).map((r) => new URL(r.url).hostname));
    expect([...hosts].filter((h) => /sputnik|a3f/.test(h))).toEqual([]);
  });
});
