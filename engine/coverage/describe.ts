import { sameLanguage } from '@/engine/article/same-language';
import { compare } from '@/engine/compare/compare';
import { originsOf } from '@/engine/compare/sources/origins';
import type { DetectedDossier } from '@/engine/detect/reading/page';
import type { Dossier, Source } from '@/engine/dossier/dossier';
import type { ReadArticle } from '@/engine/statements/statement';
import { overlaps } from '@/engine/text/span';
import { cardsOf } from './cards';
import { type Card, type Coverage, type Reprinted, type SourceComparison, sectionOf } from './coverage';
import { marksOf } from './marks';
import { sourceOfPage } from './page-source';
import { nameOfSource } from './source-name';
import { withStoredPairs } from './stored-pairs';

/** What is known of a page that is coverage before it is compared: the event and the sources, without a card. */
export function outlineCoverage(page: ReadArticle, dossier: Dossier, detected: DetectedDossier): Coverage {
  const own = sourceOfPage(page, dossier);
  const pageName = page.outlet ?? own?.outlet ?? hostOf(page.url) ?? 'this page';
  const sources = dossier.sources.filter((s) => s !== own);
  const origins = originsOf([page, ...sources]);
  const reprinted = (at: number): Reprinted | null => {
    const origin = origins[at + 1] as number;
    const source = sources[origin - 1];
    if (origin === at + 1) return null;
    return source ? { source: source.id, name: nameOfSource(source) } : { source: null, name: pageName };
  };
  return {
    dossier: { id: dossier.id, title: dossier.title, date: dossier.date, spokenLanguage: dossier.spokenLanguage },
    pageIs: own?.id ?? null,
    pageName,
    pagePublished: page.published ?? own?.published ?? null,
    detected,
    sources: sources.map((source, at) => ({
      source: source.id,
      name: nameOfSource(source),
      host: source.host ?? hostOf(source.url),
      url: source.url,
      published: source.published,
      captured: source.captured,
      reprintOf: reprinted(at),
      notCompared: sameLanguage(page, source) ? null : 'language',
      cards: [],
      marks: [],
      counts: countsOf([]),
    })),
  };
}

/** Compares a page that is coverage of a dossier with each of the dossier's other sources. */
export function describeCoverage(
  page: ReadArticle,
  dossier: Dossier,
  detected: DetectedDossier,
  outline = outlineCoverage(page, dossier, detected),
): Coverage {
  const find = (id: string | null) => dossier.sources.find((source) => source.id === id) ?? null;
  const [covering, own] = [onlyWithin(page, detected), find(outline.pageIs)];
  return {
    ...outline,
    sources: outline.sources.map((known) => {
      const source = find(known.source);
      return source ? { ...known, ...compareWith(covering, own, source, dossier) } : known;
    }),
  };
}

/** How many statements of the page are compared. */
export const comparedStatements = (page: ReadArticle, detected: DetectedDossier): number =>
  onlyWithin(page, detected).statements.length;

/** Of a page that covers the event in a part only, that part's statements: nothing is said of the others. */
function onlyWithin(page: ReadArticle, { passages }: DetectedDossier): ReadArticle {
  if (!passages) return page;
  return { ...page, statements: page.statements.filter((s) => passages.some((passage) => overlaps(passage, s))) };
}

function compareWith(
  page: ReadArticle,
  own: Source | null,
  source: Source,
  dossier: Dossier,
): Pick<SourceComparison, 'cards' | 'marks' | 'counts'> {
  const live = compare(page, source);
  const stored = own ? withStoredPairs(live, page, own, source, dossier) : live;
  const comparison = live.notCompared ? null : stored;
  const name = nameOfSource(source);
  const cards = cardsOf({ page, source, name, names: dossier.names, comparison, translated: isTranslated(dossier) });
  return { cards, marks: marksOf(page, cards), counts: countsOf(cards) };
}

/** The words were spoken in another language than English, the one the sources are read in: each gives its own translation. */
const isTranslated = ({ spokenLanguage }: Dossier): boolean =>
  spokenLanguage !== null && !/^en\b/i.test(spokenLanguage);

function countsOf(cards: readonly Card[]): SourceComparison['counts'] {
  const count = (wanted: (card: Card) => boolean) => cards.filter(wanted).length;
  const bothQuotes = (card: Card) => sectionOf(card) === 'both' && !card.reported;
  return {
    both: count((card) => sectionOf(card) === 'both'),
    bothQuotes: count(bothQuotes),
    bothReworded: count((card) => bothQuotes(card) && card.relation === 'reworded'),
    denials: count((card) => sectionOf(card) === 'denials'),
    denialsThere: count((card) => card.denial?.in === 'there'),
    onlyThere: count((card) => sectionOf(card) === 'only-there'),
    context: count((card) => sectionOf(card) === 'context'),
    onlyHere: count((card) => sectionOf(card) === 'only-here'),
  };
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}
