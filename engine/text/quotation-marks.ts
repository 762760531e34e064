import type { Span } from './span';

/** Words between quotation marks: the words are `start`…`end`, `outer` takes in the marks. */
export interface QuotedRun extends Span {
  readonly outer: Span;
  /** 0 for the outermost marks, 1 for a quotation within a quotation. */
  readonly depth: number;
  /** False where the paragraph ends before a closing mark. */
  readonly closed: boolean;
  /** The opening mark; empty where the page sets the words as a quotation without one. */
  readonly mark: string;
}

interface Open {
  readonly start: number;
  readonly inner: number;
  readonly mark: string;
}

const CLOSERS: Record<string, string> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '"': '"”',
  "''": "''",
  '``': "''",
  '‘': '’',
  "'": "'",
  '‚': '‘’',
};
/** Whether `mark` can close what `open` has opened; two apostrophes are one mark, of which one alone is no part. */
const closesMark = (open: string, mark: string): boolean =>
  CLOSERS[open] === mark || (mark.length === 1 && CLOSERS[open] !== "''" && (CLOSERS[open] as string).includes(mark));

const MARK = /''|``|[“”„"«»‹›‘’‚']/g;
const BLANK_OR_OPENING = /[\s([{—–\-/“„«‹‘"]/;
const LETTER = /[\p{L}\p{N}]/u;

/** What an apostrophe at the head of a word leaves out: the '90s, rock 'n' roll, 'til May. */
const ELIDED = /^(?:\d0s|n['’]|(?:em|til|tis|twas|cause|bout|round)\b)/;

/** Longest run between single marks, in characters: beyond it a lone apostrophe is likelier than a quotation. */
const LONGEST_SINGLE = 600;

/**
 * Pairs the quotation marks of one paragraph, nested ones included. Straight marks open or close by what stands around
 * them; an apostrophe is told from a single mark by its letters and by whether a partner exists. A mark that is never
 * closed runs to the end of the paragraph, never further.
 */
export function quotedRuns(text: string, from: number, to: number): QuotedRun[] {
  const found: QuotedRun[] = [];
  const stack: Open[] = [];
  const close = (upTo: number, closed: boolean, markLength: number) => {
    const open = stack.pop() as Open;
    // `title="…"`: what a page's source left in its text.
    const attribute = open.start > from && text.charAt(open.start - 1) === '=';
    if (!attribute && LETTER.test(text.slice(open.inner, upTo)))
      found.push({
        start: trimStart(text, open.inner),
        end: trimEnd(text, upTo),
        outer: { start: open.start, end: upTo + markLength },
        depth: stack.length,
        closed,
        mark: open.mark,
      });
  };
  MARK.lastIndex = from;
  for (let m = MARK.exec(text); m && m.index < to; m = MARK.exec(text)) {
    const at = m.index;
    const inner = stack[stack.length - 1];
    // Three apostrophes in a row: the single one closes first, then the pair does.
    const single = m[0] === "''" && text.charAt(at + 2) === "'" && inner?.mark === "'";
    const mark = single ? "'" : facing(text, m[0], at, from, to, stack);
    if (single) MARK.lastIndex = at + 1;
    const after = at + mark.length;
    const top = stack[stack.length - 1];
    const before = at > from ? text.charAt(at - 1) : ' ';
    const next = after < to ? text.charAt(after) : ' ';
    const innermost = stack.findLastIndex(
      (open) =>
        closesMark(open.mark, mark) &&
        !(mark === '"' && open.mark === '“' && !endsWord(open, top, before, next) && closedLater(text, after, to)),
    );
    const opens = mayOpen(mark, before, next) && !(isSingle(mark) && ELIDED.test(text.slice(after, after + 6)));
    if (isSingle(mark) && innermost >= 0 && isPlural(text, at, to)) continue;
    if (
      innermost >= 0 &&
      mayClose(mark, before, next) &&
      !(opens && mark.length === 1 && top && !closesBetter(mark, before, next))
    ) {
      // Marks opened inside and never closed were apostrophes or slips.
      stack.length = innermost + 1;
      close(at, true, mark.length);
    } else if (opens && (!isSingle(mark) || partner(text, mark, after, to, top))) {
      // A mark that opens inside the same kind of mark: the earlier was never closed, and ends with its sentence.
      if (top && top.mark === mark && innermost >= 0) close(endOfSentence(text, top.inner, at), false, 0);
      stack.push({ start: at, inner: after, mark });
    }
  }
  while (stack.length) {
    if (isSingle((stack[stack.length - 1] as Open).mark)) stack.pop();
    else close(trimEnd(text, to), false, 0);
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A curly double mark that was set the wrong way round is read by its place: ”It is shut,” and “it is shut“. German „…“
 * closes with what opens elsewhere and is left as it is.
 */
function facing(text: string, mark: string, at: number, from: number, to: number, stack: readonly Open[]): string {
  const before = at > from ? text.charAt(at - 1) : ' ';
  const next = at + 1 < to ? text.charAt(at + 1) : ' ';
  const open = stack.some((o) => o.mark === '“' || o.mark === '"');
  if (mark === '“' && stack[stack.length - 1]?.mark === '“')
    return (!BLANK_OR_OPENING.test(before) && !LETTER.test(next)) || at + 1 === to ? '”' : mark;
  if (mark !== '”' || open || !BLANK_OR_OPENING.test(before)) return mark;
  const closed = text.indexOf('”', at + 1);
  return closed > 0 && closed < to && (at === from || LETTER.test(next)) ? '“' : mark;
}

/** “there was “no proof" yet”: a straight mark behind a word, with none open before it, can only close the curly one. */
const endsWord = (open: Open, top: Open | undefined, before: string, next: string): boolean =>
  open === top && /[\p{L}.,!?…]/u.test(before) && /[\s.,;:!?)]/.test(next);

/** A curly mark has its own closing mark ahead: a straight one before it belongs to what is quoted inside. */
function closedLater(text: string, from: number, to: number): boolean {
  const closing = text.indexOf('”', from);
  const opening = text.indexOf('“', from);
  return closing >= 0 && closing < to && (opening < 0 || closing < opening);
}

const isSingle = (mark: string): boolean => mark === "'" || mark === '’' || mark === '‘' || mark === '‚';

function mayOpen(mark: string, before: string, next: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹' || mark === '``') return true;
  if (mark === '‘' || mark === '‚') return !LETTER.test(before) && !/\s/.test(next);
  if (mark === '"' || mark === "''")
    return !/[\s,;)\]]/.test(next) && !/[.!?](?:\s|$)/.test(next) && (!LETTER.test(before) || LETTER.test(next));
  if (mark === "'") return BLANK_OR_OPENING.test(before) && (LETTER.test(next) || /[[$(…]/.test(next));
  return false;
}

function mayClose(mark: string, before: string, next: string): boolean {
  if (mark === '”' || mark === '»' || mark === '›') return true;
  if (mark === '’') return !LETTER.test(next) && !/\s/.test(before);
  if (mark === "'") return !LETTER.test(next) && !/[\s(]/.test(before);
  if (mark === '"' || mark === "''") return !/\s/.test(before) || /\s/.test(next);
  return true;
}

/** “the workers’ bridge”: behind an s and before a lower-case word, with another mark yet to close the quotation. */
function isPlural(text: string, at: number, to: number): boolean {
  if (!/s/.test(text.charAt(at - 1)) || !/^.\s\p{Ll}/u.test(text.slice(at, at + 3))) return false;
  const rest = text.slice(at + 1, Math.min(to, at + LONGEST_SINGLE));
  const closer = rest.search(/[^\s]['’](?![\p{L}\p{N}])/u);
  const opener = rest.search(/(?:^|[\s(])['‘](?=[\p{L}\p{N}])/u);
  return closer >= 0 && (opener < 0 || closer < opener);
}

/** Of a straight mark that could do both inside an open quotation: it closes unless it stands behind a blank before a letter. */
function closesBetter(mark: string, before: string, next: string): boolean {
  if (mark !== '"' && mark !== "''") return true;
  return !(/[\s([]/.test(before) && LETTER.test(next));
}

/** Whether a single mark has one that closes it, within the paragraph and the quotation around it. */
function partner(text: string, mark: string, from: number, to: number, around: Open | undefined): boolean {
  const closer = mark === "'" ? "'" : '’';
  const limit = Math.min(to, from + LONGEST_SINGLE);
  for (let i = text.indexOf(closer, from); i >= 0 && i < limit; i = text.indexOf(closer, i + 1)) {
    const next = text.charAt(i + 1);
    const before = text.charAt(i - 1);
    if (LETTER.test(next) || /\s/.test(before)) continue;
    if (around && !isSingle(around.mark)) {
      const closers = CLOSERS[around.mark] as string;
      const outer = closers === "''" ? closers : closers.charAt(0);
      const end = text.indexOf(outer, from);
      if (end >= 0 && end < i) return false;
    }
    // “the workers' rights”: a plural's apostrophe before a lower-case word is likelier than a closing mark, unless it is the only one.
    return true;
  }
  return false;
}

/** End of the first sentence after `from`, at most `limit`. */
function endOfSentence(text: string, from: number, limit: number): number {
  const stop = /[.!?](?=\s)/g;
  stop.lastIndex = from;
  const m = stop.exec(text);
  return trimEnd(text, m && m.index < limit ? m.index + 1 : limit);
}

function trimStart(text: string, from: number): number {
  let start = from;
  while (/\s/.test(text.charAt(start))) start++;
  return start;
}

function trimEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
