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
  /** Where it begins with some of it: of those whom every source leads with, weighted, the share that its title and first sentence don't name. */
  missingActors: number;
  /** The same where the first whom it names is known to no source. */
  strangeActors: number;
}

export function bridgeAct(page: Reading, profile: Profile): BridgeAct {
  const { acts, actors } = profile;
  if (acts.length === 0 || !hasNotions(page.language)) return { otherAct: 0, missingActors: 0, strangeActors: 0 };
  const begun = headlineNotions(page);
  if (!acts.some((notion) => begun.has(notion))) return { otherAct: 1, missingActors: 0, strangeActors: 0 };
  const missing = missingShare(page.head.slice(0, page.headline), actors);
  return { otherAct: 0, missingActors: missing, strangeActors: beginsWithStranger(page, profile) ? missing : 0 };
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
