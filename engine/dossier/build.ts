import { compare } from '@/engine/compare/compare';
import type { ReadArticle } from '@/engine/statements/statement';
import { citesOf } from './cites';
import { DOSSIER_VERSION, type Dossier, type DossierAlignment, type Source } from './dossier';
import { namesOf } from './names';
import { selectorsOf } from './selectors';
import { slugOf } from './slug';

/** What a caller knows of the event beside its articles. */
export interface DossierFacts {
  readonly id?: string;
  readonly title?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

/** A read article that becomes a source; its id is unique within the dossier. */
export interface NewSource extends ReadArticle {
  readonly id: string;
  /** Where the outlet's host is known and the article's address is not. */
  readonly host?: string | null;
  readonly captured?: string | null;
}

/** Builds a dossier from read articles: statements with selectors, names, the alignments of every two sources. */
export function buildDossier(articles: readonly NewSource[], facts: DossierFacts): Dossier {
  const title = facts.title || articles.find((a) => a.title)?.title || 'Untitled';
  const sources = articles.map(sourceOf);
  const pairs = sources.flatMap((first, i) => sources.slice(i + 1).map((second) => [first, second] as const));
  const compared = pairs.map(([first, second]) => {
    const { alignments, possible } = compare(first, second);
    const joined = (x: (typeof alignments)[number]): DossierAlignment => ({ sources: [first.id, second.id], ...x });
    return { alignments: alignments.map(joined), possible: possible.map(joined) };
  });
  return {
    format: 'crossquote-dossier',
    version: DOSSIER_VERSION,
    id: facts.id || slugOf(title),
    title,
    date: facts.date ?? null,
    spokenLanguage: null,
    names: namesOf(articles),
    sources,
    alignments: compared.flatMap((c) => c.alignments),
    possible: compared.flatMap((c) => c.possible),
    coverage: [],
  };
}

/** The parts of an article that a dossier keeps, and what is derived from them. */
function sourceOf(article: NewSource): Source {
  const { id, outlet, url, title, published, language, text, blocks } = article;
  return {
    id,
    outlet,
    host: article.host ?? (url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null),
    url,
    title,
    published,
    language,
    captured: article.captured ?? null,
    cites: citesOf(article),
    text,
    blocks,
    statements: article.statements.map((s) => ({ ...s, selector: selectorsOf(text, s) })),
  };
}
