import { FORM, verbForm } from '@/engine/text/verb-forms';
import { isFiniteItem } from '../grammar/item-class';
import { isCueNoun } from '../reading/cue';
import type { Item } from '../reading/unit';
import type { Found } from './attribution';

/**
 * Whether a cue is a verb that agrees with who stands before it: “a lunch counter”, “22 emails”, “loan rates”, “rural states
 * that vote in May” hold words that may be verbs and are nouns there.
 */
export function agrees(items: readonly Item[], { cue, speaker, pieces }: Found): boolean {
  if (!cue || !speaker || speaker.last !== cue.first || cue.last - cue.first > 1) return true;
  const verb = items[cue.first] as Item;
  const bits = verbForm(verb.lower)?.bits ?? 0;
  // “a curt retort: “…””, “a Gazette report that …”: the noun tells as much.
  if (!(bits & FORM.noun) || isCueNoun(verb.lower)) return true;
  const words = items.slice(speaker.first, speaker.last);
  const head = words[0]?.lower ?? '';
  if (verb.class === 'base') return !/^(?:an?|this|each|every|another)$/.test(head);
  if (verb.class !== 'third') return true;
  const last = words[words.length - 1] as Item;
  if (/^(?:adjective|quotation)$/.test(last.class)) return false;
  const counted = words.findIndex((word) => word.class === 'number' && !/^(?:1|one)$/.test(word.lower));
  if (counted >= 0 && counted < words.length - 1) return false;
  // A bare singular noun is no subject: “loan rates”, but “company policy states that …”.
  if (words.some((word) => /^(?:name|determiner|possessive|pronoun|number|relative)$/.test(word.class))) return true;
  const content = items[pieces[0]?.first ?? -1];
  const next = items[(pieces[0]?.first ?? 0) + 1];
  return content?.quotation != null || (content?.lower === 'that' && !!next && !isFiniteItem(next));
}
