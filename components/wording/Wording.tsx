import type { Run } from '@/engine/coverage/coverage';
import { plural } from './plural';
import { type Piece, setMarks } from './set-marks';

const STYLES: Partial<Record<Run['kind'], string>> = { changed: 'xq-c', only: 'xq-x', frame: 'xq-frame' };

/** A side's words in full: quotation marks around what the source quotes, differences marked, its frame in grey. */
export function Wording({ runs }: { runs: readonly Run[] }) {
  return <>{setMarks(runs).map((piece, at) => (piece.run.kind === 'gap' ? gap(piece, at) : words(piece, at)))}</>;
}

/** A run of words with the marks around it. */
export function words({ run, lead, text, tail }: Piece<Run>, key: number) {
  const style = STYLES[run.kind];
  return [
    lead,
    style ? (
      <span key={key} class={style}>
        {text}
      </span>
    ) : (
      text
    ),
    tail,
  ];
}

/** A box that stands for words of the other source. Plain text, so that a screen reader hears it in place. */
function gap({ run, lead, tail }: Piece<Run>, key: number) {
  // A mark never ends or begins a line without its box.
  return (
    <span key={key} class={/[“”]/.test(lead + tail) ? 'xq-nb' : undefined}>
      {lead}
      <span class="xq-gap">{plural(run.words ?? 0, 'word')} not quoted</span>
      {tail}
    </span>
  );
}
