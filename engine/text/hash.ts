export const OFFSET = 0x811c9dc5;
export const PRIME = 0x01000193;

/** 32-bit FNV-1a over UTF-16 code units: spreads short words evenly, and needs no table. */
export function hash(text: string): number {
  let h = OFFSET;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h >>> 0;
}
