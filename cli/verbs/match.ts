import { match } from '@/engine/compare/match';
import { Failure } from '../failure';
import { eachLine } from '../input';

export async function run(): Promise<number> {
  return eachLine(({ id, a, b }) => {
    if (typeof a !== 'string' || typeof b !== 'string') throw new Failure('"a" and "b" must be texts');
    return { id, ...match(a, b) };
  });
}
