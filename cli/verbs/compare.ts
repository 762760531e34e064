import { writeFileSync } from 'node:fs';
import { compare } from '@/engine/compare/compare';
import { rows } from '@/engine/compare/sources/rows';
import { extract } from '@/engine/statements/extract';
import type { ReadArticle } from '@/engine/statements/statement';
import { Failure } from '../failure';
import { articleOf, articleOfFile, eachLine } from '../input';
import { noFiles, options } from '../options';
import { reportOfMany } from '../report/of-many';
import { reportOfTwo } from '../report/of-two';
import type { Report } from '../report/report';
import { stylesFor, terminalReport } from '../report/terminal';

export const usage = `crossquote compare FILE FILE… [--json | --html OUT]
crossquote compare --ndjson

Articles side by side: what they report in the same or other words, what one cuts, denies, or alone has.

FILE         .html, .htm, .txt, or - for standard input; three or more give a row for each statement
--json       the comparison as one object
--html OUT   writes it as one self-contained page
--ndjson     standard input holds a pair a line: {id, a: {text | html, …}, b: {…}}

Without a terminal, *stars* stand around other words and _lines_ around words of one article alone.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: 'boolean', ndjson: 'boolean', html: 'string' });
  if (values.ndjson) {
    noFiles(positionals);
    return eachLine(async (row) => {
      const a = extract(await articleOf(row.a, '"a"'));
      const b = extract(await articleOf(row.b, '"b"'));
      return { id: row.id, a, b, ...compare(a, b) };
    });
  }
  if (positionals.length < 2)
    throw new Failure(`compare takes two articles or more, ${positionals.length} given: give two FILEs`);
  if (values.json && values.html !== undefined) throw new Failure('--json and --html are given: give one of them');
  const read: (ReadArticle & { id: string })[] = [];
  for (const file of positionals) {
    const article = await articleOfFile(file);
    read.push({ id: article.id, ...extract(article) });
  }
  const [a, b] = read;
  if (read.length === 2 && a && b) {
    const comparison = compare(a, b);
    return show({ a, b, ...comparison }, () => reportOfTwo(a, b, comparison), values);
  }
  const table = rows(read);
  return show({ sources: read, rows: table.map(({ links, ...row }) => row) }, () => reportOfMany(read, table), values);
}

async function show(data: object, report: () => Report, { json, html }: { json?: boolean; html?: string }) {
  if (json) console.log(JSON.stringify(data));
  else if (html === undefined)
    process.stdout.write(terminalReport(report(), stylesFor(process.stdout), process.stdout.columns ?? 100));
  else {
    const { pageReport } = await import('../report/page');
    write(html, pageReport(report()));
  }
  return 0;
}

function write(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Failure(`cannot write ${file}: ${(error as Error).message}`);
  }
}
