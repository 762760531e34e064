import { besideOf, isHidden, isNever } from './beside';
import { isBlock } from './block-elements';

/** Shortest paragraph that counts as prose, in characters outside links: below it stand labels and teasers. */
const PROSE = 60;
/** A container that says it stands beside the article, but holds this share of the page's prose, holds the article. */
const MOST = 0.5;

/** How much prose each element holds, in characters outside links, and which elements are passed over. */
export interface ProseWeights {
  of(element: Element): number;
  /** Whether the element and all in it is no part of an article. */
  skips(element: Element): boolean;
}

/** Weighs the prose of a document. `kept` are elements that hold the article for sure: none of them is passed over. */
export function weighProse(body: Element, kept: readonly Element[]): ProseWeights {
  const all = new Map<Element, number>();
  add(body, () => false, all);
  const total = all.get(body) ?? 0;
  const byName = (element: Element): boolean => {
    if (element === body) return false;
    const beside = besideOf(element);
    if (!beside || kept.some((one) => element.contains(one))) return false;
    const weight = all.get(element) ?? 0;
    if (beside === 'comments') return true;
    if (beside === 'label') return (element.textContent?.length ?? 0) < 200 && weight < 120;
    return weight < total * MOST;
  };
  const weights = new Map<Element, number>();
  add(body, byName, weights);
  // A page whose whole article stands in something named like comments (a forum, a question): read all of it.
  const left = weights.get(body) ?? 0;
  if (left < 250 && left < total / 4) {
    return { of: (element) => all.get(element) ?? 0, skips: (element) => isNever(element) || isHidden(element) };
  }
  return {
    of: (element) => weights.get(element) ?? 0,
    skips: (element) =>
      isNever(element) || byName(element) || (isHidden(element) && !kept.some((one) => element.contains(one))),
  };
}

/** Adds up the prose of `element` and of all in it; returns the text that runs inline through its end. */
function add(element: Element, skips: (element: Element) => boolean, weights: Map<Element, number>): void {
  let weight = 0;
  let run = 0;
  const flush = () => {
    if (run >= PROSE) weight += run;
    run = 0;
  };
  const inline = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) run += (node as Text).data.trim().length;
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      if (isNever(child) || isHidden(child) || skips(child)) continue;
      if (isBlock(child)) {
        flush();
        add(child, skips, weights);
        weight += weights.get(child) ?? 0;
      } else if (child.localName !== 'a' || child.querySelector('p,div')) inline(child);
    }
  };
  inline(element);
  flush();
  weights.set(element, weight);
}
