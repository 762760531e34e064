import { expect, it } from 'vitest';
import { at, inBothBrowsers, until } from './browsers';

inBothBrowsers('by touch', (stage) => {
  it('a tap on a mark opens its card, a tap beside it closes it', async () => {
    const page = await stage().session.browser.newPage();
    await page.setViewport({ width: 820, height: 1100, hasTouch: stage().kind === 'chromium' });
    await page.goto(at('sputnik.html'));
    const panel = stage().session.panelOf(page);
    await until(() => panel.run((root) => root.querySelector('[data-card]') !== null), 'the panel');
    await panel.run((root) => root.querySelector<HTMLElement>('[aria-label="Collapse panel"]')?.click());
    await until(() => panel.run((root) => root.querySelector('.xq-pill') !== null), 'the pill');
    const middleOf = (what: 'mark' | 'heading') =>
      page.evaluate((wanted) => {
        const range = document.createRange();
        const mark = [...(CSS.highlights.get('crossquote-length')?.values() ?? [])][0];
        const heading = document.querySelector('h1');
        if (!mark || !heading) throw new Error('the page has a mark and a heading');
        if (wanted === 'heading') range.selectNodeContents(heading);
        else {
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          range.startContainer.parentElement?.scrollIntoView({ block: 'end', behavior: 'instant' });
        }
        const box = range.getClientRects()[0];
        if (!box) throw new Error(`the ${wanted} has no box`);
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, what);
    const card = () => panel.run((root) => root.querySelector('[role="dialog"]')?.textContent ?? '');

    const mark = await middleOf('mark');
    await page.bringToFront(); // a tab behind the welcome page, which may come late, hears no touch
    await page.touchscreen.tap(mark.x, mark.y);
    await until(async () => (await card()).includes('shameful'), 'the card');
    expect(await card()).toContain('A3F');
    await page.evaluate(() => document.querySelector('h1')?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const heading = await middleOf('heading');
    await page.touchscreen.tap(heading.x, heading.y);
    await until(async () => (await card()) === '', 'the card to close');
    await panel.run((root) => root.querySelector<HTMLElement>('.xq-pill')?.click());
    await until(() => panel.run((root) => root.querySelector('aside') !== null), 'the panel again');
  });
});
