import type { Token } from '@/engine/text/tokens';
import type { Reading } from '../reading/reading';
import { nameWordOf } from './name-word';

/** A run of name words before it is known whose name it is. Token indices; `name` is the first behind the titles. */
export interface RawRun {
  words: string[];
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

function isHeadline(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  let words = 0;
  let names = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    words++;
    if (isNameWord(token)) names++;
  }
  return words > 3 && names > HEADLINE * words;
}

/** Finds the runs of name words, in the order of the text. */
export function nameRunsOf(reading: Reading): RawRun[] {
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
        else if (!quoted && !leading && carriesTense(token)) tensed = true;
        continue;
      }
      const last = runEnd(tokens, i, sentence.last);
      const name = behindTitles(tokens, i, last);
      const run = {
        words: wordsOf(reading, name, last),
        first: i,
        last,
        name,
        sentence: index,
        subject: false,
        quoted,
        headline: false,
      };
      raw.push(run);
      if (!quoted && !tensed && !leading && tokens[i - 1]?.class !== 'preposition' && !isPossessive(tokens[last]))
        subject = run;
      i = last - 1;
    }
    if (subject) (subject as RawRun).subject = true;
    if (isHeadline(tokens, sentence))
      for (let i = raw.length - 1; raw[i]?.sentence === index; i--) (raw[i] as RawRun).headline = true;
  });
  return raw;
}

/** The words of the tokens `first` up to `last`, without the stops between. */
export function wordsOf({ tokens, text }: Reading, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word') words.push(text.slice(token.start, token.end));
  }
  return words;
}

const carriesTense = ({ class: own }: Token): boolean =>
  own === 'past' || own === 'third' || own === 'modal' || own === 'auxiliary';
export const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === "'";
const isNameWord = (token: Token): boolean =>
  token.class === 'name' || (token.capital && token.class !== 'mark' && nameWordOf(token).title);

/** “J”, “Gov”: the stop behind it belongs to it. */
const endsInShort = (token: Token): boolean => nameWordOf(token).letters === 1 || nameWordOf(token).title;

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
      endsInShort(tokens[last - 1] as Token)
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
    const { title, places, role } = nameWordOf(token);
    const skipped = title || (i === name && (places.length > 0 || (i < last - 2 && role)));
    // A lone word left over is the name itself, unless it is a place or a title through and through.
    if (skipped || (token.lower === '.' && i === name && name > first)) name = i + 1;
  }
  if (name < last && !nameWordOf(tokens[name] as Token).given) {
    for (let i = name + 1; i < last - 1; i++) {
      if (nameWordOf(tokens[i - 1] as Token).noPerson) break;
      const { given, letters } = nameWordOf(tokens[i] as Token);
      if (given && letters > 2) return i;
    }
  }
  return name;
}
