import type { Article } from '@/engine/article/article';
import { findAttributions } from './attributions';
import { findContext } from './context';
import { findDenials } from './denials';
import { draftsOf } from './drafts';
import { readArticle } from './reading';
import type { Draft, ReadArticle, Statement } from './statement';

/** Finds the statements of an article, in the order of its text. */
export function extract(article: Article): ReadArticle {
  const reading = readArticle(article);
  const attributed = draftsOf(reading, findAttributions(reading));
  const drafts = findDenials(reading, attributed);
  return { ...article, statements: number([...drafts, ...findContext(reading, drafts)]) };
}

/** Orders the drafts by their place and gives them their ids. */
function number(drafts: readonly Draft[]): Statement[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const ids = new Map(ordered.map((draft, i) => [draft, `s${i + 1}`]));
  return ordered.map(({ denies, ...draft }, i) => ({
    id: `s${i + 1}`,
    ...draft,
    ...(denies === undefined ? {} : { denies: denies ? (ids.get(denies) ?? null) : null }),
  }));
}
