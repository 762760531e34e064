import { ADJECTIVES } from '@/data/adjectives';
import { CLOSED_CLASSES } from '@/data/closed-class-words';
import { CUES } from '@/data/cues';
import { lexical } from './lexeme';
import type { Token, WordClass } from './tokens';
import { FORM, type VerbForm, verbForm } from './verb-forms';

const closed = new Map<string, WordClass>();
for (const [name, words] of Object.entries(CLOSED_CLASSES))
  for (const word of words.split(' ')) closed.set(word, name as WordClass);
const adjectives = new Set(ADJECTIVES);
/** Words that look like verb forms and are none. */
const NO_VERBS = new Set(
  'thing morning evening king spring string ring wing ceiling wedding building red hundred seed bed speed need breed indeed hatred sacred naked wicked greed creed outlet outset output outcome overview'.split(
    ' ',
  ),
);

/** Endings that nearly all words which the list of adjectives lacks have as adjectives, and the nouns among those words. */
const ADJECTIVE_ENDING = /(?:ous|ful|less|ible|ical|ial|ional|istic|atic)$/;
const NOUN_ALL_THE_SAME =
  /^(?:handful|mouthful|spoonful|official|trial|memorial|editorial|tutorial|testimonial|burial|denial|material|crucible|bible|professional|national|chemical|radical|medical|musical|fanatic|congestional|dial|aerial|serial)$/;
/** Last letters of those endings: spares most words the pattern. */
const ENDS_ADJECTIVES = new Set('slec');
const isAdjective = (lower: string): boolean =>
  adjectives.has(lower) ||
  (lower.length > 5 &&
    ENDS_ADJECTIVES.has(lower.charAt(lower.length - 1)) &&
    ADJECTIVE_ENDING.test(lower) &&
    !NOUN_ALL_THE_SAME.test(lower));

/** Words in -ly that stand before a noun as adjectives. */
const LY_ADJECTIVES = new Set(
  'early likely unlikely daily weekly monthly yearly elderly deadly friendly costly orderly timely lonely ugly lovely lively holy scholarly cowardly worldly'.split(
    ' ',
  ),
);
const NO_ADVERBS = new Set(
  'family ally rally assembly monopoly anomaly supply reply belly bully butterfly jelly homily tally melancholy folly'.split(
    ' ',
  ),
);

/** First letters of the prefixes that verbs are derived with. */
const PREFIXED = new Set('romdu');

/** What verb form a word can be; words in -ed and -ing that no list has are taken for verbs. */
function formOf(lower: string): VerbForm | null {
  const known = verbForm(lower);
  if (known || NO_VERBS.has(lower)) return known;
  const root = PREFIXED.has(lower.charAt(0))
    ? lower.match(/^(?:re|over|mis|out|dis|un|under)(\p{L}{3,})$/u)?.[1]
    : undefined;
  const derived = root ? verbForm(root) : null;
  if (derived) return { bits: derived.bits, base: lower };
  if (lower.length > 4 && lower.endsWith('ed')) return { bits: FORM.past | FORM.participle, base: lower };
  if (lower.length > 5 && lower.endsWith('ing')) return { bits: FORM.ing, base: lower };
  return null;
}

/** What the lists and endings tell of a word, wherever it stands. */
interface Entry {
  readonly closed: WordClass | undefined;
  /** The verb form it is known as, and the one that it may be by its ending. */
  readonly verb: VerbForm | null;
  readonly likeVerb: VerbForm | null;
  /** An adjective by list, and by list or ending. */
  readonly listedAdjective: boolean;
  readonly adjective: boolean;
  readonly adverb: boolean;
  readonly lyAdjective: boolean;
  readonly doubleAdverb: boolean;
  readonly roleParticiple: boolean;
  readonly canBeNoun: boolean;
  /** A verb behind which a clause can follow without a word between. */
  readonly takesClause: boolean;
}

const entryOf = lexical((lower): Entry => {
  const verb = verbForm(lower);
  const kind = closed.get(lower);
  const ly = lower.endsWith('ly');
  return {
    closed: kind,
    verb,
    likeVerb: formOf(lower),
    listedAdjective: adjectives.has(lower),
    adjective: isAdjective(lower),
    adverb: ly && lower.length > 4 && !NO_ADVERBS.has(lower),
    lyAdjective: LY_ADJECTIVES.has(lower),
    doubleAdverb: DOUBLE_ADVERBS.has(lower),
    roleParticiple: ROLE_PARTICIPLES.has(lower),
    canBeNoun: !kind && !ly && ((verb?.bits ?? FORM.noun) & FORM.noun) > 0,
    takesClause: kind !== 'modal' && CLAUSE_VERBS.has(verb?.base ?? lower),
  };
});

/**
 * Gives the tokens `first`…`last` of one sentence their classes, from left to right: closed classes by list, verb forms
 * by what stands before and behind them, the rest as name, adverb, adjective or noun.
 */
export function classify(all: readonly Token[], first: number, last: number): void {
  const titleCase = isTitleCase(all, first, last);
  /** Whether the clause has its verb, and one that no clause can follow without a word between. */
  let hasVerb = false;
  for (let i = first; i < last; i++) {
    const token = all[i] as Token;
    token.class =
      token.kind === 'word'
        ? classOf(all, i, first, last, titleCase, hasVerb)
        : token.lower === "'" && ownsNext(all, i, first, last)
          ? 'possessive'
          : token.kind;
    if (isTensed(token)) hasVerb = !entryOf(token).takesClause;
    else if (OPENS_ANOTHER.has(token.class)) hasVerb = false;
  }
}

/** “the voters' concerns”: the mark of a plural that owns what is named behind it. */
function ownsNext(all: readonly Token[], i: number, first: number, last: number): boolean {
  const before = i > first ? all[i - 1] : undefined;
  const next = i + 1 < last ? all[i + 1] : undefined;
  const mark = all[i] as Token;
  return (
    before?.end === mark.start &&
    (before.class === 'noun' || before.class === 'name') &&
    before.lower.endsWith('s') &&
    next?.kind === 'word' &&
    next.start > mark.end &&
    !closed.has(next.lower)
  );
}

const OPENS_ANOTHER = new Set<WordClass>(['mark', 'conjunction', 'subordinator', 'relative', 'pronoun']);
const CLAUSE_VERBS = new Set(
  `${CUES.clause} ${CUES.addressed} ${CUES.question} think believe know hope feel see show mean find fear expect wish doubt ensure prove be`.split(
    ' ',
  ),
);

/** Whether nearly every longer word is written with a capital, as in headlines: then a capital tells nothing. */
function isTitleCase(all: readonly Token[], first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const token = all[i] as Token;
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long > 2 && capital > 0.8 * long;
}

const QUANTITY = new Set([
  'some',
  'many',
  'most',
  'few',
  'several',
  'all',
  'both',
  'others',
  'another',
  'this',
  'that',
  'neither',
  'each',
]);
const BEFORE_NOUN = new Set<WordClass>(['determiner', 'possessive', 'adjective', 'preposition', 'number']);
const OPENS_COMPLEMENT = new Set<WordClass>([
  'determiner',
  'possessive',
  'pronoun',
  'name',
  'to',
  'preposition',
  'subordinator',
  'number',
]);
/** What shows a verb behind a name in the plural: “Democrats plan to …”, not “the Rangers game in Ohio”. */
const OPENS_CLAUSE = new Set<WordClass>(['determiner', 'possessive', 'pronoun', 'to', 'subordinator']);
/** What follows a noun at the head of a sentence rather than a verb: “Engineers who …”, not “Says Ann Lee”. */
const NO_OBJECT = new Set<string>(['relative', 'auxiliary', 'modal', 'preposition', 'conjunction', 'noun', 'adverb']);
const CONTRACTED = new Set([
  'he',
  'she',
  'it',
  'that',
  'there',
  'here',
  'what',
  'who',
  'where',
  'how',
  'this',
  'everyone',
  'everything',
  'nobody',
]);

function classOf(
  all: readonly Token[],
  i: number,
  first: number,
  last: number,
  titleCase: boolean,
  hasVerb: boolean,
): WordClass {
  const token = all[i] as Token;
  const { lower } = token;
  const entry = entryOf(token);
  const next = i + 1 < last ? all[i + 1] : undefined;
  let p = i - 1;
  while (p >= first && (all[p]?.class === 'adverb' || all[p]?.class === 'not')) p--;
  const before = p >= first ? all[p] : undefined;
  const previous = all[i - 1];
  // A capital tells nothing at the head of a sentence, and right behind an opening mark.
  const sentenceStart =
    titleCase || i === first || (previous?.kind === 'mark' && previous.end === token.start && previous.lower !== ')');
  if (lower === "'s") {
    if (before && CONTRACTED.has(before.lower)) return 'auxiliary';
    return next && (next.class === 'not' || next.lower === 'been' || next.lower === 'not') ? 'auxiliary' : 'possessive';
  }
  if (lower === 'to') {
    if (previous?.lower === 'according') return 'preposition';
    let n = i + 1;
    while (n < last && (entryOf(all[n] as Token).closed === 'adverb' || (all[n] as Token).lower.endsWith('ly'))) n++;
    const verb = n < last ? (all[n] as Token) : undefined;
    if (!verb || (verb.capital && !titleCase)) return 'preposition';
    return verb.lower === 'be' ||
      verb.lower === 'have' ||
      verb.lower === 'do' ||
      ((entryOf(verb).likeVerb?.bits ?? 0) & FORM.base) > 0
      ? 'to'
      : 'preposition';
  }
  if (entry.lyAdjective && next?.kind === 'word' && entryOf(next).canBeNoun) return 'adjective';
  if (entry.roleParticiple && before?.class !== 'auxiliary' && next?.kind === 'word' && !entryOf(next).closed)
    return 'adjective';
  if (entry.doubleAdverb && isAdverbHere(lower, before, next)) return 'adverb';
  const known = entry.closed;
  if (lower === 'may' && token.capital && !sentenceStart) return 'name';
  // “an inside source”
  if (known === 'preposition' && previous && ARTICLE.test(previous.lower) && next && entryOf(next).canBeNoun)
    return 'adjective';
  if (known && !(token.capital && !sentenceStart && known !== 'pronoun' && lower.length > 3)) return known;
  if (lower.endsWith("n't")) return /^(?:wo|ca|could|should|would|might|must)n't$/.test(lower) ? 'modal' : 'auxiliary';
  const form = token.capital ? entry.verb : entry.likeVerb;
  if (token.capital && !(sentenceStart && (form || entry.listedAdjective || lower.endsWith('ly')))) return 'name';
  if (form) {
    if ((form.bits & FORM.third) !== 0 && isCallingNames(all, i, before, last)) return 'third';
    const asVerb = verbClass(
      form,
      before,
      isRelative(all, i + 1, last) ? undefined : next,
      token.capital,
      p > first && all[p - 1]?.class === 'preposition',
    );
    // “Mark Reed”, “Will Dunne”: a given name at the head of a sentence.
    if (asVerb === 'base' && token.capital && next?.capital && !titleCase && !entryOf(next).closed) return 'name';
    // “revised his withdrawal plans in May”: a second verb can't follow.
    if (asVerb && !(hasVerb && asVerb === 'third' && form.bits & FORM.noun && before?.class === 'noun')) return asVerb;
    return 'noun';
  }
  if (entry.adverb) return 'adverb';
  if (entry.adjective) return 'adjective';
  return 'noun';
}

/** What somebody is called by: “the acting director”, “managing editor Ann Lee”. */
const ROLE_PARTICIPLES = new Set(
  'managing acting founding commanding presiding ranking sitting visiting retired'.split(' '),
);
const ACTS = new Set<WordClass>(['name', 'noun', 'pronoun', 'relative', 'auxiliary']);

const ARTICLE = /^(?:the|an?)$/;
const DOUBLE_ADVERBS = new Set('more most less least first next long all both'.split(' '));

/** “which first reported”, “has long said”, “have all left”, “more accurately”: words of other classes that tell how or when of the verb. */
function isAdverbHere(lower: string, before: Token | undefined, next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  if (/^(?:more|most|less|least)$/.test(lower)) return /^(?:often|recently|.{3,}ly)$/.test(next.lower);
  if (!before || !ACTS.has(before.class)) return false;
  const bits = entryOf(next).verb?.bits ?? 0;
  if (lower === 'first' || lower === 'next') return (bits & FORM.past) > 0 && (bits & FORM.noun) === 0;
  return before.class === 'auxiliary' && (bits & FORM.participle) > 0;
}

/** “Lund calls reporters “liars””, “…, and brands critics “weak””: of a noun before another, the quotation would have no place. */
function isCallingNames(all: readonly Token[], i: number, before: Token | undefined, last: number): boolean {
  if (i + 2 >= last || !/^[“"]$/.test(all[i + 2]?.lower ?? '')) return false;
  const called = all[i + 1] as Token;
  return (
    called.lower.endsWith('s') === (called.lower !== 'people') &&
    called.kind === 'word' &&
    !called.capital &&
    !entryOf(called).closed &&
    (before?.class === 'name' || before?.lower === 'and')
  );
}

/** “states that have …”: “that” before a verb stands for the noun in front of it. */
function isRelative(all: readonly Token[], that: number, last: number): boolean {
  if (that + 1 >= last || all[that]?.lower !== 'that') return false;
  const verb = all[that + 1] as Token;
  const entry = entryOf(verb);
  return (
    entry.closed === 'auxiliary' ||
    entry.closed === 'modal' ||
    (!entry.closed &&
      ((entry.verb?.bits ?? FORM.noun) & FORM.noun) === 0 &&
      !verb.capital &&
      !entry.listedAdjective &&
      !verb.lower.endsWith('ing'))
  );
}

function verbClass(
  form: VerbForm,
  before: Token | undefined,
  next: Token | undefined,
  atStart: boolean,
  behindPreposition: boolean,
): WordClass | null {
  const { bits } = form;
  const ahead = next
    ? next.kind === 'word'
      ? (entryOf(next).closed ?? (next.capital ? 'name' : 'noun'))
      : next.kind
    : 'mark';
  const was = before?.class;
  if (was === 'to' || was === 'modal') {
    if (bits & FORM.base) return 'base';
  }
  if (was === 'auxiliary' && before) {
    if (/^(?:do|does|did|don't|doesn't|didn't)$/.test(before.lower) && bits & FORM.base) return 'base';
    if (bits & FORM.participle) return 'participle';
    if (bits & FORM.ing) return 'ing';
    if (bits & FORM.noun) return null;
  }
  const nominal = was !== undefined && BEFORE_NOUN.has(was);
  if (bits & (FORM.past | FORM.participle) && !(bits & FORM.base)) {
    // “a former official said there …”, “some said”: what opens behind the word tells a verb from “the proposed law”.
    if (
      nominal &&
      bits & FORM.past &&
      (was === 'adjective' || was === 'number' || QUANTITY.has(before?.lower ?? '')) &&
      (OPENS_COMPLEMENT.has(ahead) || ahead === 'mark') &&
      next?.lower !== 'of'
    )
      return 'past';
    if (nominal || (was === 'subordinator' && before?.lower !== 'that' && before?.lower !== 'what'))
      return 'participle';
    if (!(bits & FORM.past)) return 'participle';
    if (next?.lower === 'by' && was !== 'name' && was !== 'pronoun') return 'participle';
    if (!before || atStart) return ahead === 'preposition' || ahead === 'subordinator' ? 'participle' : 'past';
    return 'past';
  }
  if (bits & FORM.ing) return was === 'determiner' && ahead !== 'determiner' ? 'noun' : 'ing';
  if (bits & FORM.third) {
    if (!(bits & FORM.noun))
      // “the union chief says”: an adjective that stands for a noun.
      return (nominal && was !== 'preposition' && was !== 'adjective') || (!before && NO_OBJECT.has(ahead))
        ? null
        : 'third';
    if (nominal || (was === 'name' && behindPreposition)) return null;
    // “key states for the senator”: those of a country, where nobody is named who states something.
    if (form.base === 'state' && was !== 'pronoun' && was !== 'relative')
      return next?.lower === 'that' ? 'third' : null;
    if (was === 'pronoun' || was === 'relative' || (was === 'name' && next?.lower === ',')) return 'third';
    return (was === 'name' || was === 'noun' || was === 'mark') &&
      (OPENS_COMPLEMENT.has(ahead) || next?.lower === 'out' || (was === 'name' && next?.lower === '.')) &&
      next?.lower !== 'of'
      ? 'third'
      : null;
  }
  // “Some say they …”
  if (nominal && QUANTITY.has(before?.lower ?? '') && !(bits & FORM.noun) && bits & FORM.base) return 'base';
  if (nominal)
    return bits & FORM.noun || was === 'determiner' || was === 'possessive' || was === 'adjective' ? null : 'base';
  if (was === 'pronoun' || was === 'relative')
    return bits & FORM.past && /^(?:he|she|it)$/.test(before?.lower ?? '') ? 'past' : 'base';
  if (!(bits & FORM.noun)) return bits & FORM.past ? 'past' : 'base';
  if (bits & FORM.past && (was === 'name' || was === 'noun')) return 'past';
  // “Ann and Tom call them …”: only a verb has such a pronoun behind it.
  if ((was === 'name' || was === 'noun') && /^(?:them|him|us|me)$/.test(next?.lower ?? '')) return 'base';
  if (!before?.lower.endsWith('s') || next?.lower === 'of') return null;
  return (was === 'noun' && OPENS_COMPLEMENT.has(ahead)) || (was === 'name' && OPENS_CLAUSE.has(ahead)) ? 'base' : null;
}

/** Classes that can carry a clause's tense. */
export const isTensed = (token: Token): boolean =>
  token.class === 'past' ||
  token.class === 'third' ||
  token.class === 'base' ||
  token.class === 'modal' ||
  token.class === 'auxiliary';
