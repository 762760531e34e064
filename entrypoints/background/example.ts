import type { Article } from '@/engine/article/article';
import { sectionOf } from '@/engine/coverage/coverage';
import type { Dossier, Source } from '@/engine/dossier/dossier';
import { shippedIds } from '@/store/shipped';
import { cover } from './cover';
import { knowledge } from './knowledge';
import type { ExampleAnswer, ExampleText, WelcomeAnswer } from './messages';

/** A source's text: the one named, or the example. Null where there is none. */
export async function exampleText({ dossier: id, source: wanted }: ExampleText): Promise<ExampleAnswer | null> {
  const { store } = await knowledge();
  const dossier = id === undefined ? await shippedDossier() : await store.get(id);
  const source = dossier && (wanted === undefined ? exampleSource(dossier) : find(dossier, wanted));
  if (!dossier || !source) return null;
  return { dossier: dossier.id, source: source.id, name: nameOf(source), article: articleOf(source) };
}

/** What the welcome page shows of the shipped dossier: the example's passages that the other source has too. */
export async function welcomePairs(): Promise<WelcomeAnswer | null> {
  const example = await exampleText({ type: 'example/text' });
  if (!example) return null;
  const coverage = (await cover(example.article, await knowledge()))?.coverage;
  const first = coverage?.sources[0];
  if (!coverage || !first) return null;
  const cards = first.cards.filter((card) => sectionOf(card) === 'both' && !card.reported);
  return { here: coverage.pageName, there: first.name, cards };
}

async function shippedDossier(): Promise<Dossier | undefined> {
  const { store } = await knowledge();
  for (const id of await shippedIds(store)) {
    const dossier = await store.get(id);
    if (dossier) return dossier;
  }
  return undefined;
}

const find = (dossier: Dossier, id: string) => dossier.sources.find((source) => source.id === id);

/** The source that reads most like a page: one with its address, else any. */
const exampleSource = (dossier: Dossier) => dossier.sources.find(({ url }) => url !== null) ?? dossier.sources[0];

const nameOf = (source: Source): string => source.outlet ?? source.host ?? source.title ?? source.id;

const articleOf = ({ title, outlet, url, published, language, text, blocks }: Source): Article => ({
  title,
  outlet,
  url,
  published,
  language,
  text,
  blocks,
});
