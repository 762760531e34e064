import type { Run } from '@/engine/coverage/coverage';
import { excerpt } from './excerpt';
import { setMarks } from './set-marks';
import { words } from './Wording';

/** The words that differ, on one line. Quotation marks are set where quoted and reported words stand side by side. */
export function Excerpt({ runs, change }: { runs: readonly Run[]; change: number | null }) {
  const line = excerpt(runs, change);
  const mixed = line.some((run) => run.quoted) && line.some((run) => !run.quoted);
  const bare = line.map((run) => ({ ...run, quoted: mixed && run.quoted }));
  return <>{setMarks(bare).map(words)}</>;
}
