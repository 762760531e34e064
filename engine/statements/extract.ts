import type { Article } from '@/engine/article/article';
import { findAttributions } from './attributions';
import { findContext } from './context';
import { findDenials } from './denials';
import { draftsOf } from './drafts';
import { readArticle } from './reading';
import { Namer } from './resolve';
import type { Draft, ReadArticle, Statement } from './statement';

/** Finds the statements of an article, in the order of its text. */
export function extract(article: Article): ReadArticle {
  const reading = readArticle(article);
  const namer = new Namer(reading);
  const attributed = draftsOf(reading, findAttributions(reading), namer);
  const drafts = findDenials(reading, attributed);
  return { ...article, statements: number([...drafts, ...findContext(reading, drafts)], namer) };
}

/** Orders the drafts by their place, gives them their ids, and names the speakers that still stand as mentioned. */
function number(drafts: readonly Draft[], namer: Namer): Statement[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const ids = new Map(ordered.map((draft, i) => [draft, `s${i + 1}`]));
  return ordered.map(({ denies, ...draft }, i) => ({
    id: `s${i + 1}`,
    ...draft,
    speaker:
      draft.speaker && draft.speaker.name === draft.speaker.text
        ? { ...draft.speaker, name: namer.name(draft.speaker) }
        : draft.speaker,
    ...(denies === undefined ? {} : { denies: denies ? (ids.get(denies) ?? null) : null }),
  }));
}
