import type { Reading } from './reading';

/**
 * The scripts of one page share a world of their own: what `read.js` has read, `overlay.js` need not read again.
 * Kept weakly: on a page that is no coverage, nobody asks for it.
 */
const place = globalThis as { crossquoteReading?: WeakRef<Reading> };

export function keepReading(reading: Reading): void {
  place.crossquoteReading = new WeakRef(reading);
}

/** The reading that was kept, if it is still there and its article still stands in the document. */
export function keptReading(): Reading | null {
  const reading = place.crossquoteReading?.deref();
  return reading?.root.isConnected ? reading : null;
}
