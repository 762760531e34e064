import type { Alignment, Unmatched } from '@/engine/compare/alignment';
import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { contains, overlaps, type Span } from '@/engine/text/span';
import { type At, type Compares, cardId, pairOf, pairSides, relations, sideOf, statementOf } from './card-parts';
import { conflictLine } from './conflict';
import type { Card } from './coverage';
import { denialCards, reportsDenied, tellsDeniedClaim } from './denial-cards';
import { linkTo } from './link';
import { speakerName } from './names';
import { toldElsewhere } from './told-elsewhere';
import { whyPaired } from './why';

/** Makes the cards of a page and one source, in the order of the panel; of a report, with the context of the page last. */
export function cardsOf(it: Compares): Card[] {
  const { comparison } = it;
  const denials = denialCards(it);
  const pairs = inPageOrder(comparison?.alignments ?? []).filter((x, _, all) => !all.some((y) => quotesOf(it, x, y)));
  const onlyThere = comparison ? comparison.onlyB : it.source.statements.map((s) => s.id);
  const there = oneSided(it, onlyThere, 'there');
  const here = oneSided(it, comparison?.onlyA ?? [], 'here');
  return [
    ...pairs.filter((x) => !tellsDeniedClaim(it, x)).flatMap((x) => pairCard(it, x, null) ?? []),
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

/** The card of an aligned pair; null where a side is a denial, which has a card of its own. */
function pairCard(it: Compares, alignment: Alignment, relation: 'possible' | null): Card | null {
  const here = statementOf(it.page, alignment.a.statement);
  const there = statementOf(it.source, alignment.b.statement);
  if (!here || !there || here.kind === 'denial' || there.kind === 'denial') return null;
  const quoted = here.kind === 'quote' || there.kind === 'quote';
  const pair = pairOf(it, here, there, alignment);
  return {
    id: cardId(it, alignment.a, alignment.b),
    kind: !quoted && (here.kind === 'context' || there.kind === 'context') ? 'context' : 'quote',
    relation: relation ?? relations[alignment.relation],
    ...pairSides(it, here, there, alignment),
    speaker: speakerName(it.names, here.speaker?.name ?? null, there.speaker?.name ?? null),
    reported: !quoted,
    quotedBy: quotedBy(alignment, here, there),
    why: whyPaired(pair),
    conflict: conflictLine(pair),
    denial: null,
    heading: there.heading,
    link: linkTo(it.source, alignment.b),
  };
}

function quotedBy({ quoted }: Alignment, here: Statement, there: Statement): Card['quotedBy'] {
  const { a, b } = quoted ?? { a: here.kind === 'quote', b: there.kind === 'quote' };
  return a === b ? null : a ? 'here' : 'there';
}

/**
 * Cards of statements, or parts of them, that one side alone has. Denials and the claims they deny have cards of their
 * own; what is reported within another statement is read there; headlines say what the text says.
 */
function oneSided(it: Compares, unmatched: readonly Unmatched[], at: 'here' | 'there'): Card[] {
  const article = at === 'here' ? it.page : it.source;
  return unmatched.flatMap((entry): Card[] => {
    const statement = statementOf(article, typeof entry === 'string' ? entry : entry.statement);
    if (!statement || toldElsewhere(article, statement) || reportsDenied(it, at, statement)) return [];
    const passage: Span = typeof entry === 'string' ? statement : entry;
    const side = sideOf(article, statement, passage, null);
    return [
      {
        id: cardId(it, ...idsAt(at, { ...passage, statement: statement.id })),
        kind: statement.kind === 'quote' ? 'quote' : 'context',
        relation: at === 'here' ? 'only-here' : it.comparison ? 'only-there' : 'not-compared',
        here: at === 'here' ? side : null,
        there: at === 'there' ? side : null,
        speaker: speakerName(it.names, statement.speaker?.name ?? null),
        reported: statement.kind !== 'quote',
        quotedBy: null,
        why: '',
        conflict: null,
        denial: null,
        heading: at === 'there' ? statement.heading : null,
        link: at === 'there' ? linkTo(it.source, passage) : null,
      },
    ];
  });
}

const idsAt = (at: 'here' | 'there', passage: At): [At, At] => (at === 'here' ? [passage, null] : [null, passage]);
