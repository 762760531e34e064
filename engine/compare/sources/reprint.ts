import { hash, PRIME } from '@/engine/text/hash';

/** Words in a row that stand for a stretch of text; chance repeats hardly any five. */
const ROW = 5;
/** Share of the shorter text's rows that the longer one has, from which both are one text. */
const MOSTLY = 0.6;
/** A text several times longer that holds the other is more than a reprint of it. */
const LONGER = 3;

/** Whether two texts are mostly one: one is a reprint of the other, with cuts or additions. */
export function isReprint(a: string, b: string): boolean {
  const x = rowsOf(a);
  const y = rowsOf(b);
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size === 0 || long.size > LONGER * short.size) return false;
  let shared = 0;
  for (const row of short) if (long.has(row)) shared++;
  return shared >= MOSTLY * short.size;
}

/** The rows of a text by their hash; that two of some hundred fall together is no matter for a share. */
function rowsOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash);
  const rows = new Set<number>();
  for (let i = 0; i + ROW <= words.length; i++) {
    let row = 0;
    for (let k = i; k < i + ROW; k++) row = Math.imul(row ^ (words[k] as number), PRIME);
    rows.add(row);
  }
  return rows;
}
