import { MEN, WOMEN } from '@/data/titles';
import type { Token } from '@/engine/text/tokens';
import { placesOf, QUALIFIES, rolesOf } from '../grammar/role';
import type { Person } from './person';

/** “the former Austrian president”: what it says of the one it stands for. */
export interface Description {
  /** Its head, a noun for what a person is. */
  readonly noun: string;
  readonly roles: readonly number[];
  /** Whether few hold it at a time (“the senator”), not what many are called (“the candidate”). */
  readonly office: boolean;
  readonly qualifiers: readonly string[];
  readonly places: ReadonlySet<number>;
  readonly sex: 'f' | 'm' | null;
}

/** Reads a mention as a description of one person; null where it names a body, several, or one by another (“the mayor's aide”). */
export function descriptionOf(tokens: readonly Token[], first: number, last: number): Description | null {
  if (!/^(?:the|this|that)$/.test(tokens[first]?.lower ?? '')) return null;
  const words: Token[] = [];
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.class === 'possessive') return null;
    if (/^(?:mark|preposition|relative|conjunction|subordinator|participle|ing|past|third)$/.test(token.class)) {
      if (token.lower === 'and' || token.lower === 'or') return null;
      break;
    }
    words.push(token);
  }
  const noun = words.at(-1)?.lower ?? '';
  const roles = rolesOf(noun);
  if (!roles.length) return null;
  const places = new Set(words.flatMap((token) => placesOf(token.lower)));
  const sex = words.some((t) => WOMEN.has(t.lower)) ? 'f' : words.some((t) => MEN.has(t.lower)) ? 'm' : null;
  return {
    noun,
    roles,
    office: OFFICES.has(noun),
    qualifiers: words.map((t) => t.lower.split('-')[0] as string).filter((word) => QUALIFIES.test(word)),
    places,
    sex,
  };
}

const OFFICES = new Set(
  'president premier chancellor minister secretary senator congressman congresswoman governor mayor chairman chairwoman king queen prince princess pope judge justice general ambassador attorney director spokesman spokeswoman'.split(
    ' ',
  ),
);

/** Those of the persons whom the article introduces as a description has it: by its very noun, or by a near equal. */
export function introducedAs(
  description: Description,
  persons: readonly Person[],
): { readonly exact: readonly Person[]; readonly near: readonly Person[] } {
  const { noun, roles, qualifiers, places } = description;
  const narrowed = (found: readonly Person[]): readonly Person[] => {
    const qualified = qualifiers.length
      ? found.filter((person) => qualifiers.every((word) => person.nouns.has(word)))
      : plainFirst(found);
    const placed = qualified.filter((person) => [...places].some((place) => person.places.has(place)));
    return placed.length ? placed : qualified;
  };
  const near = persons.filter((person) => fits(description, person) && roles.some((role) => person.roles.has(role)));
  return { exact: narrowed(near.filter((person) => person.nouns.has(noun))), near: narrowed(near) };
}

/** “the president” is not the vice president, nor, where there is another, the former one. */
function plainFirst(persons: readonly Person[]): readonly Person[] {
  const first = persons.filter((person) => !person.nouns.has('vice') && !person.nouns.has('deputy'));
  const plain = first.filter((person) => !person.nouns.has('former') && !person.nouns.has('ex'));
  return plain.length ? plain : first;
}

/** Whether nothing known of the person speaks against a description. */
export function fits({ places, sex }: Description, person: Person): boolean {
  if (sex && person.sex && sex !== person.sex) return false;
  return !(places.size && person.places.size) || [...places].some((place) => person.places.has(place));
}
