import { fold } from '@/engine/text/fold';
import type { Profile } from '../profile/profile';
import type { Reading } from '../reading/reading';
import { stemOf } from '../reading/word-facts';

/** Quotations of a clause and more; the words of shorter ones stand in any text. */
const QUOTATION = /[“"«„]([^“”"«»„\n]{12,600})[”"»“]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Telling words of a quotation, from which it can be found again. */
const WORDS = 2;
/** Share of them that one sentence of a source has, where it reports the same words. */
const FOUND = 0.4;
/** Quotes and denials from which a dossier is one of what was said: of others a page may quote somebody else. */
const MANY_STATEMENTS = 10;

/** Whether a page quotes, and nothing that it quotes stands in a source of a dossier with many quotes. */
export function strangeQuotes(text: string, page: Reading, profile: Profile): boolean {
  if (profile.said < MANY_STATEMENTS) return false;
  let quotes = 0;
  for (const [, quote = ''] of text.matchAll(QUOTATION)) {
    const stems = new Set<string>();
    for (const [word] of quote.matchAll(WORD)) {
      const stem = stemOf(fold(word), page.language);
      if (page.stems.has(stem)) stems.add(stem);
    }
    if (stems.size < WORDS) continue;
    quotes++;
    if (profile.sources.some((s) => s.sentences.some((sentence) => shareIn(stems, sentence.stems) >= FOUND)))
      return false;
  }
  return quotes > 0;
}

function shareIn(stems: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (sentence.has(stem)) shared++;
  return shared / stems.size;
}
