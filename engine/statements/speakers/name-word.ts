import { MENS_NAMES, WOMENS_NAMES } from '@/data/given-names';
import { MEN, NO_PERSON, TITLES, WOMEN } from '@/data/titles';
import { lexical } from '@/engine/text/lexeme';
import { placesOf, QUALIFIES, rolesOf } from '../grammar/role';

/** What a word tells that stands in a name or beside one, by its form without a final stop. */
export interface NameWord {
  /** Its length without the stop. */
  readonly letters: number;
  readonly title: boolean;
  /** A word that names of bodies, places and works have. */
  readonly noPerson: boolean;
  /** The sex of those who bear it as a given name; null where it is none. */
  readonly given: 'f' | 'm' | null;
  /** The sex it tells as a title or a noun. */
  readonly sex: 'f' | 'm' | null;
  /** The noun it stands for: “Sen.” for “senator”; and the role groups of that. */
  readonly noun: string;
  readonly roles: readonly number[];
  /** A role as it is written, not by what it is short for. */
  readonly role: boolean;
  readonly places: readonly number[];
  /** What makes another office of one: “vice”, the “ex” of “ex-mayor”. */
  readonly qualifier: string | null;
}

const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  sec: 'secretary',
};
const women = new Set(WOMENS_NAMES);
const men = new Set(MENS_NAMES);

export const nameWordOf = lexical((lower): NameWord => {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const noun = SHORT[bare] ?? bare;
  const qualifier = noun.split('-')[0] as string;
  return {
    letters: bare.length,
    title: TITLES.has(bare),
    noPerson: NO_PERSON.has(bare),
    given: women.has(bare) ? 'f' : men.has(bare) ? 'm' : null,
    sex: WOMEN.has(bare) ? 'f' : MEN.has(bare) ? 'm' : null,
    noun,
    roles: rolesOf(noun),
    role: rolesOf(bare).length > 0,
    places: placesOf(bare),
    qualifier: QUALIFIES.test(qualifier) ? qualifier : null,
  };
});
