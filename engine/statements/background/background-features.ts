import { type Token, tokens } from '@/engine/text/tokens';
import { leadOf } from '../reading/lead';
import type { Reading } from '../reading/reading';
import { tellingWord } from '../reading/telling-words';
import { type Features, matterLeaning, SIGNS, signsOf, wording } from './wording';

/** The weekdays of the lead and the next two sentences are the days of the news. */
const NEWS_DAYS = 3;

/**
 * The features of every sentence of an article, in order, worked out when asked for: of most sentences nobody asks. `told` is
 * the share of each that reported speech holds. Linear: what was named before is kept as a running set.
 */
export function backgroundFeatures(reading: Reading, told: readonly number[]): (() => Features)[] {
  const { sentences, tokens: all } = reading;
  const stems = (i: number) => stemsOf(all, sentences[i]?.first ?? 0, sentences[i]?.last ?? 0);
  const titleTokens = tokens(reading.article.title ?? '');
  const title = new Set(stemsOf(titleTokens, 0, titleTokens.length));
  const lead = leadOf(reading);
  const leadStems = sentences[lead] ? new Set(stems(lead)) : title;
  const mentions = sentences.map((s) => mentionsIn(all, s.first, s.last));
  const newsDays = new Set(mentions.slice(lead, lead + NEWS_DAYS).flatMap((m) => [...m.days]));
  const named = new Set<string>();
  let matter: number | null = null;
  let voiced = 0;
  return sentences.map((sentence, i) => {
    const { names, days } = mentions[i] as Mentions;
    const newNames = shareOf(names, (name) => !named.has(name));
    for (const name of names) named.add(name);
    const voicedBefore = voiced;
    const isTold = (told[i] ?? 0) >= 0.5 ? 1 : 0;
    if (isTold) voiced = 1;
    return () => {
      const own = stems(i);
      const shown = wording(reading, sentence);
      shown.depth = Math.log1p(Math.max(0, i - lead)) / 3;
      shown.share = sentences.length > 1 ? i / (sentences.length - 1) : 0;
      shown.opens = sentences[i - 1]?.block === sentence.block ? 0 : 1;
      const inTitle = howMany(own, title);
      shown.titleCover = inTitle / (title.size || 1);
      shown.titleLate = shown.titleCover * shown.depth;
      shown.titleShare = inTitle / (own.length || 1);
      shown.leadCover = howMany(own, leadStems) / (leadStems.size || 1);
      matter ??= matterLeaning(reading);
      shown.matter = matter;
      shown.newNames = newNames;
      shown.told = isTold;
      shown.voiced = voicedBefore;
      shown.weekday = days.size ? 1 : 0;
      shown.sameDay = shareOf(days, (day) => newsDays.has(day)) > 0 ? 1 : 0;
      return shown;
    };
  });
}

const NONE: ReadonlySet<string> = new Set();

/** Stems of the telling words between two tokens, each once: so few that a list of them is searched faster than a set is made. */
function stemsOf(all: readonly Token[], first: number, last: number): readonly string[] {
  const stems: string[] = [];
  for (let i = first; i < last; i++) {
    const token = all[i] as Token;
    if (token.kind !== 'word' || signsOf(token) & SIGNS.weekday) continue;
    const telling = tellingWord(token);
    if (telling && !stems.includes(telling.stem)) stems.push(telling.stem);
  }
  return stems;
}

interface Mentions {
  readonly names: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

/** Names behind the first word, and weekdays. */
function mentionsIn(all: readonly Token[], first: number, last: number): Mentions {
  let names: Set<string> | null = null;
  let days: Set<string> | null = null;
  for (let i = first; i < last; i++) {
    const token = all[i] as Token;
    if (!token.capital || token.kind !== 'word') continue;
    const signs = signsOf(token);
    if (signs & SIGNS.weekday) {
      days ??= new Set();
      days.add(token.lower);
    } else if (i > first && token.class === 'name' && !(signs & SIGNS.month)) {
      names ??= new Set();
      names.add(token.lower);
    }
  }
  return { names: names ?? NONE, days: days ?? NONE };
}

function howMany(stems: readonly string[], among: ReadonlySet<string>): number {
  let n = 0;
  for (const stem of stems) if (among.has(stem)) n++;
  return n;
}

function shareOf(all: ReadonlySet<string>, counts: (x: string) => boolean): number {
  let n = 0;
  for (const x of all) if (counts(x)) n++;
  return all.size ? n / all.size : 0;
}
