import { match } from '@/engine/compare/match';
import { Failure } from '../failure';
import { eachLine } from '../input';
import { noFiles, options } from '../options';

export const usage = `crossquote match --ndjson

Are two statements the same words? Standard input holds {id, a, b} a line, two texts;
{id, score, same} comes out: score 0 to 1; same where a reader would take both for one utterance reported twice.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { ndjson: 'boolean' });
  noFiles(positionals);
  if (!values.ndjson) throw new Failure('match reads pairs from standard input: give --ndjson');
  return eachLine(({ id, a, b }) => {
    if (typeof a !== 'string' || typeof b !== 'string') throw new Failure('"a" and "b" must be texts: give both');
    return { id, ...match(a, b) };
  });
}
