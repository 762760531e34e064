import { TITLES_OF_OFFICE } from '@/data/titles-of-office';
import { readArticle } from '@/engine/statements/reading/reading';
import type { ReadArticle } from '@/engine/statements/statement';
import type { Token, WordClass } from '@/engine/text/tokens';
import type { DossierName } from './dossier';

/** More say nothing about the event: these are the names that recur or that speak. */
const mostNames = 60;

const titles = new Set(TITLES_OF_OFFICE.split(' '));
const inside = new Set('of de der den del della di da du la le van von bin al el ten ter'.split(' '));

/** Within a sentence a capital makes a name of words that are something else elsewhere (“Reform Union”). */
const open = new Set<WordClass>(['noun', 'base', 'third', 'past', 'participle', 'ing', 'adjective']);

interface Mention {
  readonly words: readonly string[];
  /** Followed by a lower-case word: “Marvik dockers”; the name then may be an adjective (“Norwegian dockers”). */
  readonly before: boolean;
  readonly startsSentence: boolean;
}

/** Counts of one name over all sources. */
interface Count {
  all: number;
  before: number;
  startsSentence: number;
  readonly sources: Set<number>;
}

/**
 * The names of the sources: people, places and organisations that speak, recur or stand in two sources, with the short
 * forms the sources use (“Dahl” for “Ines Dahl”, “PRU” for “Port Reform Union”). Found by their capitals, in running text.
 */
export function namesOf(sources: readonly ReadArticle[]): DossierName[] {
  const counts = new Map<string, Count>();
  const aliases = new Map<string, Set<string>>();
  const shortOf = new Map<string, string>();
  sources.forEach((source, i) => {
    const reading = readArticle(source);
    for (const sentence of reading.sentences) {
      // Headings write every word with a capital.
      if (sentence.paragraph === 0) continue;
      const words = reading.tokens.slice(sentence.first, sentence.last);
      for (const mention of mentionsIn(source.text, words)) add(counts, mention, i);
    }
    for (const [name, short] of abbreviations(source.text)) {
      shortOf.set(short, name);
      collect(aliases, name, short);
    }
  });
  const speakers = new Set(
    sources
      .flatMap((s) =>
        s.statements.flatMap((x) => (x.speaker ? [x.speaker.name, x.speaker.text] : [])).map(withoutTitle),
      )
      .filter(isName),
  );
  // A name that is given a short form is meant to come again.
  const certain = new Set([...speakers, ...shortOf.values()]);
  for (const name of certain)
    if (!counts.has(name)) counts.set(name, { all: 0, before: 0, startsSentence: 0, sources: new Set() });

  const found = [...counts]
    .filter(([name, count]) => certain.has(name) || !doubtful(name, count))
    .map(([name]) => name);
  const long = found.filter((name) => name.includes(' '));
  const short = found.filter((name) => !name.includes(' '));
  for (const name of short) {
    if (shortOf.has(name)) continue;
    const owner =
      only(long.filter((l) => l.endsWith(` ${name}`))) ??
      only(long.filter((l) => speakers.has(l) && l.endsWith(` ${name}`)));
    if (!owner) continue;
    shortOf.set(name, owner);
    collect(aliases, owner, name);
  }
  const weight = (name: string) =>
    [name, ...(aliases.get(name) ?? [])].reduce((sum, form) => sum + (counts.get(form)?.all ?? 0), 0);
  const spread = (name: string) =>
    new Set([name, ...(aliases.get(name) ?? [])].flatMap((form) => [...(counts.get(form)?.sources ?? [])])).size;
  return found
    .filter((name) => !shortOf.has(name) && (certain.has(name) || weight(name) > 1 || spread(name) > 1))
    .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1))
    .slice(0, mostNames)
    .map((name) => ({ name, aliases: [...(aliases.get(name) ?? [])].sort() }));
}

const only = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined);

/** “Governor Karl Roth” is Karl Roth; a title alone, or before one word (“Foreign Ministry”), stays. */
function withoutTitle(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => !titles.has(word.toLowerCase()));
  return first > 0 && words.length - first > 1 ? words.slice(first).join(' ') : name;
}

/** A word with a capital in every part that is not a particle. */
const isName = (name: string) =>
  name.split(' ').every((word) => inside.has(word) || /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(name);

function collect(aliases: Map<string, Set<string>>, name: string, alias: string): void {
  aliases.set(name, (aliases.get(name) ?? new Set()).add(alias));
}

function add(counts: Map<string, Count>, mention: Mention, source: number): void {
  const name = mention.words.join(' ');
  const count = counts.get(name) ?? { all: 0, before: 0, startsSentence: 0, sources: new Set() };
  count.all++;
  if (mention.before) count.before++;
  if (mention.startsSentence) count.startsSentence++;
  count.sources.add(source);
  counts.set(name, count);
}

/** A single word that only ever starts sentences, or mostly stands before a noun, is rather no name. */
const doubtful = (name: string, { all, before, startsSentence }: Count) =>
  !name.includes(' ') && (startsSentence === all || before * 2 > all);

/** Runs of names in a sentence, titles of office left out. */
function* mentionsIn(text: string, sentence: readonly Token[]): Generator<Mention> {
  let run: Token[] = [];
  let startsSentence = true;
  const firstWord = sentence.findIndex((token) => token.kind === 'word');
  for (const [i, token] of sentence.entries()) {
    const joined = run.length > 0 && token.start === (run.at(-1) as Token).end + 1;
    const name = token.capital && (token.class === 'name' || (i !== firstWord && open.has(token.class)));
    if ((name && joined) || (joined && inside.has(token.lower) && sentence[i + 1]?.capital)) {
      run.push(token);
      continue;
    }
    yield* mention(text, run, startsSentence, token);
    run = name ? [token] : [];
    startsSentence = i === firstWord;
  }
  yield* mention(text, run, startsSentence, undefined);
}

function* mention(text: string, run: Token[], startsSentence: boolean, after: Token | undefined): Generator<Mention> {
  let first = 0;
  while (first < run.length && titles.has((run[first] as Token).lower)) first++;
  const words = run.slice(first).map((t) => text.slice(t.start, t.end));
  if (words.length === 0 || (words.length === 1 && (words[0] as string).length < 2)) return;
  const before = after?.kind === 'word' && !after.capital && after.class === 'noun';
  yield { words, before, startsSentence: startsSentence && first === 0 };
}

/** “Port Reform Union (PRU)”: names with the abbreviation that follows them. */
function* abbreviations(text: string): Generator<[name: string, short: string]> {
  for (const { 1: words = '', 2: short = '' } of text.matchAll(
    /((?:\p{Lu}[\p{L}-]+ (?:of |and |for |the )*){2,}?)\((\p{Lu}{2,8})\)/gu,
  )) {
    const name = words.trim();
    const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? '';
    if (initials.endsWith(short)) yield [name, short];
  }
}
