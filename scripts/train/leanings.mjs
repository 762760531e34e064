// What words lean to by themselves: read off the weights of their vectors, rounded to a list of stems.

/** Fewest articles that have a stem: what is rarer is left out. */
const LEAST_ARTICLES = 3;
/** In standard deviations of all leanings: what leans less is left out. More words change nothing in what is measured. */
const LEAST = 0.75;
const STEP = 0.25;

/**
 * Leanings by stem. `weights` are those of the dimensions of the mean word vector; a stem's leaning is that of its forms, on
 * average over their places in these articles.
 */
export function leaningsOf(articles, weights) {
  const found = new Map();
  for (const { rows } of articles) {
    const here = new Set();
    for (const { words } of rows)
      for (const { stem, vector } of words) {
        if (!vector) continue;
        const known = found.get(stem) ?? { sum: 0, count: 0, articles: 0 };
        known.sum += weights.reduce((sum, w, k) => sum + w * vector[k], 0);
        known.count++;
        if (!here.has(stem)) known.articles++;
        here.add(stem);
        found.set(stem, known);
      }
  }
  const all = [...found].filter(([, x]) => x.articles >= LEAST_ARTICLES).map(([stem, x]) => [stem, x.sum / x.count]);
  const mean = all.reduce((sum, [, x]) => sum + x, 0) / all.length;
  const spread = Math.sqrt(all.reduce((sum, [, x]) => sum + (x - mean) ** 2, 0) / all.length);
  const strong = all.filter(([, x]) => Math.abs(x) >= LEAST * spread);
  return new Map(strong.map(([stem, x]) => [stem, Math.round(x / STEP) * STEP]).filter(([, x]) => x !== 0));
}

/** The same of a whole article, the mean of its sentences. */
export const matterLeaning = ({ sentences }, leanings) =>
  sentences.reduce((sum, words) => sum + meanLeaning(words, leanings), 0) / (sentences.length || 1);

/** Mean leaning of a sentence's words, each by how much it tells: as engine/statements/background/wording.ts has it. */
export function meanLeaning(words, leanings) {
  let told = 0;
  let leaning = 0;
  for (const { stem, weight } of words) {
    told += weight;
    leaning += weight * (leanings.get(stem) ?? 0);
  }
  return told ? leaning / told : 0;
}

export const DIMENSIONS = 100;

/** Mean of the words' vectors, each by its weight; words without a vector pull towards none. */
export function meanVector(words) {
  const mean = new Array(DIMENSIONS).fill(0);
  const told = words.reduce((sum, { weight }) => sum + weight, 0);
  for (const { vector, weight } of words) for (const k in vector) mean[k] += (weight * vector[k]) / told;
  return mean;
}

/** Stems by their leaning, the lowest first, as the data files have them. */
export function listed(leanings) {
  const lists = new Map();
  for (const [stem, leaning] of [...leanings].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)))
    lists.set(String(leaning), [...(lists.get(String(leaning)) ?? []), stem]);
  return Object.fromEntries([...lists].map(([leaning, stems]) => [leaning, stems.join(' ')]));
}
