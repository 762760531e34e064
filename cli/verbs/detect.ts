import { readFileSync } from 'node:fs';
import { createDetector } from '@/engine/detect/detect';
import type { Dossier } from '@/engine/dossier/dossier';
import { type ArticleInput, articleOf, articleOfFile, eachLine } from '../input';
import { options } from '../options';

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, {
    json: 'boolean',
    ndjson: 'boolean',
    dossiers: 'string',
    dossier: 'strings',
  });
  const dossiers: Dossier[] = values.dossiers
    ? readFileSync(values.dossiers, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : (values.dossier ?? []).map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const detector = createDetector(dossiers);
  if (values.ndjson)
    return eachLine(async (row) => ({ id: row.id, matches: detector.detect(await articleOf(row as ArticleInput)) }));
  for (const file of positionals) {
    const article = await articleOfFile(file);
    console.log(JSON.stringify({ id: article.id, matches: detector.detect(article) }));
  }
  return 0;
}
