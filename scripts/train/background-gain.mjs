// How well background is told from news, and the articles it is measured on in turn.
import { shuffled } from './shuffled.mjs';

const share = (list, test) => (100 * list.filter(test).length) / list.length;
export const average = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;
export const deviation = (list) => Math.sqrt(average(list.map((x) => (x - average(list)) ** 2)));

/** Recall on background minus the share of news that is called background, of what is no speech. */
export function gain(rows, called) {
  const told = rows.filter((r) => !r.speech);
  const recall = (background) =>
    share(
      told.filter((r) => r.background === background),
      called,
    );
  return recall(true) - recall(false);
}

const PLACES = 25;
/** The same of the best rule by place alone: “background from the k-th sentence on”. */
export const placeGain = (rows) =>
  Math.max(...Array.from({ length: PLACES }, (_, k) => gain(rows, (r) => r.index >= k)));

/** Parts of about `size` articles that together are all of them, in `rounds` orders. */
export const inParts = (articles, { size, rounds }) =>
  Array.from({ length: rounds }, (_, round) => {
    const order = shuffled(articles, round);
    const count = Math.max(2, Math.round(articles.length / size));
    return Array.from({ length: count }, (_, part) => order.filter((_, i) => i % count === part));
  }).flat();
