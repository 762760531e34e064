import { cueIn } from '../reading/cue';
import type { Item } from '../reading/unit';
import { clauseAt, LEADS_UP } from './clause';
import { type Clause, featuresAt, opensTime, startOf, step } from './clause-border-features';
import { isComma, isDash, isStop } from './item-class';
import { borderBefore } from './next-report';
import type { Complement } from './range';
import { isTime } from './time';

/** A place where a reported clause could end, before item `at`, and what speaks for or against it. */
export interface Border {
  readonly at: number;
  /** Names of the features that hold there; their weights are in `data/clause-end-weights.json`. */
  readonly features: readonly string[];
  /** Whether another cue's report begins there. */
  readonly report: boolean;
}

const MARKS = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['(', 'bracket'],
]);

/**
 * The places where the clause that begins at item `first` could end, in order; the last is the end of the unit. Without a
 * mark a clause can end before a conjunction, a preposition, “to …”, “-ing”, “who …” or a time, and behind a quotation.
 * Given one by one: who asks has mostly heard enough after a few.
 */
export function* bordersOf(items: readonly Item[], first: number, form: Complement['form']): Generator<Border> {
  if (first >= items.length) {
    yield { at: first, features: [], report: false }; // “…, according to X,” and nothing behind
    return;
  }
  const end = unitEnd(items, first);
  const clause: Clause = { items, first, end, form, reports: nextReports(items, first, end) };
  const state = startOf(clause);
  step(state, items, first);
  let closed = leadIn(items, first, end);
  for (let at = first + 1; at < end; at++) {
    const mark = markAt(items, at);
    if (mark === 'comma' && BINDS.has((items[at - 1] as Item).class))
      closed = Math.max(closed, commaBehind(items, at, end));
    const free = at > closed || clause.reports.has(at);
    if (
      free &&
      (mark
        ? !carriesOn(items, at) && !(form === 'thing' && mark === 'comma' && listsDeeds(items, first, at))
        : opens(items, at))
    )
      yield { at, features: featuresAt(clause, at, mark ?? 'bare', state), report: clause.reports.has(at) };
    step(state, items, at);
  }
  yield { at: end, features: [], report: false };
}

/** The mark at an item; a quotation that ends with a mark of its own stands for one. */
function markAt(items: readonly Item[], at: number): string | null {
  const item = items[at] as Item;
  if (isDash(item)) return 'dash';
  return MARKS.get(item.lower) ?? (items[at - 1]?.quotation?.terminal ? 'quoted' : null);
}

/** The end of the unit without its stop, and without a bracket that was opened before the clause. */
function unitEnd(items: readonly Item[], first: number): number {
  let end = items.length;
  while (end > first && isStop(items[end - 1])) end--;
  if (items[end - 1]?.lower !== ')' || items.slice(first, end).some((x) => x.lower === '(')) return end;
  end--;
  while (end > first && isStop(items[end - 1])) end--;
  return end;
}

/** Borders at which another cue's report begins. */
function nextReports(items: readonly Item[], first: number, end: number): Set<number> {
  const borders = new Set<number>();
  for (let i = first + 1; i < end; i++) {
    const item = items[i] as Item;
    if (!cueIn(item)) continue;
    const border = borderBefore(items, first, i);
    if (border > first) borders.add(border);
  }
  return borders;
}

const OPENING = new Set(['conjunction', 'subordinator', 'relative', 'preposition', 'to', 'ing', 'participle']);

/** Whether a clause can end before this item though no mark stands there. */
function opens(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const before = items[at - 1] as Item;
  if (before.class === 'conjunction' || isDash(before) || MARKS.has(before.lower)) return false;
  if (OPENING.has(item.class) || item.lower === 'according' || before.quotation) return true;
  return before.class !== 'preposition' && before.class !== 'to' && !isTime(before) && opensTime(items, at);
}

/** Items between two quotations of a list: “and a”. */
const LISTED = 3;

/** Within a repetition (“really, really”) or a list of quotations (“a “crook,” a “liar” and …”) nothing ends. */
function carriesOn(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower === items[at - 1]?.lower) return true;
  if (!items[at - 1]?.quotation) return false;
  let next = isComma(items[at]) ? at + 1 : at;
  while (next < at + LISTED && /^(?:conjunction|determiner|adjective)$/.test(items[next]?.class ?? '')) next++;
  return items[next]?.quotation?.capital === false;
}

/** Items within which the last of enumerated deeds stands: “of hiding, delaying, and losing it”. */
const DEEDS = 12;

/** “accused him of hiding, delaying, and losing it”: the comma between deeds that “of” introduces. */
function listsDeeds(items: readonly Item[], first: number, comma: number): boolean {
  if (items[comma + 1]?.class !== 'ing') return false;
  const opens = items
    .slice(first, comma)
    .some((x, i) => x.class === 'ing' && /^(?:of|for|by)$/.test(items[first + i - 1]?.lower ?? ''));
  return (
    opens &&
    items
      .slice(comma + 2, comma + DEEDS)
      .some((x, i) => x.class === 'conjunction' && items[comma + 3 + i]?.class === 'ing')
  );
}

/** Words that a clause can't end with: what stands in commas behind them interrupts it (“under which, if elected, she …”). */
const BINDS: ReadonlySet<string> = new Set(
  'relative subordinator conjunction preposition to determiner auxiliary modal'.split(' '),
);

function commaBehind(items: readonly Item[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (isComma(items[i])) return i;
  return -1;
}

/** The comma up to which a clause of its own leads up to the reported one: “that if it rains, …”; -1 where none does. */
function leadIn(items: readonly Item[], first: number, end: number): number {
  let opening = first;
  while (
    opening < end &&
    (items[opening]?.lower === 'that' ||
      (items[opening]?.class === 'adverb' && items[opening]?.lower !== 'once') ||
      isComma(items[opening]))
  )
    opening++;
  const head = items[opening];
  if (!head || !(head.class === 'subordinator' || head.lower === 'once') || !LEADS_UP.test(head.lower))
    return opening > first ? opening - 1 : -1;
  const comma = commaBehind(items, opening, end);
  return comma > 0 && clauseAt(items, comma + 1) ? comma : -1;
}
