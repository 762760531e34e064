import { browser } from 'wxt/browser';
import { linkTo } from '@/engine/coverage/link';
import { cardOf, statementOf, type Wanted } from './card-of';
import { currentRecord } from './examine';
import { knowledge } from './knowledge';
import { tell, writeTab } from './tabs';

/**
 * Leads to a statement: to its card, where the tab is coverage that shows it; else to its source's page in a new tab,
 * where its card opens as soon as the page is known; else, of a source without an address, to its text in the extension.
 */
export async function reveal(tab: number, wanted: Wanted): Promise<void> {
  const dossier = await (await knowledge()).store.get(wanted.dossier);
  const source = dossier?.sources.find((s) => s.id === wanted.source);
  const statement = dossier && statementOf(dossier, wanted);
  if (!dossier || !source || !statement) return;
  const url = (await browser.tabs.get(tab).catch(() => null))?.url;
  const covered = url ? (await currentRecord(tab, url))?.covered : null;
  const card = covered ? cardOf(covered.coverage, dossier, wanted) : null;
  if (card !== null && (await tell(tab, { type: 'tab/card', card }))) {
    await browser.tabs.update(tab, { active: true });
    return;
  }
  const address = source.url === null ? exampleAddress(wanted) : linkTo(source, statement);
  if (address === null) return;
  const opened = await browser.tabs.create({ url: address });
  if (opened.id !== undefined) await writeTab(opened.id, { url: address, covered: null, reveal: wanted });
}

/** The extension's own page that shows a source's text. */
const exampleAddress = ({ dossier, source }: Wanted): string =>
  browser.runtime.getURL(`/example.html?${new URLSearchParams({ dossier, source })}`);
