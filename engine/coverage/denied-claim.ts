import type { ReadArticle, Statement } from '@/engine/statements/statement';
import type { Span } from '@/engine/text/span';
import { statementOf } from './card-parts';
import { sentencesAround } from './frame';

/** The claim that a denial denies, as its article words it: reported speech with who reported it; null where it does not. */
export function deniedClaim(article: ReadArticle, denial: Statement): Span | null {
  const claim = denial.denies ? statementOf(article, denial.denies) : undefined;
  return claim?.kind === 'indirect' ? sentencesAround(article, claim) : (claim ?? denial.claim ?? null);
}
