import type { Pending } from '../background/messages';

/** Left here by the background, which injects it before the overlay's script. */
const place = globalThis as { crossquotePending?: Pending };

/** What is known before the comparison is done, if the background left it; it is for one start only. */
export function takePending(): Pending | null {
  const pending = place.crossquotePending ?? null;
  delete place.crossquotePending;
  return pending;
}
