import type { Alignment, Comparison, DenialAnswer } from '@/engine/compare/alignment';
import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { overlaps, type Span } from '@/engine/text/span';
import { type Compares, cardId, pairOf, pairSides, relations, sideOf, statementOf } from './card-parts';
import { conflictLine } from './conflict';
import type { Card, DenialElsewhere } from './coverage';
import { deniedClaim } from './denied-claim';
import { linkTo } from './link';
import { speakerName } from './names';

const answers: Record<DenialAnswer['claimInOther'], DenialElsewhere> = {
  absent: 'neither',
  reported: 'claim',
  denied: 'both',
};

/** A denial of one side, with what the other has of it. */
interface Told {
  readonly statement: Statement;
  readonly elsewhere: DenialElsewhere;
  readonly counterpart: Statement | null;
}

/** A card for each denial of either side; a denial that both have is one card. */
export function denialCards(it: Compares): Card[] {
  const { page, source, comparison } = it;
  if (!comparison) {
    const denials = source.statements.filter((s) => s.kind === 'denial');
    return denials.map((statement) =>
      denialCard(it, 'there', { statement, elsewhere: 'not-compared', counterpart: null }, null),
    );
  }
  const told = (side: 'a' | 'b'): Told[] => {
    const [own, other] = side === 'a' ? [page, source] : [source, page];
    return comparison.denials.flatMap((answer) => {
      const statement = answer.in === side && statementOf(own, answer.statement);
      const counterpart = (answer.counterpart !== null && statementOf(other, answer.counterpart)) || null;
      return statement ? [{ statement, elsewhere: answers[answer.claimInOther], counterpart }] : [];
    });
  };
  const there = told('b');
  const joined = new Set<Told>();
  const cards = told('a').map((here) => {
    const partner = there.find((x) => !joined.has(x) && isPartner(comparison, here, x));
    if (partner) joined.add(partner);
    return denialCard(it, 'here', here, partner?.statement ?? null);
  });
  return [...cards, ...there.filter((x) => !joined.has(x)).map((x) => denialCard(it, 'there', x, null))];
}

/** Two denials are one where they are aligned, or deny one claim. */
const isPartner = (comparison: Comparison, here: Told, there: Told): boolean =>
  aligned(comparison, here.statement.id, there.statement.id) !== undefined ||
  here.counterpart === there.statement ||
  there.counterpart === here.statement;

const aligned = ({ alignments }: Comparison, here: string, there: string) =>
  alignments.find((x) => x.a.statement === here && x.b.statement === there);

/** Whether a pair is the denied claim of one side and its report in the other: the denial's card shows both. */
export function tellsDeniedClaim({ page, source, comparison }: Compares, { a, b }: Alignment): boolean {
  const [here, there] = [statementOf(page, a.statement), statementOf(source, b.statement)];
  if (!comparison || here?.kind === 'quote' || there?.kind === 'quote') return false;
  // A sentence and the report in it may both be statements: what counts is that they are the same words.
  const at = (article: ReadArticle, id: string | null | undefined, passage: Span) => {
    const statement = id ? statementOf(article, id) : undefined;
    return statement !== undefined && overlaps(statement, passage);
  };
  return comparison.denials.some(({ in: side, statement, claimInOther, counterpart }) => {
    if (claimInOther !== 'reported') return false;
    return side === 'a'
      ? at(page, statementOf(page, statement)?.denies, a) && at(source, counterpart, b)
      : at(source, statementOf(source, statement)?.denies, b) && at(page, counterpart, a);
  });
}

/** Whether a statement is what one side reports and the other denies: the denial's card shows it. */
export const reportsDenied = ({ comparison }: Compares, at: 'here' | 'there', { id }: Statement): boolean =>
  comparison?.denials.some(
    (answer) =>
      answer.claimInOther === 'reported' && answer.counterpart === id && answer.in === (at === 'here' ? 'b' : 'a'),
  ) ?? false;

/** @param partner the other side's denial of the same */
function denialCard(it: Compares, side: 'here' | 'there', told: Told, partner: Statement | null): Card {
  const article = side === 'here' ? it.page : it.source;
  const other = side === 'here' ? it.source : it.page;
  const denial = told.statement;
  const claim = denial.denies ? statementOf(article, denial.denies) : undefined;
  const worded = deniedClaim(article, denial);
  // Denials that both have are told once, from the page's side.
  const pair = partner && it.comparison ? aligned(it.comparison, denial.id, partner.id) : undefined;
  const counterpart = partner ?? (told.elsewhere === 'claim' ? told.counterpart : null);
  const alone = counterpart && sideOf(other, counterpart, counterpart, null);
  const own = sideOf(article, denial, denial, null);
  const [here, there] = side === 'here' ? [denial, counterpart] : [counterpart, denial];
  return {
    id: cardId(it, at(here), at(there)),
    kind: 'denial',
    relation: pair ? relations[pair.relation] : partner ? 'reworded' : relationAlone(side, told.elsewhere),
    ...(pair && partner
      ? pairSides(it, denial, partner, pair)
      : side === 'here'
        ? { here: own, there: alone }
        : { here: alone, there: own }),
    speaker: speakerName(it.names, denial.speaker?.name ?? null),
    reported: false,
    quotedBy: null,
    why: '',
    conflict: pair && partner ? conflictLine(pairOf(it, denial, partner, pair)) : null,
    denial: {
      claim: worded ? article.text.slice(worded.start, worded.end) : '',
      deniedBy: speakerName(it.names, denial.speaker?.name ?? null),
      reportedBy: claim?.speaker?.name ?? claim?.via?.text ?? null,
      in: side,
      elsewhere: partner ? 'both' : told.elsewhere,
    },
    heading: side === 'there' ? denial.heading : (partner?.heading ?? null),
    link: there ? linkTo(it.source, there) : null,
  };
}

const relationAlone = (side: 'here' | 'there', elsewhere: DenialElsewhere): Card['relation'] =>
  side === 'here' ? 'only-here' : elsewhere === 'not-compared' ? 'not-compared' : 'only-there';

const at = (statement: Statement | null) => statement && { ...statement, statement: statement.id };
