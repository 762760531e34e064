export const OFFSET = 0x811c9dc5;
export const PRIME = 0x01000193;

/** 32-bit FNV-1a over UTF-16 code units: spreads short words evenly, and needs no table. */
export const hash = (text: string): number => hashAt(text, 0, text.length);

/** The same of a stretch of a text, which is not cut out for it. */
export function hashAt(text: string, start: number, end: number): number {
  let h = OFFSET;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h >>> 0;
}
