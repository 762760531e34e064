import { expect, it } from 'vitest';
import { eventDossier, pageOf } from '../event/event';
import { addDossier } from './add-dossier';
import { inBothBrowsers, until } from './browsers';

const HARBOURS = ['Halvik', 'Torsnes', 'Ramberg', 'Klipvik', 'Ostervag', 'Lyngholm', 'Stokkan', 'Bremnes'];
const THINGS = ['nets', 'lamps', 'cranes', 'barrels', 'ropes', 'engines', 'anchors', 'cables', 'winches', 'sails'];
const WHERE = ['on the north quay', 'behind the cannery', 'in the old customs house', 'under the lighthouse'];

/**
 * So many quotes that a comparison takes seconds: the word of it is seen between a reader's patience, 0.3 s, and the end
 * of the comparison, by a test that looks some five times in a second.
 */
const manyQuotes = Array.from({ length: 3000 }, (_, n) => {
  const [harbour, thing, where] = [HARBOURS[n % 8], THINGS[n % 10], WHERE[n % 4]];
  return `<p>"The fishermen of ${harbour} counted ${n + 20} ${thing} ${where} and wrote letter ${n} about it," Liv Aune said.</p>`;
}).join('\n');

inBothBrowsers('a comparison that takes its time', (stage) => {
  it('is said in the panel, or in the pill, until its rows are there', async () => {
    const page = pageOf('coast-courier').replace('</article>', `${manyQuotes}</article>`);
    stage().site.pages.set('coastcourier.example/winter-ferry', page);
    await addDossier(stage(), eventDossier());
    const words = (selector: string) => async (tab: Parameters<ReturnType<typeof stage>['cards']>[0]) =>
      stage()
        .session.panelOf(tab)
        .run((root, wanted) => root.querySelector(wanted)?.textContent ?? '', selector);

    const tab = await stage().open('http://coastcourier.example/winter-ferry');
    // Seen at one moment: the next one may have the rows.
    const comparing = await until(
      () =>
        stage()
          .session.panelOf(tab)
          .run((root) => {
            const said = root.querySelector('.xq-prog')?.textContent;
            return said ? { said, rows: root.querySelectorAll('[data-card]').length } : null;
          }),
      'the word of it',
      90_000,
    );
    expect(comparing).toEqual({ said: expect.stringMatching(/^Comparing \d+ statements/), rows: 0 });
    await until(async () => (await stage().cards(tab)).length > 5, 'the rows', 100_000);
    expect(await words('.xq-prog')(tab)).toBe('');
    await stage()
      .session.panelOf(tab)
      .run((root) => root.querySelector<HTMLElement>('.xq-fold')?.click());
    await until(async () => (await words('.xq-pill')(tab)).includes('Harbour Post'), 'the pill');
    await tab.reload();
    await until(async () => (await words('.xq-pill')(tab)) === 'Comparing…', 'the pill’s word of it');
    await until(async () => (await words('.xq-pill')(tab)).includes('Harbour Post'), 'what there is to see', 100_000);
  });
});
