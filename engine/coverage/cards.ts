import type { Alignment, Comparison, DenialAnswer, Relation, Unmatched } from '@/engine/compare/alignment';
import type { DossierName, Source } from '@/engine/dossier/dossier';
import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { contains, overlaps, type Span } from '@/engine/text/span';
import { conflictLine } from './conflict';
import type { Card, CardRelation, DenialElsewhere, Side } from './coverage';
import { frameOf, sentencesAround } from './frame';
import { linkTo } from './link';
import { speakerName } from './names';
import { type Compared, runsOf } from './runs';
import { type Pair, whyPaired } from './why';

/** A page and one other source, compared: `a` of the comparison is the page, `b` the source. Null: not compared. */
export interface Compares {
  readonly page: ReadArticle;
  readonly source: Source;
  /** The source as it is named on screen. */
  readonly name: string;
  readonly names: readonly DossierName[];
  readonly comparison: Comparison | null;
  /** Names the page where “here” would not be understood: in a report of two articles side by side. */
  readonly pageName?: string;
}

const relations: Record<Relation, CardRelation> = {
  same: 'same',
  reworded: 'reworded',
  conflict: 'conflict',
  'a-shorter': 'shorter-here',
  'b-shorter': 'longer-here',
};

const answers: Record<DenialAnswer['claimInOther'], DenialElsewhere> = {
  absent: 'neither',
  reported: 'claim',
  denied: 'both',
};

/** Makes the cards of a page and one source, in the order of the panel; of a report, with the context of the page last. */
export function cardsOf(it: Compares): Card[] {
  const { comparison } = it;
  const denials = denialCards(it);
  const pairs = inPageOrder(comparison?.alignments ?? []).filter((x, _, all) => !all.some((y) => quotesOf(it, x, y)));
  const onlyThere = comparison ? comparison.onlyB : it.source.statements.map((s) => s.id);
  const there = oneSided(it, onlyThere, 'there');
  const here = oneSided(it, comparison?.onlyA ?? [], 'here');
  return [
    ...pairs.flatMap((x) => pairCard(it, x, null) ?? []),
    ...denials,
    ...there.filter((card) => card.kind === 'quote'),
    ...inPageOrder(comparison?.possible ?? []).flatMap((x) => pairCard(it, x, 'possible') ?? []),
    ...there.filter((card) => card.kind === 'context'),
    ...here.filter((card) => card.kind === 'quote'),
    ...here.filter((card) => card.kind === 'context' && it.pageName !== undefined),
  ];
}

const inPageOrder = (alignments: readonly Alignment[]) =>
  [...alignments].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);

/** Whether `y` pairs the quoted words of a clause that `x` pairs as reported speech: then the quote tells more. */
function quotesOf({ page, source }: Compares, x: Alignment, y: Alignment): boolean {
  if (x === y || !overlaps(x.a, y.a) || !overlaps(x.b, y.b)) return false;
  const isQuote = (article: ReadArticle, { statement }: { statement: string }) =>
    statementOf(article, statement)?.kind === 'quote';
  return (
    (!isQuote(page, x.a) && isQuote(page, y.a) && contains(x.a, y.a)) ||
    (!isQuote(source, x.b) && isQuote(source, y.b) && contains(x.b, y.b))
  );
}

const statementOf = (article: ReadArticle, id: string) => article.statements.find((s) => s.id === id);

/** The card of an aligned pair; null where a side is a denial, which has a card of its own. */
function pairCard(it: Compares, alignment: Alignment, relation: 'possible' | null): Card | null {
  const here = statementOf(it.page, alignment.a.statement);
  const there = statementOf(it.source, alignment.b.statement);
  if (!here || !there || here.kind === 'denial' || there.kind === 'denial') return null;
  const quoted = here.kind === 'quote' || there.kind === 'quote';
  const pair: Pair = {
    alignment,
    here,
    there,
    hereText: it.page.text,
    thereText: it.source.text,
    name: it.name,
    pageName: it.pageName,
  };
  return {
    id: cardId(it, alignment.a, alignment.b),
    kind: !quoted && (here.kind === 'context' || there.kind === 'context') ? 'context' : 'quote',
    relation: relation ?? relations[alignment.relation],
    ...pairSides(it, here, there, alignment),
    speaker: speakerName(it.names, here.speaker?.name ?? null, there.speaker?.name ?? null),
    reported: !quoted,
    why: whyPaired(pair),
    conflict: conflictLine(pair),
    denial: null,
    heading: there.heading,
    link: linkTo(it.source, alignment.b),
  };
}

/**
 * Cards of statements, or parts of them, that one side alone has. Denials and the claims they deny have cards of their
 * own; what is reported within another statement is read there; headlines say what the text says.
 */
function oneSided(it: Compares, unmatched: readonly Unmatched[], at: 'here' | 'there'): Card[] {
  const article = at === 'here' ? it.page : it.source;
  return unmatched.flatMap((entry): Card[] => {
    const statement = statementOf(article, typeof entry === 'string' ? entry : entry.statement);
    if (!statement || toldElsewhere(article, statement)) return [];
    const passage: Span = typeof entry === 'string' ? statement : entry;
    const side = sideOf(article, statement, passage, null);
    return [
      {
        id: cardId(it, ...idsAt(at, { ...passage, statement: statement.id })),
        kind: statement.kind === 'quote' ? 'quote' : 'context',
        relation: at === 'here' ? 'only-here' : 'only-there',
        here: at === 'here' ? side : null,
        there: at === 'there' ? side : null,
        speaker: speakerName(it.names, statement.speaker?.name ?? null),
        reported: statement.kind !== 'quote',
        why: '',
        conflict: null,
        denial: null,
        heading: at === 'there' ? statement.heading : null,
        link: at === 'there' ? linkTo(it.source, passage) : null,
      },
    ];
  });
}

function toldElsewhere(article: ReadArticle, statement: Statement): boolean {
  const others = article.statements.filter((other) => other !== statement);
  if (
    statement.kind === 'denial' ||
    others.some((d) => d.kind === 'denial' && (d.denies === statement.id || contains(d, statement)))
  )
    return true;
  if (statement.kind === 'quote') return false;
  if (statement.paragraph === 0) return true;
  // Of two clauses of one sentence, which hold each other, the first is shown.
  return others.some(
    (other) =>
      other.paragraph === statement.paragraph &&
      (other.kind === 'quote' || other.start < statement.start) &&
      (contains(frameOf(article, other) ?? other, statement) || isQuestionTo(article, statement, other)),
  );
}

/** “Asked whether she would go, Dahl called it “a family matter””: a clause nobody is named for, in a quote's sentence. */
const isQuestionTo = (article: ReadArticle, clause: Statement, quote: Statement): boolean =>
  clause.kind === 'indirect' &&
  clause.speaker === null &&
  quote.kind === 'quote' &&
  overlaps(sentencesAround(article, clause), quote);

/** A card for each denial of either side; a denial that both have is one card. */
function denialCards(it: Compares): Card[] {
  const { page, source, comparison } = it;
  if (!comparison) {
    const denials = source.statements.filter((s) => s.kind === 'denial');
    return denials.map((there) => denialCard(it, null, there, 'not-compared'));
  }
  const told = (side: 'a' | 'b') =>
    comparison.denials.flatMap((answer) => {
      const statement = answer.in === side && statementOf(side === 'a' ? page : source, answer.statement);
      return statement ? [{ statement, elsewhere: answers[answer.claimInOther] }] : [];
    });
  const there = told('b');
  const joined = new Set<Statement>();
  const cards = told('a').map(({ statement, elsewhere }) => {
    const partner = there.find((x) => !joined.has(x.statement) && aligned(comparison, statement.id, x.statement.id));
    if (partner) joined.add(partner.statement);
    return denialCard(it, statement, partner?.statement ?? null, partner ? 'both' : elsewhere);
  });
  const others = there.filter((x) => !joined.has(x.statement));
  return [...cards, ...others.map((x) => denialCard(it, null, x.statement, x.elsewhere))];
}

const aligned = ({ alignments }: Comparison, here: string, there: string) =>
  alignments.find((x) => x.a.statement === here && x.b.statement === there);

function denialCard(it: Compares, here: Statement | null, there: Statement | null, elsewhere: DenialElsewhere): Card {
  const article = here ? it.page : it.source;
  const denial = (here ?? there) as Statement;
  const claim = denial.denies ? statementOf(article, denial.denies) : undefined;
  // Reported speech is shown with who reported it.
  const worded = claim?.kind === 'indirect' ? sentencesAround(article, claim) : (claim ?? denial.claim);
  const pair = here && there && it.comparison ? aligned(it.comparison, here.id, there.id) : undefined;
  const sides = pair && here && there ? pairSides(it, here, there, pair) : null;
  return {
    id: cardId(it, here && { ...here, statement: here.id }, there && { ...there, statement: there.id }),
    kind: 'denial',
    relation: pair ? relations[pair.relation] : here ? 'only-here' : 'only-there',
    here: sides?.here ?? (here && sideOf(it.page, here, here, null)),
    there: sides?.there ?? (there && sideOf(it.source, there, there, null)),
    speaker: speakerName(it.names, denial.speaker?.name ?? null),
    reported: false,
    why: '',
    conflict: null,
    denial: {
      claim: worded ? article.text.slice(worded.start, worded.end) : '',
      deniedBy: speakerName(it.names, denial.speaker?.name ?? null),
      reportedBy: claim?.speaker?.name ?? claim?.via?.text ?? null,
      in: here ? 'here' : 'there',
      elsewhere,
    },
    heading: there?.heading ?? null,
    link: there ? linkTo(it.source, there) : null,
  };
}

function pairSides(it: Compares, here: Statement, there: Statement, { a, b, wording, relation }: Alignment) {
  const cut = (statement: Statement, shorter: Relation) => statement.quoteType === 'partial' || relation === shorter;
  return {
    here: sideOf(it.page, here, a, { wording, side: 'a', otherText: it.source.text, cut: cut(here, 'a-shorter') }),
    there: sideOf(it.source, there, b, { wording, side: 'b', otherText: it.page.text, cut: cut(there, 'b-shorter') }),
  };
}

function sideOf(article: ReadArticle, statement: Statement, passage: Span, compared: Compared | null): Side {
  const paragraphs = article.blocks.filter(
    (b) => b.kind !== 'heading' && b.kind !== 'caption' && b.kind !== 'furniture',
  );
  return {
    statement: statement.id,
    start: passage.start,
    end: passage.end,
    paragraph: paragraphs.length > 1 && statement.paragraph > 0 ? statement.paragraph : null,
    runs: runsOf(article, statement, passage, compared),
  };
}

type At = (Span & { readonly statement: string }) | null;

const idsAt = (at: 'here' | 'there', passage: At): [At, At] => (at === 'here' ? [passage, null] : [null, passage]);

/** Made of the places alone, so that it stays when wording, names or order change. */
function cardId(it: Compares, here: At, there: At): string {
  const place = (passage: At) => (passage ? `${passage.statement}.${passage.start}` : '');
  return `${it.source.id}:${place(here)}:${place(there)}`;
}
