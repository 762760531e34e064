import { addressKey } from '@/engine/detect/address/address';
import type { Dossier, Source } from '@/engine/dossier/dossier';
import type { ReadArticle } from '@/engine/statements/statement';

/** Words in a row that count as one piece of text: fewer also occur by chance, more break at every small correction. */
const pieceLength = 6;

/**
 * Share of a source's pieces that the page must have to be that source. Edited captions, “read also” lines and a
 * corrected sentence leave four in five; an article that quotes the same speech at length stays well below half.
 */
const nearlyAll = 0.8;

/** A page with much more text than the source holds it as a part only, as a live blog does. */
const muchMore = 2;

/** The source of the dossier that the page itself is: the same address, or nearly the same text. */
export function sourceOfPage(page: ReadArticle, dossier: Dossier): Source | null {
  const address = addressKey(page.url);
  if (address !== null) {
    const same = dossier.sources.find((source) => addressKey(source.url) === address);
    if (same) return same;
  }
  const pagePieces = piecesOf(page.text);
  let best: Source | null = null;
  let most = nearlyAll;
  for (const source of dossier.sources) {
    const pieces = piecesOf(source.text);
    if (pieces.size === 0 || pagePieces.size > muchMore * pieces.size) continue;
    let found = 0;
    for (const piece of pieces) if (pagePieces.has(piece)) found++;
    if (found / pieces.size >= most) [best, most] = [source, found / pieces.size];
  }
  return best;
}

function piecesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pieces = new Set<string>();
  for (let i = 0; i + pieceLength <= words.length; i++) pieces.add(words.slice(i, i + pieceLength).join(' '));
  return pieces;
}
