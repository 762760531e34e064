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

function rowsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const rows = new Set<string>();
  for (let i = 0; i + ROW <= words.length; i++) rows.add(words.slice(i, i + ROW).join(' '));
  return rows;
}
