import type { Actor } from '../profile/actors';
import type { Profile } from '../profile/profile';
import { beginningsIn } from '../reading/beginning';
import { headlineNotions } from '../reading/head-notions';
import { hasNotions } from '../reading/notions';
import type { Reading } from '../reading/reading';
import { beginsWithStranger } from './strange-actor';

/** How far a page in another language begins with another act, or another's act, than every source does. */
export interface BridgeAct {
  /** 1 where it begins with nothing of what every source begins with. */
  otherAct: number;
  /** Where it begins with some of it: of those whom every source leads with and whom its script can name, weighted, the share that its title and first sentence don't name. */
  missingActors: number;
  /** The same where the first whom it names is known to no source. */
  strangeActors: number;
}

export function bridgeAct(page: Reading, profile: Profile): BridgeAct {
  const { acts, actors } = profile;
  if (acts.length === 0 || !hasNotions(page.language)) return { otherAct: 0, missingActors: 0, strangeActors: 0 };
  const begun = headlineNotions(page);
  if (!acts.some((notion) => begun.has(notion))) return { otherAct: 1, missingActors: 0, strangeActors: 0 };
  const known = actors.filter((actor) => canBeKnown(actor, page.language));
  const missing = missingShare(page.head.slice(0, page.headline), known);
  return { otherAct: 0, missingActors: missing, strangeActors: beginsWithStranger(page, profile) ? missing : 0 };
}

/** Scripts that are not read in Latin letters: a name is known there by its aliases alone. */
const ARABIC = /\p{Script=Arabic}/u;
const IDEOGRAPHS = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const OWN_SCRIPTS: ReadonlyMap<string, RegExp> = new Map([
  ['ar', ARABIC],
  ['fa', ARABIC],
  ['ur', ARABIC],
  ['he', /\p{Script=Hebrew}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', IDEOGRAPHS],
  ['ja', IDEOGRAPHS],
]);

/** Whether a page of a language that names somebody is seen to. */
function canBeKnown({ beginnings }: Actor, language: string): boolean {
  const script = OWN_SCRIPTS.get(language);
  return !script || [...beginnings].some((beginning) => script.test(beginning));
}

/** `words`: folded, of the head of a page. */
function missingShare(words: readonly string[], actors: readonly Actor[]): number {
  const head = new Set(words.flatMap(beginningsIn));
  let missing = 0;
  let all = 0;
  for (const { beginnings, weight } of actors) {
    all += weight;
    if (![...beginnings].some((b) => head.has(b))) missing += weight;
  }
  return all ? missing / all : 0;
}
