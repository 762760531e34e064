import { extract } from '@/engine/statements/extract';
import { Failure } from '../failure';
import { articleOf, articleOfFile, eachLine } from '../input';
import { noFiles, options } from '../options';
import { extractReport } from '../report/of-one';
import { stylesFor } from '../report/terminal';

export const usage = `crossquote extract FILE… [--json]
crossquote extract --ndjson

The statements of an article: quotes, reported speech, denials, claims, context.

FILE       .html, .htm, .txt, or - for standard input
--json     an object a line, one for each file
--ndjson   standard input holds an article a line: {id, text | html, title?, outlet?, url?, published?, language?}`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: 'boolean', ndjson: 'boolean' });
  if (values.ndjson) {
    noFiles(positionals);
    return eachLine(async (row) => ({ id: row.id, ...extract(await articleOf(row)) }));
  }
  if (positionals.length === 0) throw new Failure('extract takes an article at least: give its FILE');
  for (const file of positionals) {
    const article = await articleOfFile(file);
    const read = { id: article.id, ...extract(article) };
    if (values.json) console.log(JSON.stringify(read));
    else process.stdout.write(extractReport(read, stylesFor(process.stdout), process.stdout.columns ?? 100));
  }
  return 0;
}
