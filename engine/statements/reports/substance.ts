import { DEEDS_DONE, SPEECHLESS } from '@/data/cues';
import { isFiniteItem } from '../grammar/item-class';
import { onlyTime } from '../grammar/time';
import { cueOf, isCueNoun, reportsAlone } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';

/**
 * Whether anything is told in the words behind a cue: not only when, where or to whom (“denounced Thursday”, “writes in
 * his book”, “wrote to the mayor”), nor only a title, where a verb needs quoted words to report (“speaking on “Morning in
 * Melrose””).
 */
export function tellsSomething(items: readonly Item[], { pieces, cue, speaker }: Found): boolean {
  const content = pieces[0];
  if (!cue || !content || pieces.length > 1) return true;
  const words = items.slice(content.first, content.last);
  const quoted = words.filter((item) => item.quotation);
  if (quoted.some((item) => !item.quotation?.title)) return true;
  const verb = items[cue.last - 1] as Item;
  const patterns = cueOf(verb.lower);
  // “according to” is told by its last word.
  const alone = patterns ? reportsAlone(patterns) : verb.lower === 'to' || isCueNoun(verb.lower);
  if (quoted.length > 0 && (!alone || quoted.length === words.length)) return false;
  if (content.first < cue.last || patterns === null) return true;
  if (isDone(patterns.base, words) || isSpeechless(patterns.base, items, speaker)) return false;
  if (words.some(isVerbal)) return true;
  let first = content.first;
  while (first < content.last && items[first]?.class === 'adverb') first++;
  const opener = items[first];
  // “some say unrealistic”, not “called for calm”
  const bare = words.length === 1 && content.first === cue.last;
  if (!opener || (bare && /^(?:adjective|preposition)$/.test(opener.class))) return false;
  if (patterns.about.includes(opener.lower)) return true;
  if (onlyTime(items, content.first, content.last)) return false;
  const place = opener.class === 'preposition' || opener.class === 'to';
  return !place || words.some((item) => patterns.about.includes(item.lower));
}

const isVerbal = (item: Item): boolean => isFiniteItem(item) || item.class === 'ing';

/** “claimed responsibility for the fire”, “maintains a fleet of ferries”: a deed or a state. */
function isDone(base: string, words: readonly Item[]): boolean {
  const head = words[0];
  if (DEEDS_DONE[base]?.split(' ').includes(head?.lower ?? '')) return true;
  if (base !== 'maintain' || !/^(?:determiner|possessive)$/.test(head?.class ?? '')) return false;
  return !words.some((word, i) => isFiniteItem(word) && !/^(?:to|relative)$/.test(words[i - 1]?.class ?? ''));
}

/** “the debate promised to be long”, “a storm threatening to flood the quay”: who is named cannot speak. */
function isSpeechless(base: string, items: readonly Item[], speaker: Found['speaker']): boolean {
  if (!speaker || !/^(?:promise|threaten)$/.test(base)) return false;
  return speechless.has(items[speaker.last - 1]?.lower ?? '');
}
const speechless = new Set(SPEECHLESS);
