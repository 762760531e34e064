import { plural } from '@/components/wording/plural';
import { createStatementSearch } from '@/engine/search/search';
import { dossiersOrShipped } from '../dossier-files';
import { Failure } from '../failure';
import { options } from '../options';
import { indented, stylesFor, wordingLine } from '../report/terminal';

export const usage = `crossquote search QUERY [--dossier DOSSIER.json]… [--json]

Finds statements that have every word of the query; case and diacritics do not count.

--dossier FILE   a dossier to look in; may be given again. Without one: those that ship
--json           one object: {query, found, statements, dossiers, hits: [{dossier, source, statement, name, speaker, runs}]}`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: 'boolean', dossier: 'strings' });
  const query = positionals.join(' ');
  if (!/[\p{L}\p{N}]/u.test(query)) throw new Failure(`the query "${query}" has no word: give one at least`);
  const answer = await createStatementSearch(dossiersOrShipped(values.dossier))(query, Number.POSITIVE_INFINITY);
  if (values.json) {
    console.log(JSON.stringify({ query, ...answer }));
    return 0;
  }
  const style = stylesFor(process.stdout);
  for (const { name, speaker, statement, runs } of answer.hits) {
    // Found words are set as changed ones are: in bold, or between stars.
    const marked = runs.map(({ marked, kind, ...run }) => ({
      ...run,
      kind: marked ? ('changed' as const) : kind === 'frame' ? ('frame' as const) : ('same' as const),
    }));
    console.log(indented('', wordingLine(marked, style), 0, process.stdout.columns ?? 100));
    console.log(`  ${[speaker, name, statement].filter(Boolean).join(' · ')}\n`);
  }
  const { found, statements, dossiers } = answer;
  console.log(
    found === 0
      ? 'No statement has these words.'
      : `${found} of ${plural(statements, 'statement')}, ${plural(dossiers, 'dossier')}`,
  );
  return 0;
}
