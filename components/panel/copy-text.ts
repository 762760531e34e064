import { setMarks } from '@/components/wording/set-marks';
import type { Card, Run } from '@/engine/coverage/coverage';

/** Both wordings with who has them, for the clipboard. Gaps are Crossquote's words and are not copied. */
export function copyText({ here, there }: Card, pageName: string, sourceName: string): string {
  const lines = [here && `${pageName}: ${plain(here.runs)}`, there && `${sourceName}: ${plain(there.runs)}`];
  return lines.filter(Boolean).join('\n');
}

const plain = (runs: readonly Run[]): string =>
  setMarks(runs.filter((run) => run.kind !== 'gap'))
    .map(({ lead, text, tail }) => lead + text + tail)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
