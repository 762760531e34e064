import type { Article } from '@/engine/article/article';
import { reportedDrafts } from './background/candidates';
import { findContext } from './background/context';
import { readArticle } from './reading/reading';
import { findMainClaim } from './reports/claims';
import type { Draft, ReadArticle, Statement } from './statement';

/** Finds the statements of an article, in the order of its text. */
export function extract(article: Article): ReadArticle {
  const reading = readArticle(article);
  const reported = reportedDrafts(reading);
  const claims = findMainClaim(reading, reported);
  return { ...article, statements: number([...reported, ...claims, ...findContext(reading, reported, claims)]) };
}

/** Orders the drafts by their place and gives them their ids. */
function number(drafts: readonly Draft[]): Statement[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const ids = new Map(ordered.map((draft, i) => [draft, `s${i + 1}`]));
  return ordered.map((draft, i): Statement => {
    const id = `s${i + 1}`;
    if (draft.denies === undefined) return { id, ...(draft as Omit<Draft, 'denies'>) };
    const { denies, ...rest } = draft;
    return { id, ...rest, denies: denies ? (ids.get(denies) ?? null) : null };
  });
}
