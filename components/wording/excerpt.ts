import type { Run } from '@/engine/coverage/coverage';

/** Characters kept before the words that differ: with them a line of the narrowest panel still shows what differs. */
const BEFORE = 20;
/** The same for a frame that has to keep its “not”. */
const BEFORE_WITH_NEGATION = 36;
/** Longest line: more than the widest panel shows, so that the style sheet, and not this, cuts the end. */
const LINE = 96;

const NEGATION = /\b(?:not|never|no|nor|neither|none|without|denie[sd]|deny(?:ing)?|refuse[sd]?|\w+n['’]t)\b/gi;

/**
 * One line of a side for a closed row: the words that differ, in their surroundings. Gaps are left out. Where a
 * source quotes only a part, the end of its reporting clause stays in front, with its negation if it has one: a
 * partial quote never stands alone. `change` says which of its replaced words to show, where `tellingChange` knows.
 */
export function excerpt(runs: readonly Run[], change: number | null = null): Run[] {
  const told = runs.filter((run) => run.kind !== 'gap' && run.text.trim() !== '');
  const focus = focusOf(told, change);
  const ahead = told.slice(0, focus);
  const lastFrame = ahead.findLastIndex((run) => run.kind === 'frame');
  const frames = ahead.slice(0, lastFrame + 1);
  const quoteAhead = ahead.slice(lastFrame + 1);

  const kept = keepEnd(quoteAhead, frames.length > 0 ? BEFORE / 2 : BEFORE);
  const room = BEFORE - lengthOf(kept);
  return keepStart([...keepFrame(frames, Math.max(room, BEFORE / 3)), ...kept, ...told.slice(focus)], LINE);
}

/**
 * Which replacement tells most of a pair, counted from 0: the longest, so that a lone “has” does not stand for a whole
 * sentence. Null where the two sides have not the same number of them: then they are not each other's.
 */
export function tellingChange(here: readonly Run[], there: readonly Run[]): number | null {
  const [ours, theirs] = [here, there].map((runs) => runs.filter((run) => run.kind === 'changed'));
  if (!ours?.length || ours.length !== theirs?.length) return null;
  const lengths = ours.map((run, at) => run.text.length + (theirs[at]?.text.length ?? 0));
  return lengths.indexOf(Math.max(...lengths));
}

/** The run that tells most: replaced words, else the longest words that only this side has, else the quote. */
function focusOf(runs: readonly Run[], change: number | null): number {
  const changes = runs.flatMap((run, at) => (run.kind === 'changed' ? at : []));
  const asked = change === null ? longestOf(runs, 'changed') : changes[change];
  if (asked !== undefined) return asked;
  const only = longestOf(runs, 'only');
  if (only !== undefined) return only;
  return Math.max(
    0,
    runs.findIndex((run) => run.kind !== 'frame'),
  );
}

function longestOf(runs: readonly Run[], kind: Run['kind']): number | undefined {
  const lengths = runs.map((run) => (run.kind === kind ? run.text.length : 0));
  const most = Math.max(0, ...lengths);
  return most > 0 ? lengths.indexOf(most) : undefined;
}

/** The end of the reporting clause; it reaches back to its last negation, or names it before a cut. */
function keepFrame(frames: readonly Run[], room: number): Run[] {
  const text = frames.map((run) => run.text).join('');
  const negation = [...text.matchAll(NEGATION)].at(-1);
  const frame = (kept: string): Run[] => [{ kind: 'frame', quoted: false, text: kept }];
  if (text === '') return [];
  const end = endOf(text, room) || (/\S+\s*$/.exec(text)?.[0] ?? '');
  if (!negation) return frame(cut(end, text));
  // One word before the negation: “does not”.
  const from = text.lastIndexOf(' ', Math.max(0, negation.index - 2)) + 1;
  if (text.length - from <= end.length) return frame(cut(end, text));
  const reach = text.slice(from);
  if (reach.length <= BEFORE_WITH_NEGATION) return frame(cut(reach, text));
  return frame(`${cut(text.slice(from, negation.index + negation[0].length), text)} … ${end}`);
}

/** The last runs that fit into `room` characters, cut at a word; a cut is shown by “…”. */
function keepEnd(runs: readonly Run[], room: number): Run[] {
  const kept: Run[] = [];
  let left = room;
  for (const run of runs.toReversed()) {
    if (run.text.length <= left) {
      kept.unshift(run);
      left -= run.text.length;
      continue;
    }
    const end = endOf(run.text, left);
    if (end) kept.unshift({ ...run, text: end });
    else if (kept[0]) kept[0] = { ...kept[0], text: kept[0].text.trimStart() };
    // A run of its own, so that it is not underlined with the words.
    kept.unshift({ kind: 'same', quoted: run.quoted, text: '…' });
    break;
  }
  return kept;
}

/** The first runs that fit into `room` characters. */
function keepStart(runs: readonly Run[], room: number): Run[] {
  const kept: Run[] = [];
  let left = room;
  for (const run of runs) {
    if (run.text.length > left) {
      const end = run.text.lastIndexOf(' ', left);
      kept.push({ ...run, text: `${run.text.slice(0, Math.max(end, 0)).trimEnd()}…` });
      break;
    }
    kept.push(run);
    left -= run.text.length;
  }
  return kept;
}

/** The longest end of a text that starts with a word and fits into `room` characters. */
function endOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const from = text.slice(text.length - Math.floor(room)).search(/(?<=\s)\S/);
  return from < 0 ? '' : text.slice(text.length - Math.floor(room) + from);
}

const cut = (kept: string, whole: string): string =>
  whole.startsWith(kept) || kept.startsWith('…') ? kept : `…${kept}`;
const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);
