import type { Anchor } from './props';

/** Width of the card, and distances from its mark and from the window's edges, CSS px. */
export const CARD = { width: 344, from: 8, edge: 16 } as const;

/** Where the card stands: under its mark, never over it; above where there is no room below. Room: CSS px that are free. */
export function placeCard(
  anchor: Anchor,
  height: number,
  room: { width: number; height: number },
): { left: number; top: number } {
  const left = Math.max(CARD.edge, Math.min(anchor.left, room.width - CARD.width - CARD.edge));
  const below = anchor.bottom + CARD.from;
  const above = anchor.top - CARD.from - height;
  const fitsBelow = below + height + CARD.edge <= room.height;
  return { left, top: fitsBelow || above < CARD.edge ? below : above };
}
