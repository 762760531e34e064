import type { Token } from '@/engine/text/tokens';
import { type Reading, sentenceAt } from '../reading/reading';
import type { NameRun, People, Person } from './person';

/** Somebody a pronoun may stand for: a person the article names in full, or else who was last mentioned as speaking. */
export interface Candidate {
  readonly person: Person | null;
  /** What to call him; null for somebody without a name (“an official”). */
  readonly name: string | null;
}

interface Spoken extends Candidate {
  readonly start: number;
  readonly sentence: number;
}

/** Sentences a pronoun or a description looks back. Farther back a wrong person is likelier than the right one. */
const LOOK_BACK = 6;
/**
 * How much a mention stands out: who speaks and who acts before who is merely mentioned, less with every sentence between.
 * Tuned by hand on PolNeAR's training sample.
 */
const STANDS_OUT = { speaks: 3.1, acts: 3, mentioned: 1.4, within: 0.9, quoted: 0.2, sentence: 0.5, sex: 0.4 } as const;
/** From this on somebody acted or spoke, a sentence or two ago. */
export const ACTIVE = 2;
/** Below this nobody stands out, and within this margin of another who was merely mentioned it is either. */
const ENOUGH = 1.2;
const MARGIN = 0.45;

/** Who stands out at a place of an article, by the names before it, who acted and who spoke. */
export class Salience {
  readonly #reading: Reading;
  readonly #people: People;
  /** First run of each sentence, so that looking back does not pass the whole article. */
  readonly #firstRun: number[] = [];
  readonly #spoken: Spoken[] = [];
  /** Who acts in a sentence whose subject is a pronoun or a description, by sentence. */
  readonly #acting = new Map<number, Candidate>();

  constructor(reading: Reading, people: People) {
    this.#reading = reading;
    this.#people = people;
    let run = 0;
    for (let s = 0; s < reading.sentences.length; s++) {
      while (run < people.runs.length && (people.runs[run] as NameRun).sentence < s) run++;
      this.#firstRun.push(run);
    }
  }

  /** Notes who speaks at a mention; those noted stay in the order of the text. */
  speaks(start: number, candidate: Candidate): void {
    let at = this.#spoken.length;
    while (at > 0 && (this.#spoken[at - 1] as Spoken).start >= start) at--;
    if (this.#spoken[at]?.start === start) return;
    const { person, name } = candidate;
    this.#spoken.splice(at, 0, { person, name, start, sentence: sentenceAt(this.#reading, start) });
  }

  acts(sentence: number, candidate: Candidate): void {
    if (!this.#acting.has(sentence)) this.#acting.set(sentence, candidate);
  }

  /** Who stands out most before token `at` among those that fit; null where nobody does or two do alike. */
  at(at: number, fits: (candidate: Candidate) => boolean, sex: 'f' | 'm' | null, least = ENOUGH): Candidate | null {
    const { tokens, sentences } = this.#reading;
    const offset = (tokens[at] as Token).start;
    const here = sentenceAt(this.#reading, offset);
    const from = Math.max(0, here - LOOK_BACK);
    const scores = new Map<Person | string, { candidate: Candidate; score: number }>();
    const add = (candidate: Candidate, weight: number, sentence: number): void => {
      if (!fits(candidate)) return;
      const known = sex && candidate.person?.sex === sex ? STANDS_OUT.sex : 0;
      const score = weight - STANDS_OUT.sentence * (here - sentence) + known;
      const key = candidate.person ?? candidate.name ?? '';
      if (score > (scores.get(key)?.score ?? 0)) scores.set(key, { candidate, score });
    };
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const spoken = this.#spoken[i] as Spoken;
      if (spoken.sentence < from) break;
      if (spoken.start >= offset) continue;
      const next = this.#spoken[i + 1];
      const spokenOver = next && next.start < offset && next.sentence === spoken.sentence ? STANDS_OUT.sex : 0;
      add(spoken, STANDS_OUT.speaks - spokenOver, spoken.sentence);
    }
    for (let s = here; s >= from; s--) {
      const sentence = sentences[s];
      if (!sentence) continue;
      const acting = this.#acting.get(s);
      if (acting && s < here) add(acting, STANDS_OUT.acts, s);
      for (const run of this.runsIn(sentence.first, Math.min(sentence.last, at)))
        if (run.person) add({ person: run.person, name: run.person.name }, weightOf(tokens, run), s);
    }
    const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
    if (!best || best.score < least) return null;
    const merely = best.score <= STANDS_OUT.mentioned + STANDS_OUT.sex;
    return merely && second && best.score - second.score < MARGIN ? null : best.candidate;
  }

  /** Whether the paragraph up to token `at` tells of this person and no other. */
  isAlone(at: number, person: Person): boolean {
    const { tokens, sentences } = this.#reading;
    const here = sentenceAt(this.#reading, (tokens[at] as Token).start);
    const block = sentences[here]?.block;
    let told = false;
    for (let s = here; s >= 0 && sentences[s]?.block === block; s--)
      for (const run of this.runsIn(sentences[s]?.first ?? at, Math.min(sentences[s]?.last ?? at, at))) {
        if (!run.person || run.quoted) continue;
        if (run.person !== person) return false;
        told = true;
      }
    return told;
  }

  /** The names whose tokens lie from `first` up to `last`, of one sentence. */
  runsIn(first: number, last: number): readonly NameRun[] {
    const { runs } = this.#people;
    const sentence = sentenceAt(this.#reading, this.#reading.tokens[first]?.start ?? 0);
    const found: NameRun[] = [];
    for (let i = this.#firstRun[sentence] ?? runs.length; i < runs.length; i++) {
      const run = runs[i] as NameRun;
      if (run.first >= last) break;
      if (run.name >= first && run.name < run.last) found.push(run);
    }
    return found;
  }
}

function weightOf(tokens: readonly Token[], run: NameRun): number {
  if (run.quoted) return STANDS_OUT.quoted;
  if (run.possessive || behindPreposition(tokens, run)) return STANDS_OUT.within;
  return run.subject ? STANDS_OUT.acts : STANDS_OUT.mentioned;
}

export const behindPreposition = (tokens: readonly Token[], run: NameRun): boolean =>
  tokens[run.first - 1]?.class === 'preposition';
