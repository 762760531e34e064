import type { ReadArticle } from '@/engine/statements/statement';

const credit = /\b(?:as |was |were )?(?:reported|quoted|cited|first reported|published) by ([^.;:()\n]+)/giu;

/** Who an article says it has it from, in the order of the text: agencies and papers it names, marks around them kept off. */
export function citesOf(article: ReadArticle): string[] {
  const passages = [
    ...article.statements.flatMap((s) => (s.via ? [{ at: s.via.start, words: s.via.text }] : [])),
    ...[...article.text.matchAll(credit)].map((m) => ({ at: m.index, words: m[1] ?? '' })),
  ].sort((x, y) => x.at - y.at);
  return [...new Set(passages.flatMap(({ words }) => words.split(/, (?:and )?| and | und | и /u).flatMap(outletIn)))];
}

/** The name in a description: “the Norwegian-language daily Kystnytt on Friday” has Kystnytt; none where there is none. */
function outletIn(phrase: string): string[] {
  const [described = ''] = phrase.split(/\s(?:on|in|at|to|from|for|after|before|with|that|which|who|last|this)\s/u);
  const quoted = /[«“"„][^»”"“]+[»”"“]/u.exec(described);
  if (quoted) return [quoted[0]];
  // The last run of words with a capital: those before the noun are adjectives, those of the name stand last.
  const runs = described.match(/\p{Lu}[^\s,]*(?:\s(?:(?:of|de|der|la|le|the|del)\s)*[\p{Lu}\p{N}][^\s,]*)*/gu);
  return runs ? [runs.at(-1) as string] : [];
}
