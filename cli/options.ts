import { parseArgs } from 'node:util';
import { Failure } from './failure';

type Kind = 'boolean' | 'string' | 'strings';
type Values<T extends Record<string, Kind>> = {
  [K in keyof T]?: T[K] extends 'boolean' ? boolean : T[K] extends 'string' ? string : string[];
};

/** Reads a verb's arguments; an unknown or incomplete option is a Failure. */
export function options<T extends Record<string, Kind>>(
  args: string[],
  kinds: T,
): { values: Values<T>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          {
            type: kind === 'boolean' ? 'boolean' : 'string',
            multiple: kind === 'strings',
            ...(name === 'out' ? { short: 'o' } : {}),
          },
        ]),
      ) as never,
    });
    return { values: values as Values<T>, positionals };
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}
