import { plural } from '@/components/wording/plural';
import { createDetector } from '@/engine/detect/detect';
import type { DetectedDossier } from '@/engine/detect/reading/page';
import { dossiersOfLines, dossiersOrShipped } from '../dossier-files';
import { Failure } from '../failure';
import { articleOf, articleOfFile, eachLine } from '../input';
import { noFiles, options } from '../options';

export const usage = `crossquote detect FILE… [--dossier DOSSIER.json]… [--json]
crossquote detect --ndjson [--dossiers DOSSIERS.ndjson]

Which dossiers a page belongs to, best first, and why.

FILE              .html, .htm, .txt, or - for standard input
--dossier FILE    a dossier to look in; may be given again. Without one: those that ship
--dossiers FILE   dossiers, one a line
--json            an object a line, one for each file
--ndjson          standard input holds a page a line: {id, text | html, title?, url?, published?, language?}`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, {
    json: 'boolean',
    ndjson: 'boolean',
    dossiers: 'string',
    dossier: 'strings',
  });
  if (values.ndjson) noFiles(positionals);
  else if (positionals.length === 0) throw new Failure('detect takes a page at least: give its FILE');
  const many = values.dossiers === undefined ? [] : dossiersOfLines(values.dossiers);
  const few = values.dossiers !== undefined && !values.dossier ? [] : dossiersOrShipped(values.dossier);
  const dossiers = [...many, ...few];
  const detector = createDetector(dossiers);
  if (values.ndjson) return eachLine(async (row) => ({ id: row.id, matches: detector.detect(await articleOf(row)) }));
  for (const file of positionals) {
    const article = await articleOfFile(file);
    const matches = detector.detect(article);
    if (values.json) console.log(JSON.stringify({ id: article.id, matches }));
    else {
      console.log(
        `${article.id}: ${matches.length ? '' : `coverage of none of ${plural(dossiers.length, 'dossier')}`}`.trim(),
      );
      for (const match of matches) console.log(matchLines(match, dossiers.find((d) => d.id === match.dossier)?.title));
    }
  }
  return 0;
}

function matchLines({ dossier, score, by, evidence }: DetectedDossier, title = dossier): string {
  const { statements, names, date } = evidence;
  return [
    `  ${title} (${score.toFixed(2)})`,
    `    Matched by: ${by === 'address' ? 'the address of this page' : 'the text of this page, not its address'}`,
    `    Words in common: ${plural(statements, 'statement')}`,
    `    Names in both: ${names.join(', ') || 'none'}`,
    `    Dates: ${date ? 'fit' : 'not known, or other ones'}`,
  ].join('\n');
}
