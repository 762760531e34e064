import type { ReadArticle } from '@/engine/statements/statement';

const credit = /\b(?:as |was |were )?(?:reported|quoted|cited|first reported|published) by ([^.;:()\n]+)/giu;
/** Lower-case words that describe what follows: “the state news agency …”. */
const particle = /^(?:of|de|der|la|le|the|and|del)$/;

/** Who an article says it has it from, in the order of the text: agencies and papers it names, marks around them kept off. */
export function citesOf(article: ReadArticle): string[] {
  const passages = [
    ...article.statements.flatMap((s) => (s.via ? [{ at: s.via.start, words: s.via.text }] : [])),
    ...[...article.text.matchAll(credit)].map((m) => ({ at: m.index, words: m[1] ?? '' })),
  ].sort((x, y) => x.at - y.at);
  return [...new Set(passages.flatMap(({ words }) => words.split(/, (?:and )?| and | und | и /u).flatMap(outletIn)))];
}

/** The name at the end of a description: “Russian-language daily Segodnia” gives “Segodnia”; null where there is none. */
function outletIn(phrase: string): string[] {
  const quoted = /[«“"„]([^»”"“]+)[»”"“]/u.exec(phrase);
  if (quoted) return [quoted[0]];
  const words = phrase.trim().split(/\s+/);
  let first = 0;
  words.forEach((word, i) => {
    if (/^\p{Ll}/u.test(word) && !particle.test(word)) first = i + 1;
  });
  // Words after the name (“Reuters on Friday”) put `first` behind it: take the name before them then.
  const tail = words.slice(first).filter((w) => !particle.test(w));
  const name = tail.length && tail.every(isCapital) ? words.slice(first) : leadingName(words);
  return name.length && isCapital(name[0] ?? '') ? [name.join(' ')] : [];
}

const isCapital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);

function leadingName(words: readonly string[]): string[] {
  const end = words.findIndex((word) => !isCapital(word));
  return words.slice(0, end < 0 ? words.length : end);
}
