import { compare } from '@/engine/compare/compare';
import { rows } from '@/engine/compare/rows';
import { extract } from '@/engine/statements/extract';
import { Failure } from '../failure';
import { type ArticleInput, articleOf, articleOfFile, eachLine } from '../input';
import { options } from '../options';

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: 'boolean', ndjson: 'boolean', html: 'string' });
  if (values.ndjson) {
    return eachLine(async (row) => {
      const a = extract(await articleOf(row.a as ArticleInput));
      const b = extract(await articleOf(row.b as ArticleInput));
      return { id: row.id, a, b, ...compare(a, b) };
    });
  }
  if (positionals.length < 2) throw new Failure(`compare takes two files or more, ${positionals.length} given`);
  const read = [];
  for (const file of positionals) {
    const article = await articleOfFile(file);
    read.push({ id: article.id, ...extract(article) });
  }
  const [a, b] = read;
  if (!a || !b) return 2;
  console.log(JSON.stringify(read.length > 2 ? { sources: read, rows: rows(read) } : { a, b, ...compare(a, b) }));
  return 0;
}
