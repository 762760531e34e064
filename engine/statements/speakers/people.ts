import type { Token } from '@/engine/text/tokens';
import type { Reading } from '../reading/reading';
import { introduce } from './introduction';
import { isPossessive, nameRunsOf, type RawRun, wordsOf } from './name-runs';
import { nameWordOf } from './name-word';
import type { NameRun, People, Person } from './person';

/** Finds the persons an article names, and every place where it names them. */
export function peopleOf(reading: Reading): People {
  const { tokens } = reading;
  const raw = nameRunsOf(reading);
  const persons: Person[] = [];
  const bearers = new Map<string, Person[]>();
  const enter = (words: string[], run: { name: number; last: number }, sex: 'f' | 'm' | null): void => {
    const key = (words.at(-1) as string).toLowerCase();
    const person: Person = {
      name: nameOf(reading, run),
      words: [...words],
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
    const { words } = run;
    if (words.length < 2) continue;
    const { given } = nameWordOf(tokens[run.name] as Token);
    if (!isPersonal(tokens, run) || (run.headline && !given)) continue;
    const known = bearers.get((words.at(-1) as string).toLowerCase())?.find((p) => compatible(p.words, words));
    if (!known) enter(words, run, given);
    else if (words.length > known.words.length) {
      known.words.splice(0, known.words.length, ...words);
      known.name = nameOf(reading, run);
    }
  }
  for (const run of raw) {
    const { words } = run;
    if (words.length !== 1 || !isTitled(tokens, run) || namesBody(tokens, run)) continue;
    const key = (words[0] as string).toLowerCase();
    const sex = sexOfTitles(tokens, run);
    // “Mr. Lee” is not Ann Lee, though nobody else of that name is named in full.
    if (!bearerOf(bearers.get(key), sex)) enter(words, run, sex);
  }
  const runs = raw.map((run): NameRun => {
    const person = personOf(reading, bearers, run);
    if (person) introduce(reading, run, person);
    return {
      first: run.first,
      last: run.last,
      // Where titles are all there is, the last of them is the name.
      name: Math.min(run.name, run.last - 1),
      sentence: run.sentence,
      subject: run.subject,
      quoted: run.quoted,
      person,
      possessive: isPossessive(tokens[run.last]),
    };
  });
  return { runs, persons };
}

/** The person whom a run of name words names. */
function personOf(reading: Reading, bearers: ReadonlyMap<string, readonly Person[]>, run: RawRun): Person | null {
  // A surname that is a place or a title too (“Chair said”) is its person's where the article names one in full.
  const bareName = run.name === run.last;
  const words = bareName ? wordsOf(reading, run.last - 1, run.last) : run.words;
  const named = bearers.get(words.at(-1)?.toLowerCase() ?? '');
  if (!named) return null;
  if (words.length > 1) return named.find((person) => compatible(person.words, words)) ?? null;
  const person = bearerOf(named, sexOfTitles(reading.tokens, run), isTitled(reading.tokens, run));
  return person && bareName && !(person.words.length > 1 && run.last - run.first === 1) ? null : person;
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

function isTitled(tokens: readonly Token[], run: { first: number; name: number }): boolean {
  if (run.name === run.first) return false;
  const before = tokens[run.name - 1] as Token;
  const title = before.lower === '.' ? tokens[run.name - 2] : before;
  return title !== undefined && nameWordOf(title).title;
}

function sexOfTitles(tokens: readonly Token[], run: { first: number; name: number }): 'f' | 'm' | null {
  for (let i = run.first; i < run.name; i++) {
    const { sex } = nameWordOf(tokens[i] as Token);
    if (sex) return sex;
  }
  return null;
}

/** Whether a name of two words and more is a person's. */
function isPersonal(tokens: readonly Token[], run: RawRun): boolean {
  const { words, name } = run;
  if (words.length > 5 || namesBody(tokens, run)) return false;
  return (
    words.length === 2 ||
    nameWordOf(tokens[name] as Token).given !== null ||
    isTitled(tokens, run) ||
    /^\p{L}\.?$/u.test(words[1] ?? '')
  );
}

/** Whether a word of the name is one that bodies, places and works have. */
function namesBody(tokens: readonly Token[], { name, last }: RawRun): boolean {
  for (let i = name; i < last; i++) if (nameWordOf(tokens[i] as Token).noPerson) return true;
  return false;
}

/** Whether the shorter of two forms has no word that the longer lacks, initials apart. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1)?.toLowerCase() !== long.at(-1)?.toLowerCase()) return false;
  return short[0]?.charAt(0) === long[0]?.charAt(0) || short.length === 1;
}
