import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knowledge } from '@/entrypoints/background/knowledge';
import { SHIPPED } from '@/store/shipped';

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const wake = async () => {
  vi.resetModules();
  return (await import('@/entrypoints/background/knowledge')).knowledge();
};

it.each([
  [
    'the browser keeps no database',
    'private windows',
    () => {
      vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      });
    },
  ],
  [
    'there is no room for what ships',
    'no room left',
    () => {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    },
  ],
])('where %s, what ships is known all the same, and the reader is told', async (_, words, refuse) => {
  globalThis.indexedDB = new IDBFactory();
  refuse();
  const { store, size } = await wake();
  expect(store.fault).toContain(words);
  expect(size).toBe(Object.keys(SHIPPED).length);
});

it('is loaded once for each time the background wakes', async () => {
  globalThis.indexedDB = new IDBFactory();
  const [first, second] = await Promise.all([knowledge(), knowledge()]);
  expect(first).toBe(second);
  expect(first.store.fault).toBeNull();
});
