import { version } from '../package.json';
import { Failure } from './failure';

interface Verb {
  /** What `crossquote VERB --help` prints. */
  readonly usage: string;
  run(args: string[]): Promise<number>;
}

/** Loaded when asked for: a verb pays for its own packages only. */
const verbs: Record<string, { readonly does: string; readonly load: () => Promise<Verb> }> = {
  extract: { does: 'the statements of an article', load: () => import('./verbs/extract') },
  compare: { does: 'two or more articles side by side', load: () => import('./verbs/compare') },
  build: { does: 'a dossier from articles', load: () => import('./verbs/build') },
  detect: { does: 'which dossiers a page belongs to', load: () => import('./verbs/detect') },
  match: { does: 'whether two statements are the same words', load: () => import('./verbs/match') },
  search: { does: 'statements by their words', load: () => import('./verbs/search') },
  validate: { does: 'faults of dossier files', load: () => import('./verbs/validate') },
};

const overview = () =>
  [
    'crossquote VERB …',
    '',
    'Shows how sources report the same quotes, denials and context. Nothing is sent anywhere.',
    '',
    ...Object.entries(verbs).map(([name, { does }]) => `  ${name.padEnd(9)} ${does}`),
    '',
    'crossquote VERB --help tells more; --version prints the version.',
    'Exit status: 0, 1 for a failed check or a bad line, 2 for bad usage or bad input.',
  ].join('\n');

const asksForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h');

/** Runs the command. Returns the exit status: 0, 1 for a failed check, 2 for bad usage or input. */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  // Whoever reads the output may close it early (`| head`): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    if (name === '--version') return print(version);
    if (name === '--help' || name === '-h') return print(overview());
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (!verb) {
      const given = name === '' ? 'no verb is given' : `no verb "${name}"`;
      throw new Failure(`${given}: use one of ${Object.keys(verbs).join(', ')}, or --help`);
    }
    const loaded = await verb.load();
    return asksForHelp(rest) ? print(loaded.usage) : await loaded.run(rest);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`crossquote: ${error.message}`);
    return 2;
  }
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}
