/** “4 quotes”, “1 quote”. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** “4 quotes, 1 reported statement”; what there is none of is left out. */
export function counted(quotes: number, reported: number): string {
  const parts = [quotes && plural(quotes, 'quote'), reported && plural(reported, 'reported statement')].filter(Boolean);
  return parts.join(', ') || plural(0, 'quote');
}
