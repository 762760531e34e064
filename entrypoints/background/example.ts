import type { Coverage } from '@/engine/coverage/coverage';
import { nameOfSource } from '@/engine/coverage/source-name';
import type { Dossier, Source } from '@/engine/dossier/dossier';
import { shippedIds } from '@/store/shipped';
import { cover } from './cover';
import { knowledge } from './knowledge';
import type { ExampleAnswer, ExampleArticle, ExampleArticles } from './messages';

/** The articles of a dossier: of the one named, else of the first that ships. Null where there is none. */
export async function exampleArticles({ dossier: id }: ExampleArticles): Promise<ExampleAnswer | null> {
  const dossier = id === undefined ? await shippedDossier() : await (await knowledge()).store.get(id);
  const first = dossier && firstSource(dossier);
  return first ? { dossier: dossier.id, first: first.id, articles: dossier.sources.map(articleOf) } : null;
}

/** Coverage of the example: what its panel will show. */
export async function welcomeCoverage(): Promise<Coverage | null> {
  const dossier = await shippedDossier();
  const source = dossier && firstSource(dossier);
  return source ? ((await cover(articleOf(source), await knowledge()))?.coverage ?? null) : null;
}

async function shippedDossier(): Promise<Dossier | undefined> {
  const { store } = await knowledge();
  for (const id of await shippedIds(store)) {
    const dossier = await store.get(id);
    if (dossier) return dossier;
  }
  return undefined;
}

/** The source that reads most like a page: one with its address, else any. */
export const firstSource = (dossier: Dossier): Source | undefined =>
  dossier.sources.find(({ url }) => url !== null) ?? dossier.sources[0];

const articleOf = (source: Source): ExampleArticle => ({
  id: source.id,
  outlet: nameOfSource(source),
  title: source.title,
  url: source.url,
  published: source.published,
  language: source.language,
  text: source.text,
  blocks: source.blocks,
});
