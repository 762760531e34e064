import type { Found } from './attribution';
import { listed, wordsJoined } from './quoted-behind';
import { document, example, ofWords, ownName, remark, reply, usage } from './quoted-by-noun';
import { judgement, likeness, pushedFor, toldTo } from './quoted-by-verb';
import type { Search } from './search';

/**
 * Quoted words that no verb of speech reports, where they are somebody's all the same: “presented himself as ‘honest’”,
 * “used the phrase ‘rigged game’”, “chants of ‘Shame!’”, “his ‘nothing to see’ remark”. In PolNeAR three in four of the
 * passages so found are attributed, of the quoted words that are left over then one in four.
 */
export function quotedWords(search: Search, at: number): Found | null {
  const quotation = search.unit.items[at]?.quotation;
  if (!quotation || quotation.title || search.found.some((f) => f.pieces.some((p) => p.first <= at && at < p.last)))
    return null;
  return (
    remark(search, at) ??
    judgement(search, at) ??
    likeness(search, at) ??
    usage(search, at) ??
    example(search, at) ??
    ofWords(search, at) ??
    pushedFor(search, at) ??
    toldTo(search, at) ??
    ownName(search, at) ??
    reply(search, at) ??
    document(search, at) ??
    listed(search, at) ??
    wordsJoined(search, at)
  );
}
