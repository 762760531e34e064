const LETTERS = 5;
/** Names in ideographs are short and stand without blanks around them. */
const IDEOGRAPHS = 2;

const IDEOGRAPH = /[\u3040-\u30ff\u4e00-\u9fff]/;
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

/** All that may be the beginning of a name in a word: in ideographs every two. */
export function beginningsIn(folded: string): string[] {
  if (!IDEOGRAPH.test(folded)) return [beginningOf(folded)];
  return Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + IDEOGRAPHS));
}
