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
  /** Names the one who acts in its sentence: the last name before the main clause's verb that belongs to no other word, outside quotations. */
  readonly subject: boolean;
  /** Followed by 's: not the person himself. */
  readonly possessive: boolean;
  readonly quoted: boolean;
}

/** A person the article names. */
export interface Person {
  /** Fullest form of the name in the article. */
  name: string;
  readonly words: string[];
  sex: 'f' | 'm' | null;
  /** The nouns he is introduced with (“senator”), the numbers of their role groups, and of the countries. */
  readonly nouns: Set<string>;
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
const LEADS_UP = /^(?:as|while|although|though|when|if|because|since|after|before|whereas|once|until)$/;
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

interface RawRun {
  first: number;
  last: number;
  name: number;
  sentence: number;
  subject: boolean;
  quoted: boolean;
  /** In a sentence that writes nearly every word with a capital: there two capitals make no name. */
  headline: boolean;
}

/** Share of name words from which on a sentence is a headline. */
const HEADLINE = 0.6;

export interface People {
  readonly runs: readonly NameRun[];
  readonly persons: readonly Person[];
}

/** Finds the persons an article names, and every place where it names them. */
export function peopleOf(reading: Reading): People {
  const { tokens } = reading;
  const raw: RawRun[] = [];
  let q = 0;
  const outer = reading.quotations.filter((x) => x.depth === 0);
  reading.sentences.forEach((sentence, index) => {
    const opener = (tokens[sentence.first] as Token).lower;
    // In a clause that leads up to another the subject is not the sentence's: “After Lee left, Reed said …”.
    let leading = LEADS_UP.test(opener);
    let tensed = false;
    let subject: RawRun | null = null;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      while (q < outer.length && (outer[q]?.outer.end ?? 0) <= token.start) q++;
      const quoted = (outer[q]?.outer.start ?? Number.POSITIVE_INFINITY) <= token.start;
      if (!isNameWord(token)) {
        if (!quoted && leading && token.lower === ',') leading = false;
        else if (!quoted && !leading && /^(?:past|third|modal|auxiliary)$/.test(token.class)) tensed = true;
        continue;
      }
      const last = runEnd(tokens, i, sentence.last);
      const name = behindTitles(tokens, i, last);
      const run = { first: i, last, name, sentence: index, subject: false, quoted, headline: false };
      raw.push(run);
      if (!quoted && !tensed && !leading && tokens[i - 1]?.class !== 'preposition' && !isPossessive(tokens[last]))
        subject = run;
      i = last - 1;
    }
    if (subject) (subject as RawRun).subject = true;
    const words = tokens.slice(sentence.first, sentence.last).filter((token) => token.kind === 'word');
    if (words.length > 3 && words.filter(isNameWord).length > HEADLINE * words.length)
      for (let i = raw.length - 1; raw[i]?.sentence === index; i--) (raw[i] as RawRun).headline = true;
  });
  const persons: Person[] = [];
  const bearers = new Map<string, Person[]>();
  const wordsOf = (run: { name: number; last: number }): string[] =>
    tokens.slice(run.name, run.last).flatMap((t) => (t.kind === 'word' ? [reading.text.slice(t.start, t.end)] : []));
  const enter = (words: string[], run: { name: number; last: number }, sex: 'f' | 'm' | null): void => {
    const key = (words.at(-1) as string).toLowerCase();
    const person: Person = {
      name: nameOf(reading, run),
      words,
      sex,
      nouns: new Set(),
      roles: new Set(),
      places: new Set(),
    };
    persons.push(person);
    bearers.set(key, [...(bearers.get(key) ?? []), person]);
  };
  // Full names first, so that a surname finds its person wherever the full name stands.
  for (const run of raw) {
    const words = wordsOf(run);
    if (words.length < 2 || !isPersonal(words, isTitled(tokens, run)) || (run.headline && !isGiven(words[0] as string)))
      continue;
    const known = bearers.get((words.at(-1) as string).toLowerCase())?.find((p) => compatible(p.words, words));
    if (!known) enter(words, run, sexOf(words[0] as string));
    else if (words.length > known.words.length) {
      known.words.splice(0, known.words.length, ...words);
      known.name = nameOf(reading, run);
    }
  }
  for (const run of raw) {
    const words = wordsOf(run);
    const key = words[0]?.toLowerCase() ?? '';
    if (words.length !== 1 || !isTitled(tokens, run) || NO_PERSON.has(key)) continue;
    const sex = sexOfTitles(tokens, run);
    // “Mr. Lee” is not Ann Lee, though nobody else of that name is named in full.
    if (!bearerOf(bearers.get(key), sex)) enter(words, run, sex);
  }
  const runs = raw.map((run): NameRun => {
    // A surname that is a place or a title too (“Chair said”) is its person's where the article names one in full.
    const bareName = run.name === run.last;
    const words = wordsOf(bareName ? { name: run.last - 1, last: run.last } : run);
    const named = bearers.get(words.at(-1)?.toLowerCase() ?? '');
    const person =
      words.length > 1
        ? (named?.find((p) => compatible(p.words, words)) ?? null)
        : bearerOf(named, sexOfTitles(tokens, run), isTitled(tokens, run));
    const fits =
      person &&
      (bareName
        ? person.words.length > 1 && run.last - run.first === 1
        : words.length === 1 || compatible(person.words, words))
        ? person
        : null;
    if (fits) introduce(reading, run, fits);
    return {
      first: run.first,
      last: run.last,
      name: bareName ? run.last - 1 : run.name,
      sentence: run.sentence,
      subject: run.subject,
      quoted: run.quoted,
      person: fits,
      possessive: isPossessive(tokens[run.last]),
    };
  });
  return { runs, persons };
}

/** The name as the text has it: “Ann B. Lee”. */
const nameOf = (reading: Reading, run: { name: number; last: number }): string =>
  reading.text.slice(reading.tokens[run.name]?.start ?? 0, reading.tokens[run.last - 1]?.end ?? 0).replace(/\s+/g, ' ');

/** Whom a surname stands for: the first that is named in full, of those whose sex the title does not speak against. */
function bearerOf(persons: readonly Person[] | undefined, sex: 'f' | 'm' | null, titled = false): Person | null {
  const fitting = persons?.filter((person) => !sex || !person.sex || person.sex === sex) ?? [];
  // “President Lee”, where the article has a Mr. Lee beside Ann Lee: who is named in full is not meant.
  return (titled && fitting.find((person) => person.words.length === 1)) || fitting[0] || null;
}

const isTitled = (tokens: readonly Token[], run: { first: number; name: number }): boolean =>
  run.name > run.first &&
  TITLES.has(bare(tokens[run.name - 1]?.lower === '.' ? tokens[run.name - 2] : tokens[run.name - 1]));

function sexOfTitles(tokens: readonly Token[], run: { first: number; name: number }): 'f' | 'm' | null {
  for (let i = run.first; i < run.name; i++) {
    if (WOMEN.has(bare(tokens[i]))) return 'f';
    if (MEN.has(bare(tokens[i]))) return 'm';
  }
  return null;
}

const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.lower ?? '');
const isGiven = (word: string): boolean => women.has(word.toLowerCase()) || men.has(word.toLowerCase());
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

/** The first token of the name itself: behind titles and places (“Texas Gov. Ann Lee”), and what stands before a title (“FBI Director Ann Lee”). */
function behindTitles(tokens: readonly Token[], first: number, last: number): number {
  let name = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const skipped =
      TITLES.has(bare(token)) ||
      (i === name && (placesOf(bare(token)).length > 0 || (i < last - 2 && rolesOf(bare(token)).length > 0)));
    // A lone word left over is the name itself, unless it is a place or a title through and through.
    if (skipped || (token.lower === '.' && i === name && name > first)) name = i + 1;
  }
  if (name < last && !isGiven(bare(tokens[name]))) {
    for (let i = name + 1; i < last - 1; i++) {
      if (NO_PERSON.has(bare(tokens[i - 1]))) break;
      if (isGiven(bare(tokens[i])) && bare(tokens[i]).length > 2) return i;
    }
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

const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  sec: 'secretary',
};
/** Words that make another office of one: the vice president is not the president. */
export const QUALIFIES = /^(?:former|ex|vice|deputy|assistant)$/;

/** Most tokens looked at on either side of a name for what the person is introduced as. */
const INTRODUCTION = 9;

/** Notes what the words around a name call the person: “President Ann Lee”, “the leader of Freedonia, Ann Lee”, “Ann Lee, a lawyer”. */
function introduce(
  reading: Reading,
  run: { first: number; name: number; last: number; sentence: number },
  person: Person,
): void {
  const { tokens } = reading;
  const note = (token: Token, own = false): void => {
    const noun = SHORT[bare(token)] ?? bare(token);
    for (const role of rolesOf(noun)) {
      person.roles.add(role);
      person.nouns.add(noun);
    }
    const qualifier = noun.split('-')[0] as string;
    if (QUALIFIES.test(qualifier)) person.nouns.add(qualifier);
    for (const place of placesOf(bare(token))) person.places.add(place);
    // “Mr. Reed's aide Ann Lee”: a title belongs to the name behind it.
    if (token.class === 'name' && !own) return;
    if (WOMEN.has(bare(token))) person.sex = 'f';
    if (MEN.has(bare(token))) person.sex = 'm';
  };
  for (let i = run.first; i < run.name; i++) note(tokens[i] as Token, true);
  // Before: back over the words of the same phrase, through one comma.
  let commas = 0;
  const opening = reading.sentences[run.sentence]?.first ?? 0;
  for (let i = run.first - 1; i >= Math.max(opening, run.first - INTRODUCTION); i--) {
    const token = tokens[i] as Token;
    // “a spokesman for Ann Lee”: what stands before a preposition is another.
    if (i === run.first - 1 && token.class === 'preposition') break;
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
  for (const token of apposition) note(token);
}
