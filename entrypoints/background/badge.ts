import { browser } from 'wxt/browser';
import type { Coverage } from '@/engine/coverage/coverage';

const icon = (folder: string) => ({ 16: `/${folder}/16.png`, 32: `/${folder}/32.png`, 128: `/${folder}/128.png` });

/** The number under “In both” of the source that the panel opens with; none where wording can't be compared. */
export function badgeText({ sources }: Coverage): string {
  const [first] = sources;
  return first && !first.notCompared ? String(first.counts.both) : '';
}

/** Sets the toolbar button of a tab: with its number on coverage, idle elsewhere (null). */
export async function showBadge(tab: number, coverage: Coverage | null): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: coverage ? badgeText(coverage) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#12191b' }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setIcon({ tabId: tab, path: icon(coverage ? 'icon' : 'icon-idle') }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button to set.
  }
}
