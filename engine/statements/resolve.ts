import { MEN, WOMEN } from '@/data/titles';
import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { type NameRun, type People, type Person, peopleOf, placesOf, rolesOf } from './people';
import { type Reading, sentenceAt, tokensIn } from './reading';

/** Sentences a pronoun or a description looks back. Farther back a wrong person is likelier than the right one. */
const LOOK_BACK = 6;
/** Characters from the head of a sentence within which a mention is its subject. */
const HEAD = 40;

/** Names mentions of speakers within one article: “he” → “Ann Lee” where the text gives reason to, else the mention itself. */
export class Namer {
  readonly #reading: Reading;
  readonly #people: People;
  /** First run of each sentence, so that looking back does not pass the whole article. */
  readonly #firstRun: number[] = [];
  /** Persons that mentions were resolved to, by the mention's start: “he” there was this person. */
  readonly #known = new Map<number, Person>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#people = peopleOf(reading);
    let run = 0;
    for (let s = 0; s < reading.sentences.length; s++) {
      while (run < this.#people.runs.length && (this.#people.runs[run] as NameRun).sentence < s) run++;
      this.#firstRun.push(run);
    }
    this.#pronounSubjects();
  }

  /** The name of a mention. */
  name(mention: Span): string {
    const text = this.#reading.text.slice(mention.start, mention.end);
    const person = this.#personOf(mention);
    if (!person) return tidy(text);
    // Who speaks at the head of a sentence goes on being the one spoken of, whatever word stands for him.
    const sentence = sentenceAt(this.#reading, mention.start);
    const start = this.#reading.sentences[sentence]?.start ?? mention.start;
    if (mention.start - start < HEAD && !this.#subjects.has(sentence)) this.#subjects.set(sentence, person);
    return person.name;
  }

  #personOf(mention: Span): Person | null {
    const [first, last] = tokensIn(this.#reading, mention);
    const { tokens } = this.#reading;
    const head = tokens[first];
    if (!head) return null;
    if (last - first === 1) {
      if (/^(?:he|him|his|himself)$/.test(head.lower)) return this.#antecedent(first, 'm');
      if (/^(?:she|her|hers|herself)$/.test(head.lower)) return this.#antecedent(first, 'f');
      if (/^(?:who|whom|whose)$/.test(head.lower)) return this.#before(first);
      if (head.class === 'pronoun') return null;
    }
    return this.#named(first, last) ?? this.#described(first, last);
  }

  /** The person whose name is the head of the mention: not one in “Lee's adviser” or “adviser to Lee”. */
  #named(first: number, last: number): Person | null {
    const { tokens } = this.#reading;
    let best: Person | null = null;
    for (const run of this.#runsIn(first, last)) {
      if (!run.person || run.possessive) continue;
      const before = tokens[run.first - 1];
      if (
        run.first > first &&
        before &&
        /^(?:of|to|for|from|at|with|under|against|about|by|on|like|in)$/.test(before.lower)
      )
        continue;
      // A role noun behind the name makes it a description: “the Lee campaign”.
      const behind = tokens[run.last];
      if (behind && run.last < last && behind.class === 'noun' && behind.start < (tokens[last - 1]?.end ?? 0)) continue;
      best ??= run.person;
    }
    return best;
  }

  /** “the president”, “the Freedonian leader”: a person introduced as such, or the one spoken of last who may be. */
  #described(first: number, last: number): Person | null {
    const { tokens } = this.#reading;
    const head = tokens[first] as Token;
    if (head.class !== 'determiner' || !/^(?:the|this|that)$/.test(head.lower)) return null;
    let roles: readonly number[] = [];
    const places = new Set<number>();
    let sex: 'f' | 'm' | null = null;
    for (let i = first + 1; i < last; i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'mark' && token.lower !== '.') break;
      const own = rolesOf(token.lower);
      if (own.length) roles = own;
      for (const place of placesOf(token.lower)) places.add(place);
      if (WOMEN.has(token.lower)) sex = 'f';
      if (MEN.has(token.lower)) sex = 'm';
    }
    if (!roles.length) return null;
    const fits = (person: Person): boolean => {
      if (sex && person.sex && sex !== person.sex) return false;
      return !(places.size && person.places.size) || [...places].some((p) => person.places.has(p));
    };
    const introduced = this.#people.persons.filter((p) => roles.some((r) => p.roles.has(r)) && fits(p));
    const placed = places.size ? introduced.filter((p) => [...places].some((x) => p.places.has(x))) : [];
    if (placed.length === 1) return placed[0] as Person;
    if (introduced.length === 1) return introduced[0] as Person;
    // Several, or none introduced: the one spoken of last, unless his own introduction says otherwise.
    const candidates = introduced.length
      ? introduced
      : this.#people.persons.filter((p) => fits(p) && !(places.size && p.places.size === 0 && p.roles.size > 0));
    return this.#salient(first, (p) => candidates.includes(p));
  }

  /** The one a pronoun at token `at` stands for. */
  #antecedent(at: number, sex: 'f' | 'm'): Person | null {
    const known = this.#known.get(this.#reading.tokens[at]?.start ?? -1);
    if (known) return known;
    return this.#salient(at, (p) => p.sex === null || p.sex === sex, sex);
  }

  /** The name right before a relative pronoun. */
  #before(at: number): Person | null {
    const start = this.#reading.sentences[sentenceAt(this.#reading, this.#reading.tokens[at]?.start ?? 0)];
    const runs = this.#runsIn(start?.first ?? at, at);
    return runs.findLast((run) => run.person && !run.possessive)?.person ?? null;
  }

  /**
   * The person that stands out most before token `at`: subjects before others, near before far, and a pronoun's person
   * goes on being the subject of its sentence.
   */
  #salient(at: number, fits: (person: Person) => boolean, sex?: 'f' | 'm'): Person | null {
    const { tokens, sentences } = this.#reading;
    const offset = (tokens[at] as Token).start;
    const here = sentenceAt(this.#reading, offset);
    let best: Person | null = null;
    let most = 0;
    for (let s = here; s >= Math.max(0, here - LOOK_BACK); s--) {
      const sentence = sentences[s];
      if (!sentence) continue;
      const distance = here - s;
      const pronoun = this.#subjects.get(s);
      if (pronoun && distance > 0 && fits(pronoun)) {
        const score = 3 - 0.5 * distance;
        if (score > most) {
          most = score;
          best = pronoun;
        }
      }
      for (const run of this.#runsIn(sentence.first, Math.min(sentence.last, at))) {
        if (!run.person || !fits(run.person)) continue;
        const score =
          (run.subject && !behindPreposition(tokens, run)
            ? 3
            : run.possessive || behindPreposition(tokens, run)
              ? 0.9
              : 1.4) -
          0.5 * distance +
          (sex && run.person.sex === sex ? 0.4 : 0);
        if (score > most) {
          most = score;
          best = run.person;
        }
      }
    }
    return best;
  }

  /** Who acts in a sentence whose subject is a pronoun or a description, by sentence. */
  readonly #subjects = new Map<number, Person>();

  #pronounSubjects(): void {
    const { tokens, sentences } = this.#reading;
    sentences.forEach((sentence, s) => {
      for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + 4); i++) {
        const token = tokens[i] as Token;
        const sex = token.lower === 'he' ? 'm' : token.lower === 'she' ? 'f' : null;
        if (!sex || token.kind === 'mark') continue;
        if (tokens[sentence.first]?.kind === 'mark') return;
        const person = this.#salient(i, (p) => p.sex === null || p.sex === sex, sex);
        if (person) {
          this.#subjects.set(s, person);
          this.#known.set(token.start, person);
        }
        return;
      }
    });
  }

  #runsIn(first: number, last: number): readonly NameRun[] {
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

const behindPreposition = (tokens: readonly Token[], run: NameRun): boolean =>
  tokens[run.first - 1]?.class === 'preposition';

/** A mention that names no person, without its article: “the Foreign Ministry” → “Foreign Ministry”. */
const tidy = (text: string): string => text.replace(/^(?:the|a|an)\s+/i, '').replace(/[\s,]+$/, '');
