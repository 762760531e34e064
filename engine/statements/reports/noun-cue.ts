import { clauseEnd } from '../grammar/clause-end';
import { isFiniteItem } from '../grammar/noun-phrase';
import { subjectAfter } from '../grammar/subject';
import { isCueNoun } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';
import { possessor } from './quoted-words';
import type { Search } from './reported';

/** Nouns whose content is what is to be done: “her promise to …”. */
const OF_DEEDS = /^(?:promise|pledge|vow|warning|threat|offer|proposal|call)s?$/;

/** Whether a clause without a subject of its own goes on here, adverbs and words in commas left aside. */
function isVerb(items: readonly Item[], at: number): boolean {
  let i = at;
  while (items[i]?.class === 'adverb' || items[i]?.class === 'not') i++;
  const item = items[i];
  return item !== undefined && !item.quotation && isFiniteItem(item);
}

/** “her claim that …”, “a promise by X to …”: a noun of speech with its content behind it. */
export function nounReport(search: Search, at: number): Found | null {
  const { items } = search.unit;
  const noun = items[at] as Item;
  if (noun.quotation || !isCueNoun(noun.lower) || isFiniteItem(noun) || noun.class === 'ing') return null;
  const copular = /^(?:is|was|'s|are|were)$/.test(items[at + 1]?.lower ?? '') ? 1 : 0;
  const by = items[at + 1]?.lower === 'by' ? subjectAfter(items, at + 2) : null;
  const first = by ? by.last : at + 1 + copular;
  const opens = items[first];
  if (!opens || !(opens.lower === 'that' || (opens.class === 'to' && OF_DEEDS.test(noun.lower)))) return null;
  // “a message that has not been heeded”: a clause that tells which message.
  if (opens.lower === 'that' && isVerb(items, first + 1)) return null;
  const last = clauseEnd(items, first);
  // “said in a statement that …”: the clause is the verb's already.
  if (last - first < 3 || search.found.some((report) => report.pieces.some((piece) => piece.first === first)))
    return null;
  return { pieces: [{ first, last }], cue: { first: at, last: at + 1 }, speaker: by ?? possessor(items, at) };
}
