import { writeFileSync } from 'node:fs';
import { buildDossier } from '@/engine/dossier/build';
import { extract } from '@/engine/statements/extract';
import { Failure } from '../failure';
import { type ArticleInput, articleOf, articleOfFile, eachLine } from '../input';
import { options } from '../options';

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { ndjson: 'boolean', title: 'string', date: 'string', out: 'string' });
  if (values.ndjson) {
    return eachLine(async (row) => {
      if (!Array.isArray(row.sources)) throw new Failure('"sources" must be a list of articles');
      const sources = [];
      for (const [i, s] of (row.sources as ArticleInput[]).entries()) {
        sources.push({ ...extract(await articleOf(s)), id: s.id ?? `source-${i + 1}` });
      }
      return buildDossier(sources, row as { id?: string; title?: string; date?: string });
    });
  }
  const sources = [];
  for (const file of positionals) {
    const article = await articleOfFile(file);
    sources.push({ ...extract(article), id: article.id });
  }
  const json = `${JSON.stringify(buildDossier(sources, values), null, 2)}\n`;
  if (values.out) writeFileSync(values.out, json);
  else process.stdout.write(json);
  return 0;
}
