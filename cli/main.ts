import { Failure } from './failure';

const verbs: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  extract: () => import('./verbs/extract'),
  compare: () => import('./verbs/compare'),
  build: () => import('./verbs/build'),
  detect: () => import('./verbs/detect'),
  match: () => import('./verbs/match'),
};

/** Runs the command. Returns the exit status: 0, 1 for a failed check, 2 for bad usage or input. */
export async function main(args: string[]): Promise<number> {
  const [verb = '', ...rest] = args;
  const load = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  try {
    if (!load) throw new Failure(`no verb "${verb}": use one of ${Object.keys(verbs).join(', ')}`);
    return await (await load()).run(rest);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`crossquote: ${error.message}`);
    return 2;
  }
}
