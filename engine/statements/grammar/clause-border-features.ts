import { cueIn } from '../reading/cue';
import type { Item } from '../reading/unit';
import { clauseAt } from './clause';
import { isComma, isDash, isFiniteItem, isStop } from './item-class';
import type { Complement } from './range';
import { isDay, isTime } from './time';

/** A reported clause of which only the beginning is known. */
export interface Clause {
  readonly items: readonly Item[];
  readonly first: number;
  /** The end of its unit. */
  readonly end: number;
  readonly form: Complement['form'];
  /** Borders at which another cue's report begins. */
  readonly reports: ReadonlySet<number>;
}

/** What stands between the clause's beginning and a border, and around the clause. */
export interface State {
  /** Tense of the clause's first verb; empty before it. */
  verb: string;
  dashes: number;
  commas: number;
  quoted: boolean;
  /** Where the stretch since the last comma or dash begins. */
  segment: number;
  /** The cue's tense, and what leads the clause the cue stands in. */
  readonly cue: string;
  readonly led: string;
  /** The last places of these in the unit. */
  readonly lastMark: number;
  readonly lastDash: number;
  readonly lastQuotation: number;
}

/** Items in front of a clause within which its cue and what leads that are looked for. */
const LOOK_BACK = 25;

/** The state in front of the clause. */
export function startOf({ items, first, end }: Clause): State {
  let cue = 'none';
  let led = 'main';
  for (let i = first - 1; i >= Math.max(0, first - LOOK_BACK); i--) {
    const item = items[i] as Item;
    if (cue === 'none' && !item.quotation && isFiniteItem(item)) cue = tense(item);
    const leads = item.class === 'relative' || (item.class === 'subordinator' && item.lower !== 'that');
    if (leads) {
      led = i === 0 || isComma(items[i - 1]) ? `${item.class}, comma` : item.class;
      break;
    }
    if (isComma(item) || isDash(item) || isStop(item)) break;
    if (i === 0 && (item.class === 'ing' || item.class === 'participle')) led = 'ing';
  }
  const last = (test: (item: Item) => boolean): number => {
    let at = end - 1;
    while (at > first && !test(items[at] as Item)) at--;
    return at;
  };
  return {
    verb: '',
    dashes: 0,
    commas: 0,
    quoted: false,
    segment: first,
    cue,
    led,
    lastMark: last((x) => isComma(x) || isDash(x)),
    lastDash: last(isDash),
    lastQuotation: last((x) => x.quotation !== null),
  };
}

/** Takes the state past item `at`. */
export function step(state: State, items: readonly Item[], at: number): void {
  const item = items[at] as Item;
  if (item.quotation) state.quoted = true;
  else if (isDash(item)) {
    state.dashes++;
    state.segment = at + 1;
  } else if (isComma(item)) {
    state.commas++;
    state.segment = at + 1;
  } else if (!state.verb && isFiniteItem(item)) state.verb = tense(item);
}

const PAST = /^(?:was|were|had|did|would|could|wasn['’]t|weren['’]t|hadn['’]t|didn['’]t|wouldn['’]t|couldn['’]t)$/;
const tense = (item: Item): string =>
  item.class === 'past' || PAST.test(item.lower) ? 'past' : item.class === 'modal' ? 'modal' : 'present';

/** “Friday”, “this week”, “late Monday”, “last year”. */
export const opensTime = (items: readonly Item[], at: number): boolean =>
  isDay(items[at]) ||
  (/^(?:this|last|next|late|early|earlier|later|every|that)$/.test(items[at]?.lower ?? '') && isTime(items[at + 1]));

/** Words that part alike. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ though: 'while', although: 'while', whereas: 'while' },
  ...{ before: 'after', since: 'because', unless: 'if', once: 'when', until: 'when' },
};

/** What goes on at an item, as the features name it. */
function openerAt(items: readonly Item[], at: number): string {
  const item = items[at];
  if (!item) return 'end';
  if (item.lower === 'according' || item.lower === 'including') return item.lower;
  if (opensTime(items, at)) return 'time';
  switch (item.class) {
    case 'conjunction':
    case 'subordinator':
    case 'relative':
      return ALIKE[item.lower] ?? item.lower;
    case 'preposition':
      return isTime(items[at + 1]) || opensTime(items, at + 1) ? 'in time' : (ALIKE[item.lower] ?? item.lower);
    case 'ing':
      return cueIn(item)?.clause ? 'saying' : 'ing';
    default:
      return item.class;
  }
}

const bucket = (n: number): string => (n <= 2 ? '1–2' : n <= 5 ? '3–5' : n <= 10 ? '6–10' : n <= 20 ? '11–20' : '21+');

/**
 * What holds at the border before item `at`: `mark` is the mark there, “quoted” behind a quotation with a mark of its own,
 * “bare” where there is none.
 */
export function featuresAt(clause: Clause, at: number, mark: string, state: State): string[] {
  const { items, first, end, form } = clause;
  const next = mark === 'bare' || mark === 'quoted' ? at : at + 1;
  const opener = openerAt(items, next);
  const quoted = state.lastQuotation > at;
  const features = [
    `${mark} ${opener}`,
    `${form}: ${mark}`,
    `before ${bucket(at - first)}`,
    `behind ${bucket(end - next)}`,
  ];
  goesOn(features, clause, at, next, mark, state);
  if (mark !== 'bare') features.push(`marked ${opener}`);
  else if (form === 'thing' || form === 'infinitive' || form === 'quotation') features.push(`${form}: ${opener}`);
  if (!state.verb) features.push(`no verb yet, ${form}`, `no verb yet, ${mark}`);
  if (quoted) features.push(`quotation behind, ${mark}`);
  if (mark === 'quoted') features.push(`quoted ${opener}, ${quoted ? 'another' : 'none'} behind`);
  const before = items[at - 1]?.quotation;
  if (before)
    features.push(`behind ${before.terminal ? 'closed' : 'open'} quotation${quoted ? ', another behind' : ''}`);
  else if (state.quoted) features.push('quotation before');
  if (mark === 'dash')
    features.push(state.dashes ? 'second dash' : state.lastDash > at ? 'first of dashes' : 'only dash');
  if (mark === 'comma') commaFeatures(features, items, at, state);
  return features;
}

/** How the sentence goes on behind a border: with a verb, a clause, another report. */
function goesOn(
  features: string[],
  { items, end, reports }: Clause,
  at: number,
  from: number,
  mark: string,
  state: State,
): void {
  let next = from;
  while (next < end && (items[next]?.class === 'conjunction' || items[next]?.class === 'adverb')) next++;
  const head = items[next];
  const joined = items[from]?.class === 'conjunction';
  const link = joined ? 'joined' : mark === 'bare' ? 'bare' : 'marked';
  const after = `after ${state.verb || 'none'}`;
  if (head && isFiniteItem(head)) {
    features.push(`${link} verb`, `${link} verb ${tense(head)} ${after}`, `${link} verb, led by ${state.led}`);
    if (joined) features.push(`joined verb ${tense(head)}, cue ${state.cue}`);
  } else if (head && clauseAt(items, next)) {
    let verb = next;
    while (verb < end && !isFiniteItem(items[verb] as Item)) verb++;
    const its = verb < end ? tense(items[verb] as Item) : 'none';
    features.push(`${link} clause`, `${link} clause ${its} ${after}`, `${link} clause, led by ${state.led}`);
    if (head.class === 'pronoun') features.push(`${link} pronoun`);
  }
  if (joined && head?.lower === 'that') features.push('joined that');
  if (reports.has(at)) features.push(`report, ${link}`);
  if (state.lastMark > at) features.push(`more marks, ${link}`);
}

/** Items behind a comma within which “and” makes it part of a list. */
const LIST = 12;

function commaFeatures(features: string[], items: readonly Item[], at: number, state: State): void {
  if (andSoon(items, at)) features.push('list');
  if (!state.commas) features.push('first comma', `first comma, led by ${state.led}`);
  let opening = state.segment;
  while (
    opening < at &&
    (items[opening]?.lower === 'that' || /^(?:adverb|conjunction)$/.test(items[opening]?.class ?? ''))
  )
    opening++;
  const leads = items[opening]?.class ?? '';
  if (leads === 'subordinator' || leads === 'preposition' || leads === 'ing') features.push(`closes ${leads}`);
}

function andSoon(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < at + LIST; i++) if (items[i]?.lower === 'and' || items[i]?.lower === 'or') return true;
  return false;
}
