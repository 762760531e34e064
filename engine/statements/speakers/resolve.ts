import { NO_PERSON } from '@/data/titles';
import type { Span } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { placesOf, rolesOf } from '../grammar/role';
import type { Quotation } from '../reading/quotation';
import { type Reading, sentenceAt, tokensIn } from '../reading/reading';
import { descriptionOf, fits, introducedAs } from './description';
import { type NameRun, type People, type Person, peopleOf } from './people';
import { ACTIVE, behindPreposition, type Candidate, Salience } from './salience';

/** Characters from the head of a sentence within which a mention is its subject. */
const HEAD = 40;
/** Words at the head of a sentence among which its pronoun is looked for: “But he …”, “Later she …”. */
const OPENING = 4;
/** Sentences back in which “an official” keeps “the official” for himself. */
const INDEFINITE = 8;

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
    const several = this.#several(mention);
    if (several) return several;
    const found = this.#candidateOf(mention);
    const speaker = found ?? this.#unlisted(mention);
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
    return named(this.#named(first, last) ?? this.#described(first, last));
  }

  /** “Lee and Reed”: the names of all; null where the mention is of one. */
  #several(mention: Span): string | null {
    const [first, last] = tokensIn(this.#reading, mention);
    const { tokens } = this.#reading;
    const persons: Person[] = [];
    let joined = false;
    for (const run of this.#salience.runsIn(first, last)) {
      if (run.first > first && persons.length === 0) return null;
      if (inBrackets(tokens, run.first)) continue;
      if (run.first > first && !joins(tokens, run.first - 1)) return null;
      if (/^(?:and|or)$/.test(tokens[run.first - 1]?.lower ?? '')) joined = true;
      if (!run.person || run.possessive) return null;
      persons.push(run.person);
    }
    const names = persons.map((person) => person.name);
    return joined && names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : null;
  }

  /** The person whose name is the head of the mention: not one in “Lee's adviser” or “adviser to Lee”. */
  #named(first: number, last: number): Person | null {
    const { tokens } = this.#reading;
    for (const run of this.#salience.runsIn(first, last)) {
      if (!run.person || run.possessive) continue;
      const before = tokens[run.first - 1];
      if (run.first > first && before && /^(?:including|like)$/.test(before.lower)) return null;
      if (run.first > first && before && NOT_HIMSELF.test(before.lower)) continue;
      // A role noun behind the name makes it a description: “the Lee campaign”.
      const behind = tokens[run.last];
      if (behind && run.last < last && behind.class === 'noun' && behind.start < (tokens[last - 1]?.end ?? 0)) continue;
      return run.person;
    }
    return null;
  }

  /** “the president”, “the Freedonian leader”: a person introduced as such. */
  #described(first: number, last: number): Person | null {
    const { tokens } = this.#reading;
    const description = descriptionOf(tokens, first, last);
    if (!description || this.#isIndefinite(first, description.noun)) return null;
    const { exact, near } = introducedAs(description, this.#people.persons);
    const [only] = exact;
    if (only && exact.length === 1 && description.office) return only;
    const introduced = exact.length ? exact : near;
    const outstanding = (among: readonly Person[] | null): Person | null =>
      this.#salience.at(
        first,
        ({ person, name }) => (among ? person !== null && among.includes(person) : person !== null || name === null),
        null,
        ACTIVE,
      )?.person ?? null;
    if (exact.length > 1) return outstanding(exact);
    // What several may be called, and near equals of what somebody is called, mean whoever spoke or acted last.
    const latest = outstanding(null);
    if (!latest || !fits(description, latest)) return null;
    if (introduced.includes(latest)) return latest;
    // The latest is introduced as something else: the one who bears the noun is meant.
    if (only && exact.length === 1 && latest.roles.size > 0) return only;
    // “the vice president” has been left out of “the president”; spokesmen and hosts are mostly somebody not named yet.
    if (description.roles.some((role) => latest.roles.has(role)) || BYSTANDER.test(description.noun)) return null;
    const placed = [...description.places].some((place) => latest.places.has(place));
    const alone = latest.roles.size === 0 || this.#salience.isAlone(first, latest);
    return !introduced.length && !description.qualifiers.length && (placed || alone) ? latest : null;
  }

  /** Whether “an official” without a name stands before “the official”. */
  #isIndefinite(at: number, noun: string): boolean {
    const { tokens, sentences } = this.#reading;
    const here = sentenceAt(this.#reading, (tokens[at] as Token).start);
    for (let i = sentences[Math.max(0, here - INDEFINITE)]?.first ?? 0; i < at; i++) {
      if (tokens[i]?.lower !== noun) continue;
      let opens = i;
      while (opens > i - 5 && /^(?:noun|adjective|name|number)$/.test(tokens[opens]?.class ?? '')) opens--;
      const behind = tokens[i + 1]?.lower === ',' ? tokens[i + 2] : tokens[i + 1];
      const before =
        tokens[opens - 1]?.class === 'name' ||
        (tokens[opens - 1]?.lower === ',' && tokens[opens - 2]?.class === 'name');
      if (/^(?:an?|one|another)$/.test(tokens[opens]?.lower ?? '') && behind?.class !== 'name' && !before) return true;
    }
    return false;
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

  /** A speaker who is no listed person, but whom “he” may mean: a surname alone, or somebody without a name. */
  #unlisted(mention: Span): Candidate | null {
    const [first, last] = tokensIn(this.#reading, mention);
    const words = this.#reading.tokens.slice(first, last).filter((token) => token.kind === 'word');
    const text = tidy(this.#reading.text.slice(mention.start, mention.end));
    const head = words[0];
    if (!head || head.class === 'pronoun' || head.class === 'relative') return null;
    if (words.length <= 3 && words.every((token) => token.class === 'name'))
      return words.some((token) => NO_PERSON.has(token.lower) || placesOf(token.lower).length) ||
        /^\p{Lu}+$/u.test(text)
        ? null
        : { person: null, name: text };
    return /^(?:a|an|the|one|another)$/.test(head.lower) && words.some((token) => rolesOf(token.lower).length)
      ? { person: null, name: null }
      : null;
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

const BYSTANDER =
  /^(?:spokes\w+|official|aide|advis[eo]r|lawyer|attorney|prosecutor|manager|host|anchor|reporter|journalist|editor|witness|suspect|victim|man|woman|driver|resident|voter|officer|organizer)$/;
const NOT_HIMSELF = /^(?:of|to|for|from|at|with|under|against|about|by|on|in)$/;
/** Most tokens of a remark in brackets behind a name: “(D-N.J.)”. */
const BRACKETED = 6;

function inBrackets(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - BRACKETED; i--) {
    if (tokens[i]?.lower === ')') return false;
    if (tokens[i]?.lower === '(') return true;
  }
  return false;
}

const joins = (tokens: readonly Token[], at: number): boolean => /^(?:and|or|,)$/.test(tokens[at]?.lower ?? '');
const named = (person: Person | null): Candidate | null => person && { person, name: person.name };

function sexOfPronoun(lower: string): 'f' | 'm' | null {
  if (/^(?:he|him|his|himself)$/.test(lower)) return 'm';
  return /^(?:she|her|hers|herself)$/.test(lower) ? 'f' : null;
}

/** A mention that names no person, without its article and what stands in commas: “the Foreign Ministry, which …” → “Foreign Ministry”. */
function tidy(text: string): string {
  const short = / (?:and|or) /.test(text) ? text : text.replace(/(?:,| who | which | that ).*$/su, '');
  return short.replace(/^(?:the|a|an)\s+/i, '').replace(/[\s,]+$/, '');
}
