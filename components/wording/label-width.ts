/** Bounds, CSS px: “Here” and “Both” need the least; above the most, a quote has too little room beside it. */
const LEAST = 52;
const MOST = 104;
const GAP = 14;

/**
 * Width of the column that holds “Here” and the other source's name, CSS px. Every row has a grid of its own, so the
 * column is worked out once for all of them, from usual widths of 12 px bold sans letters. A name that is wider than
 * the column is cut there, and stands in full in the panel's head.
 */
export function labelWidth(name: string): number {
  let width = GAP;
  for (const letter of name) width += /[\sijl.,'’|I]/.test(letter) ? 3.8 : /[A-ZА-ЯMWmw]/.test(letter) ? 8.6 : 7;
  return Math.round(Math.min(MOST, Math.max(LEAST, width)));
}
