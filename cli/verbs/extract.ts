import { extract } from '@/engine/statements/extract';
import { type ArticleInput, articleOf, articleOfFile, eachLine } from '../input';
import { options } from '../options';

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: 'boolean', ndjson: 'boolean' });
  if (values.ndjson) return eachLine(async (row) => ({ id: row.id, ...extract(await articleOf(row as ArticleInput)) }));
  for (const file of positionals) {
    const article = await articleOfFile(file);
    console.log(JSON.stringify({ id: article.id, ...extract(article) }));
  }
  return 0;
}
