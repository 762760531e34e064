const LETTERS = 5;
/** Names in ideographs are short and stand without blanks around them. */
const IDEOGRAPHS = 2;

const IDEOGRAPH = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Most words: they begin in one place only. */
const PLAIN = /^[a-z0-9]*$/;
const memo = new Map<string, string>();

/** Spelling that languages differ in made one: `Maqedonia`, `Makedonien`, `Macedonia` begin alike. */
export function plainSpelling(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/x/g, 'ks')
    .replace(/[cq]/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1');
}

/** The beginning of a folded word, by which a name is known whatever its ending and spelling in other languages. */
export function beginningOf(folded: string): string {
  let beginning = memo.get(folded);
  if (beginning === undefined) {
    beginning = IDEOGRAPH.test(folded) ? folded.slice(0, IDEOGRAPHS) : plainSpelling(folded).slice(0, LETTERS);
    if (memo.size > 30000) memo.clear();
    memo.set(folded, beginning);
  }
  return beginning;
}

/** Hebrew and Arabic write conjunctions, prepositions and the article onto a name: `ולטראמפ`, `وبترامب`. */
const WRITTEN_ON =
  /^(?:[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9]{1,2}(?=[\u05d0-\u05ea]{4})|[وف]?[بلك]?(?:ال)?(?=[\u0621-\u06d3]{4}))/;

/** All that may be the beginning of a name in a word: in ideographs every two, in Hebrew and Arabic what follows small words, too. */
export function beginningsIn(folded: string): string[] {
  if (PLAIN.test(folded)) return [beginningOf(folded)];
  if (IDEOGRAPH.test(folded))
    return Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + IDEOGRAPHS));
  const before = WRITTEN_ON.exec(folded)?.[0].length ?? 0;
  return Array.from({ length: before + 1 }, (_, start) => beginningOf(folded.slice(start)));
}
