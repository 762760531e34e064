import { MENS_NAMES, WOMENS_NAMES } from '@/data/given-names';
import { PLACES } from '@/data/places';
import { ROLES } from '@/data/roles';
import { MEN, NO_PERSON, TITLES, WOMEN } from '@/data/titles';
import type { Token } from '@/engine/text/tokens';
import type { Reading } from './reading';

/** A run of name words in the text: “President Ann Lee”. */
export interface NameRun {
  /** Token indices; titles in front included. */
  readonly first: number;
  readonly last: number;
  /** First token of the name itself, behind the titles. */
  readonly name: number;
  readonly sentence: number;
  readonly person: Person | null;
  /** Names the one who acts in its sentence: the first name before the first tensed verb, outside quotations. */
  readonly subject: boolean;
  /** Followed by 's: not the person himself. */
  readonly possessive: boolean;
}

/** A person the article names. */
export interface Person {
  /** Fullest form of the name in the article. */
  name: string;
  readonly words: string[];
  sex: 'f' | 'm' | null;
  /** Numbers of the role groups and of the countries he is introduced with. */
  readonly roles: Set<number>;
  readonly places: Set<number>;
}

const women = new Set(WOMENS_NAMES);
const men = new Set(MENS_NAMES);
const groups = (lines: readonly string[]): Map<string, number[]> => {
  const map = new Map<string, number[]>();
  lines.forEach((line, i) => {
    for (const word of line.split(' ')) map.set(word, [...(map.get(word) ?? []), i]);
  });
  return map;
};
const roleGroups = groups(ROLES);
const placeGroups = groups(PLACES);
const PARTICLES = new Set([
  'de',
  'la',
  'del',
  'von',
  'van',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'da',
  'dos',
  'di',
  'le',
  'du',
  'ter',
]);

/** Groups of roles that a noun belongs to; plural and -’s forms are not looked for. */
export const rolesOf = (lower: string): readonly number[] => roleGroups.get(lower) ?? [];
export const placesOf = (lower: string): readonly number[] => placeGroups.get(lower.replaceAll(' ', '-')) ?? [];

export interface People {
  readonly runs: readonly NameRun[];
  readonly persons: readonly Person[];
}

/** Finds the persons an article names, and every place where it names them. */
export function peopleOf(reading: Reading): People {
  const { tokens } = reading;
  const raw: { first: number; last: number; name: number; sentence: number; subject: boolean; quoted: boolean }[] = [];
  let q = 0;
  const outer = reading.quotations.filter((x) => x.depth === 0);
  reading.sentences.forEach((sentence, index) => {
    let tensed = false;
    let named = false;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      while (q < outer.length && (outer[q]?.outer.end ?? 0) <= token.start) q++;
      const quoted = (outer[q]?.outer.start ?? Number.POSITIVE_INFINITY) <= token.start;
      if (!isNameWord(token)) {
        if (!quoted && /^(?:past|third|modal|auxiliary)$/.test(token.class)) tensed = true;
        continue;
      }
      const last = runEnd(tokens, i, sentence.last);
      const name = behindTitles(tokens, i, last);
      raw.push({ first: i, last, name, sentence: index, subject: !quoted && !tensed && !named, quoted });
      if (!quoted && name < last) named = true;
      i = last - 1;
    }
  });
  const persons: Person[] = [];
  const byWord = new Map<string, Person>();
  const wordsOf = (run: { name: number; last: number }): string[] =>
    tokens.slice(run.name, run.last).flatMap((t) => (t.kind === 'word' ? [reading.text.slice(t.start, t.end)] : []));
  // Full names first, so that a surname finds its person wherever the full name stands.
  for (const run of raw) {
    const words = wordsOf(run);
    const titled = run.name > run.first && TITLES.has(bare(tokens[run.name - 1]));
    if (words.length < 2 || !isPersonal(words, titled)) continue;
    const key = (words.at(-1) as string).toLowerCase();
    const known = byWord.get(key);
    if (known && compatible(known.words, words)) {
      if (words.length > known.words.length) {
        known.words.splice(0, known.words.length, ...words);
        known.name = words.join(' ');
      }
      continue;
    }
    if (known) continue;
    const person: Person = {
      name: words.join(' '),
      words,
      sex: sexOf(words[0] as string),
      roles: new Set(),
      places: new Set(),
    };
    persons.push(person);
    byWord.set(key, person);
  }
  for (const run of raw) {
    const words = wordsOf(run);
    const titled = run.name > run.first && TITLES.has(bare(tokens[run.name - 1]));
    if (
      words.length !== 1 ||
      !titled ||
      byWord.has((words[0] as string).toLowerCase()) ||
      NO_PERSON.has((words[0] as string).toLowerCase())
    )
      continue;
    const person: Person = { name: words[0] as string, words, sex: null, roles: new Set(), places: new Set() };
    persons.push(person);
    byWord.set((words[0] as string).toLowerCase(), person);
  }
  const runs = raw.map((run): NameRun => {
    const words = wordsOf(run);
    const person = words.length ? (byWord.get((words.at(-1) as string).toLowerCase()) ?? null) : null;
    const fits = person && (words.length === 1 || compatible(person.words, words)) ? person : null;
    if (fits) introduce(reading, run, fits);
    return { ...run, person: fits, possessive: /^['’]s?$/.test(tokens[run.last]?.lower ?? '') };
  });
  return { runs, persons };
}

const bare = (token: Token | undefined): string => (token?.lower ?? '').replace(/\.$/, '');
const isNameWord = (token: Token): boolean =>
  token.class === 'name' || (token.capital && token.class !== 'mark' && TITLES.has(bare(token)));

function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first + 1;
  while (last < limit) {
    const token = tokens[last] as Token;
    const next = tokens[last + 1];
    if (isNameWord(token)) last++;
    else if (
      token.lower === '.' &&
      token.start === tokens[last - 1]?.end &&
      next &&
      last + 1 < limit &&
      isNameWord(next) &&
      (bare(tokens[last - 1]).length === 1 || TITLES.has(bare(tokens[last - 1])))
    )
      last++;
    else if (PARTICLES.has(token.lower) && next && last + 1 < limit && isNameWord(next)) last++;
    else break;
  }
  return last;
}

function behindTitles(tokens: readonly Token[], first: number, last: number): number {
  let name = first;
  while (
    name < last &&
    (TITLES.has(bare(tokens[name])) ||
      placesOf(bare(tokens[name])).length > 0 ||
      (tokens[name]?.lower === '.' && name > first))
  ) {
    // A lone word left over is the name itself (“General Justice”), unless it is a place or a title through and through.
    name++;
  }
  return name;
}

function isPersonal(words: readonly string[], titled: boolean): boolean {
  if (words.length > 5 || words.some((w) => NO_PERSON.has(w.toLowerCase()))) return false;
  const first = (words[0] as string).toLowerCase();
  return titled || women.has(first) || men.has(first) || words.length === 2 || /^\p{L}\.?$/u.test(words[1] ?? '');
}

/** Whether the shorter of two forms has no word that the longer lacks, initials apart. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1)?.toLowerCase() !== long.at(-1)?.toLowerCase()) return false;
  return short[0]?.charAt(0) === long[0]?.charAt(0) || short.length === 1;
}

function sexOf(given: string): 'f' | 'm' | null {
  const lower = given.toLowerCase();
  return women.has(lower) ? 'f' : men.has(lower) ? 'm' : null;
}

/** Most tokens looked at on either side of a name for what the person is introduced as. */
const INTRODUCTION = 9;

/** Notes what the words around a name call the person: “President Ann Lee”, “the leader of Freedonia, Ann Lee”, “Ann Lee, a lawyer”. */
function introduce(
  reading: Reading,
  run: { first: number; name: number; last: number; sentence: number },
  person: Person,
): void {
  const { tokens } = reading;
  const note = (token: Token): void => {
    for (const role of rolesOf(bare(token))) person.roles.add(role);
    for (const place of placesOf(bare(token))) person.places.add(place);
    if (WOMEN.has(bare(token))) person.sex = 'f';
    if (MEN.has(bare(token))) person.sex = 'm';
  };
  for (let i = run.first; i < run.name; i++) note(tokens[i] as Token);
  // Before: back over the words of the same phrase, through one comma.
  let commas = 0;
  const opening = reading.sentences[run.sentence]?.first ?? 0;
  for (let i = run.first - 1; i >= Math.max(opening, run.first - INTRODUCTION); i--) {
    const token = tokens[i] as Token;
    if (token.lower === ',' && commas++ === 0 && i === run.first - 1) continue;
    const role = rolesOf(bare(token)).length > 0;
    if (
      token.kind === 'mark' ||
      (!role && /^(?:past|third|base|modal|auxiliary|conjunction|subordinator|pronoun|relative)$/.test(token.class))
    )
      break;
    if (token.class === 'preposition' && !/^(?:of|for)$/.test(token.lower)) break;
    note(token);
    if (token.class === 'determiner') break;
  }
  // Behind: “Ann Lee, the lawyer …,”.
  const comma = tokens[run.last];
  const head = tokens[run.last + 1];
  if (comma?.lower !== ',' || !head || !/^(?:determiner|noun|adjective|possessive|name)$/.test(head.class)) return;
  // It must close before a verb: in “after talks with Ann Lee, the premier said” the premier is another.
  const apposition: Token[] = [];
  for (let i = run.last + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (/^(?:past|third|base|modal|auxiliary)$/.test(token.class)) return;
    if (token.kind === 'mark' || /^(?:conjunction|subordinator|pronoun|relative|ing)$/.test(token.class)) break;
    if (apposition.length < INTRODUCTION) apposition.push(token);
  }
  apposition.forEach(note);
}
