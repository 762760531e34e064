import { NEGATIONS_BY_LANGUAGE } from '@/data/negation-words';
import { fold } from '@/engine/text/fold';
import { notionsAt, notionsIn } from './notions';
import type { Reading } from './reading';

/** Whether a text begins with a denial, and with a negation. */
export function deniesInHead(page: Reading): boolean {
  const denial = notionsIn('denial', 'en')[0];
  const words = page.head.slice(0, page.headline);
  return words.some((_, at) => notionsAt(words, at, page.language).includes(denial as number));
}

export function negatesInHead(page: Reading): boolean {
  const words = (NEGATIONS_BY_LANGUAGE[page.language]?.split(' ') ?? []).map(fold);
  return page.head.slice(0, page.headline).some((word) => words.includes(word));
}
