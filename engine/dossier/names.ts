import { TITLES_OF_OFFICE } from '@/data/titles-of-office';
import type { ReadArticle } from '@/engine/statements/statement';
import { type Token, tokens } from '@/engine/text/tokens';
import type { DossierName } from './dossier';

/** More say nothing about the event: these are the names that recur or that speak. */
const mostNames = 60;

const titles = new Set(TITLES_OF_OFFICE.split(' '));
const inside = new Set('of de der den del della di da du la le van von bin al el ten ter'.split(' '));

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
  sources.forEach((source, i) => {
    for (const block of source.blocks) {
      if (block.kind === 'heading' || block.kind === 'furniture') continue;
      for (const mention of mentionsIn(source.text, block.start, block.end)) add(counts, mention, i);
    }
    for (const [name, short] of abbreviations(source.text)) collect(aliases, name, short);
  });
  const speakers = new Set(
    sources
      .flatMap((s) =>
        s.statements.flatMap((x) => (x.speaker ? [x.speaker.name, x.speaker.text] : [])).map(withoutTitle),
      )
      .filter(isName),
  );
  for (const name of speakers)
    if (!counts.has(name)) counts.set(name, { all: 0, before: 0, startsSentence: 0, sources: new Set() });

  const found = [...counts]
    .filter(([name, count]) => speakers.has(name) || !doubtful(name, count))
    .map(([name]) => name);
  const long = found.filter((name) => name.includes(' '));
  const short = found.filter((name) => !name.includes(' '));
  const shortOf = new Map<string, string>();
  for (const name of short) {
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
    .filter((name) => !shortOf.has(name) && (speakers.has(name) || weight(name) > 1 || spread(name) > 1))
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

/** Runs of capitalised words in running text, titles of office left out. */
function* mentionsIn(text: string, from: number, to: number): Generator<Mention> {
  const all = tokens(text, from, to);
  let run: Token[] = [];
  let startsSentence = true;
  for (const [i, token] of all.entries()) {
    const next = all[i + 1];
    const joined = run.length > 0 && token.start === (run.at(-1) as Token).end + 1;
    if (token.capital && token.class === 'name' && (run.length === 0 || joined)) {
      if (run.length === 0) startsSentence = opensSentence(all[i - 1]);
      run.push(token);
      continue;
    }
    if (joined && inside.has(token.lower) && next?.capital) {
      run.push(token);
      continue;
    }
    yield* mention(text, run, startsSentence, token);
    run = [];
    if (token.capital && token.class === 'name') {
      startsSentence = false;
      run = [token];
    }
  }
  yield* mention(text, run, startsSentence, undefined);
}

const opensSentence = (before: Token | undefined) => !before || /^[.!?…"“„«:]/.test(before.lower);

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
