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
    // Node's message goes on about `--`; its first sentence says what and which.
    const [what] = (error as Error).message.split(/\. /);
    throw new Failure(`${what?.replace(/\.$/, '')}: --help lists what this verb takes`);
  }
}

/** With --ndjson everything comes from standard input: a FILE beside it would be left unread without a word. */
export function noFiles(positionals: readonly string[]): void {
  if (positionals.length) throw new Failure(`--ndjson reads standard input: leave out ${positionals.join(', ')}`);
}
