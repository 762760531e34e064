import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import type { Quotation } from '../reading/quotation';
import { type Reading, sentenceAt, tokensIn } from '../reading/reading';
import { personDescribed } from './described-mention';
import { personNamed, severalNamed, tidy, unlistedSpeaker } from './named-mention';
import { peopleOf } from './people';
import type { NameRun, People, Person } from './person';
import { behindPreposition, type Candidate, Salience } from './salience';

/** Characters from the head of a sentence within which a mention is its subject. */
const HEAD = 40;
/** Words at the head of a sentence among which its pronoun is looked for: “But he …”, “Later she …”. */
const OPENING = 4;
/**
 * Names mentions of speakers within one article: “he” → “Ann Lee” where the text gives reason to, else the mention itself.
 * Mentions are to be named in the order of the text: who has spoken is who “he” most likely is.
 */
export class Namer {
  readonly #reading: Reading;
  readonly #people: People;
  readonly #salience: Salience;
  /** Whom pronouns were found to stand for, by their start. */
  readonly #known = new Map<number, Candidate | null>();
  /** Sentences before this one have had their pronoun subjects read. */
  #read = 0;
  readonly #outer: readonly Quotation[];
  /** Quotations that end before the sentences that have been read. */
  #passed = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#people = peopleOf(reading);
    this.#outer = reading.quotations.filter((quotation) => quotation.depth === 0);
    this.#salience = new Salience(reading, this.#people);
  }

  /** The name of a mention. */
  name(mention: Span): string {
    const sentence = sentenceAt(this.#reading, mention.start);
    this.#readUpTo(sentence);
    const text = this.#reading.text.slice(mention.start, mention.end);
    const several = severalNamed(this.#reading, this.#salience, mention);
    if (several) return several;
    const found = this.#candidateOf(mention);
    const speaker = found ?? unlistedSpeaker(this.#reading, mention);
    if (speaker) {
      this.#salience.speaks(mention.start, speaker);
      const start = this.#reading.sentences[sentence]?.start ?? mention.start;
      // Who speaks at the head of a sentence goes on being the one spoken of, whatever word stands for him.
      if (mention.start - start < HEAD) this.#salience.acts(sentence, speaker);
    }
    return found?.name ?? tidy(text);
  }

  #candidateOf(mention: Span): Candidate | null {
    const [first, last] = tokensIn(this.#reading, mention);
    const head = this.#reading.tokens[first];
    if (!head) return null;
    if (last - first === 1) {
      const sex = sexOfPronoun(head.lower);
      if (sex) return this.#antecedent(first, sex);
      if (/^(?:who|whom|whose)$/.test(head.lower)) return named(this.#before(first));
      if (head.class === 'pronoun') return null;
    }
    return named(
      personNamed(this.#reading, this.#salience, first, last) ??
        personDescribed(this.#reading, this.#people, this.#salience, first, last),
    );
  }

  /** The one a pronoun at token `at` stands for. */
  #antecedent(at: number, sex: 'f' | 'm'): Candidate | null {
    const start = this.#reading.tokens[at]?.start ?? -1;
    const known = this.#known.get(start);
    if (known !== undefined) return known;
    const found = this.#salience.at(at, ({ person }) => !person?.sex || person.sex === sex, sex);
    this.#known.set(start, found);
    return found;
  }

  /** The person a relative pronoun stands for: the name before it, unless that belongs to another word (“an aide to Lee who”). */
  #before(at: number): Person | null {
    const { tokens } = this.#reading;
    const sentence = this.#reading.sentences[sentenceAt(this.#reading, tokens[at]?.start ?? 0)];
    const run: NameRun | undefined = this.#salience.runsIn(sentence?.first ?? at, at).at(-1);
    if (!run || run.possessive || behindPreposition(tokens, run)) return null;
    const between = tokens.slice(run.last, at);
    const aside = between[0]?.lower === ',' && /^(?:determiner|noun|adjective)$/.test(between[1]?.class ?? 'noun');
    return between.length === 0 || aside ? run.person : null;
  }

  /** Reads whom the pronouns at the heads of sentences stand for, up to but without `sentence`. */
  #readUpTo(sentence: number): void {
    const { tokens, sentences } = this.#reading;
    for (; this.#read <= sentence; this.#read++) {
      const { first, last } = sentences[this.#read] ?? { first: 0, last: 0 };
      const start = tokens[first]?.start ?? 0;
      while ((this.#outer[this.#passed]?.outer.end ?? Number.POSITIVE_INFINITY) <= start) this.#passed++;
      // In a quotation “he” is whom the speaker speaks of.
      if ((this.#outer[this.#passed]?.outer.start ?? Number.POSITIVE_INFINITY) <= start) continue;
      for (let i = first; i < Math.min(last, first + OPENING); i++) {
        const token = tokens[i] as Token;
        if (token.kind === 'mark') break;
        const sex = /^s?he$/.test(token.lower) ? sexOfPronoun(token.lower) : null;
        if (!sex) continue;
        const found = this.#antecedent(i, sex);
        if (found) this.#salience.acts(this.#read, found);
        break;
      }
    }
  }
}

const named = (person: Person | null): Candidate | null => person && { person, name: person.name };

function sexOfPronoun(lower: string): 'f' | 'm' | null {
  if (/^(?:he|him|his|himself)$/.test(lower)) return 'm';
  return /^(?:she|her|hers|herself)$/.test(lower) ? 'f' : null;
}
