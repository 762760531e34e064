import type { Profile } from '../profile/profile';
import { waysOf } from '../profile/profile-names';
import { beginningOf, beginningsIn } from '../reading/beginning';
import { notionsAt } from '../reading/notions';
import type { Reading } from '../reading/reading';

/**
 * Whether a page is on what somebody else does: its title and first sentence name somebody whom no source names, and neither they nor the
 * second sentence whom the sources lead with before all others.
 */
export function strangeActor(page: Reading, profile: Profile): boolean {
  const [first, ...others] = profile.actors;
  if (!first) return false;
  const main = others.reduce((most, actor) => (actor.weight > most.weight ? actor : most), first);
  if (page.head.some((word) => beginningsIn(word).some((b) => main.beginnings.has(b)))) return false;
  return page.head.slice(0, page.headline).some((word, at) => isName(page, at) && isStrange(word, profile));
}

/** Whether the first name of a page, in most headlines that of who acts, is one that no source has. */
export function beginsWithStranger(page: Reading, profile: Profile): boolean {
  const agent = page.head.find((_, at) => isName(page, at));
  return agent !== undefined && isStrange(agent, profile);
}

/** An office is written as a name is in some languages (`Tổng thống`), and is none. */
const isName = (page: Reading, at: number): boolean =>
  page.names.has(page.head[at] as string) && notionsAt(page.head, at, page.language).length === 0;

function isStrange(name: string, profile: Profile): boolean {
  const beginning = beginningOf(name);
  return (
    !profile.sources.some((s) => s.beginnings.has(beginning)) &&
    !profile.names.some((n) => waysOf(n.word, [n]).includes(beginning))
  );
}
