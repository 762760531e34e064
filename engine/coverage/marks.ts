import type { ReadArticle } from '@/engine/statements/statement';
import { type Card, type CardRelation, type Mark, sectionOf } from './coverage';

const styles: Partial<Record<CardRelation, Mark['style']>> = {
  same: 'same',
  reworded: 'reworded',
  conflict: 'reworded',
  'shorter-here': 'length',
  'longer-here': 'length',
  'only-here': 'only',
};

/**
 * What is marked in the page: quotes, what both report without a quote, and denials.
 * Context is listed only; a possible pair is not marked until it is confirmed. Of a quote only the quoted words are marked.
 * What the page reports and the source denies is marked as a denial, whatever else is told of it.
 */
export function marksOf(page: ReadArticle, cards: readonly Card[]): Mark[] {
  const marks: Mark[] = [];
  const denials = cards.filter((card) => card.kind === 'denial');
  for (const card of [...denials, ...cards.filter((card) => card.kind !== 'denial')]) {
    const style = card.kind === 'denial' ? 'denial' : styles[card.relation];
    if (!card.here || !style || card.kind === 'context' || sectionOf(card) === 'possible') continue;
    const statement = page.statements.find((s) => s.id === card.here?.statement);
    const quoted = statement?.kind === 'quote' ? statement : card.here;
    const start = Math.max(card.here.start, quoted.start);
    const end = Math.min(card.here.end, quoted.end);
    if (start < end && !marks.some((m) => m.start === start && m.end === end))
      marks.push({ card: card.id, style, start, end });
  }
  return marks.sort((x, y) => x.start - y.start || y.end - x.end);
}
