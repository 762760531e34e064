import * as v from 'valibot';
import { MARK_STYLES } from '@/engine/coverage/coverage';
import type { ToTab } from './messages';

const toTab = v.variant('type', [
  v.object({ type: v.literal('tab/state') }),
  v.object({ type: v.literal('tab/show') }),
  v.object({ type: v.literal('tab/hide') }),
  v.object({ type: v.literal('tab/toggle') }),
  v.object({ type: v.literal('tab/card'), card: v.string() }),
  v.object({ type: v.literal('tab/marks'), marksOff: v.array(v.picklist(MARK_STYLES)) }),
  v.object({ type: v.literal('tab/remove') }),
]);

/** A message to the overlay, or null where it is not ours. */
export function readTabMessage(value: unknown): ToTab | null {
  const read = v.safeParse(toTab, value);
  return read.success ? read.output : null;
}
