import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countWake, readDiagnostics, type Wake } from '@/store/diagnostics';
import { changeSettings, readSettings, SETTINGS_KEY } from '@/store/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('run everywhere, panel open, until the reader says otherwise', async () => {
    expect(await readSettings()).toEqual({
      paused: false,
      mode: 'everywhere',
      hidden: [],
      chosen: [],
      panel: { collapsed: false, width: 384, marksOff: [] },
    });
  });

  it('lose only the value that is bad', async () => {
    await fakeBrowser.storage.local.set({
      [SETTINGS_KEY]: {
        paused: 'yes',
        mode: 'chosen',
        hidden: [7],
        chosen: ['a.example'],
        panel: { width: 9000, marksOff: ['wavy'] },
      },
    });
    expect(await readSettings()).toEqual({
      paused: false,
      mode: 'chosen',
      hidden: [],
      chosen: ['a.example'],
      panel: { collapsed: false, width: 384, marksOff: [] },
    });
  });

  it('survive storage that holds something else altogether', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: 'corrupt' });
    expect((await readSettings()).mode).toBe('everywhere');
  });

  it('take changes at the same time one after the other', async () => {
    const sites = Array.from({ length: 20 }, (_, n) => `site${n}.example`);
    await Promise.all(sites.map((site) => changeSettings(({ hidden }) => ({ hidden: [...hidden, site] }))));
    expect((await readSettings()).hidden).toEqual(sites);
  });
});

describe('diagnostics', () => {
  const wake = (n: number, facts: Partial<Wake> = {}): Wake => ({
    at: `2023-05-02T10:00:${String(n).padStart(2, '0')}Z`,
    host: `site${n}.example`,
    reason: 'names',
    outcome: 'not-covered',
    dossiers: [],
    ms: 4,
    ...facts,
  });

  it('count by reason and outcome, and keep the last ones, newest first', async () => {
    await Promise.all([
      countWake(wake(1), true),
      countWake(wake(2, { outcome: 'covered', dossiers: ['strike'] }), true),
      countWake(wake(3, { reason: 'address', outcome: 'covered' }), true),
    ]);
    const { since, reasons, last } = await readDiagnostics();
    expect(since).toBe('2023-05-02T10:00:01Z');
    expect(reasons).toEqual({ names: { 'not-covered': 1, covered: 1 }, address: { covered: 1 } });
    expect(last.map(({ host }) => host)).toEqual(['site3.example', 'site2.example', 'site1.example']);
  });

  it('remember no host of a private window, and none on disk', async () => {
    await countWake(wake(1), false);
    await countWake(wake(2), true);
    expect((await readDiagnostics()).last.map(({ host }) => host)).toEqual(['site2.example']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('site');
  });

  it('keep no more than the last fifty', async () => {
    for (let n = 0; n < 55; n++) await countWake(wake(n), true);
    expect((await readDiagnostics()).last).toHaveLength(50);
  });
});
