import { clauseAt, QUESTION } from '../grammar/clause';
import type { Range } from '../grammar/range';
import { cueOf } from '../reading/cue';
import type { Item, Unit } from '../reading/unit';
import type { Found } from './attribution';

const WITHOUT = /^(?:without|despite|besides)$/;
const CONDITION = /^(?:if|unless|whether|lest|once|until)$/;
const NEGATION = /^(?:not|never|cannot|.+n['’]t)$/;
const POSSIBLE = /^(?:can|could|may|might|should|must|ought|shall)$/;
/** Verbs of which only the negation tells what somebody says: “did not deny that …”. */
const GRANTS = /^(?:deny|dispute)$/;

const MATTER = /^(?:about|of|on|against)$/;
const UNSPOKEN = /^(?:will|would|won['’]t|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing))$/;

/** Verbs of which “to …” tells a deed: “who declined to run”. */
const REFUSES = /^(?:refuse|decline)$/;

/**
 * Whether the writer tells that something was said, and not that it was not, might be or would have to be: “without
 * saying how”, “if she agrees to pay”, “could call it off” report nothing. Quoted words are somebody's
 * in any case, and stay. What a heading reports without saying whom it is from stands in the text again.
 */
export function isStated(unit: Unit, report: Found): boolean {
  const { items } = unit;
  const { cue, speaker, pieces } = report;
  if (unit.heading && !speaker) return false;
  const content = pieces[0];
  if (!cue || !content || content.first < cue.first) return true;
  // “It goes without saying that …”
  if (/^(?:go|goes|went)$/.test(items[cue.first - 2]?.lower ?? '') && items[cue.first - 1]?.lower === 'without')
    return false;
  if (unit.quoted.some((at) => pieces.some((piece) => piece.first <= at && at < piece.last))) return true;
  const ownSubject = speaker !== null && speaker.last <= cue.first;
  const link = items[(ownSubject ? speaker.first : cue.first) - 1]?.lower ?? '';
  if (CONDITION.test(link)) return false;
  // “what critics say it would cost” tells; “what she said made headlines” does not.
  const what = (ownSubject ? speaker.first : cue.first) - 1;
  if (link === 'what' && !clauseAt(items, content.first) && !isNamed(items, what)) return false;
  const verbs = items.slice(cue.first, cue.last);
  // “Tell us the truth”, “and propose a way out”
  const isOrder = verbs.every((item, i) => item.class === (i < verbs.length - 1 ? 'adverb' : 'base'));
  if (!speaker && isOrder && items[cue.first - 1]?.class !== 'to') return false;
  const negated = verbs.some((item) => NEGATION.test(item.lower));
  if (negated && !leavesOpen(items, verbs, content)) return false;
  if (!negated && verbs.some((item) => POSSIBLE.test(item.lower))) return false;
  // “had to respond to the videos”, “responding to a question”: what was answered, not the answer.
  if (cueOf(verbs.at(-1)?.lower ?? '')?.base === 'respond' && /^(?:base|ing)$/.test(verbs.at(-1)?.class ?? ''))
    return false;
  // “will testify about the delay”, “refused to write about it”: the matter of words that were not spoken.
  if (MATTER.test(items[content.first]?.lower ?? '') && verbs.some((item) => UNSPOKEN.test(item.lower))) return false;
  if (verbs.at(-1)?.class === 'ing' && WITHOUT.test(items[cue.first - 1]?.lower ?? '')) return false;
  // “whose new book boasts of …” tells what the book says.
  if (!speaker || items[speaker.first]?.class !== 'relative' || items[speaker.first]?.lower === 'whose') return true;
  const refuses = items[content.first]?.class === 'to' && REFUSES.test(cueOf(verbs.at(-1)?.lower ?? '')?.base ?? '');
  return !refuses && !isDeed(items, content);
}

/** “in what critics call a stunt”: a preposition makes of it what somebody says something is. */
const isNamed = (items: readonly Item[], what: number): boolean =>
  /^(?:preposition|to)$/.test(items[what - 1]?.class ?? '');

/** “did not say whether …”, “did not deny that …”: what a negated cue tells all the same. */
function leavesOpen(items: readonly Item[], verbs: readonly Item[], content: Range): boolean {
  const head = items[content.first]?.lower ?? '';
  if (head !== 'that' && QUESTION.has(head)) return true;
  const cue = cueOf(verbs.at(-1)?.lower ?? '');
  return cue !== null && GRANTS.test(cue.base) && !isDeed(items, content);
}

/** Whether a complement is a thing or a deed rather than a clause. */
const isDeed = (items: readonly Item[], content: Range): boolean =>
  items[content.first]?.lower !== 'that' && items[content.first]?.class !== 'to' && !clauseAt(items, content.first);
