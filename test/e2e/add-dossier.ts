import { summaryOf } from '@/engine/coverage/summary';
import type { Dossier } from '@/engine/dossier/dossier';
import { type Stage, until } from './browsers';

/**
 * Puts a dossier into the extension's database, as if it had been there when the browser started: its index is taken
 * away, so that the background makes it anew when it next loads what it knows.
 */
export async function addDossier({ session }: Pick<Stage, 'session'>, dossier: Dossier): Promise<void> {
  const page = await session.openOwn('dossiers.html');
  // The database is there once the page lists what ships.
  await until(
    () => page.evaluate(() => document.querySelector('main li, main article, main section') !== null),
    'the list',
  );
  await page.evaluate(
    async (added, summary) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('crossquote'));
      const transaction = database.transaction(['dossiers', 'summaries', 'derived'], 'readwrite');
      transaction.objectStore('dossiers').put({ id: added.id, dossier: added });
      transaction.objectStore('summaries').put(summary);
      transaction.objectStore('derived').clear();
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    dossier,
    summaryOf(dossier),
  );
  await page.close();
  await session.stopBackground();
  await until(async () => {
    const list = await session.openOwn('dossiers.html');
    try {
      // The background that was there before lists the dossier too, but has no index of it.
      await until(() => list.evaluate(isIndexed), 'the index', 3000);
      await until(
        () => list.evaluate((title) => document.body.innerText.includes(title), added(dossier)),
        'the dossier',
        3000,
      );
      return true;
    } finally {
      await list.close();
    }
  }, 'the extension with its new dossier');
}

/** In a page of the extension: whether the index that was taken away has been made anew. */
async function isIndexed(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('crossquote');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const index = database.transaction('derived').objectStore('derived').getKey('index');
  await new Promise((resolve) => {
    index.onsuccess = resolve;
  });
  database.close();
  return index.result !== undefined;
}

const added = ({ title }: Dossier): string => title;
