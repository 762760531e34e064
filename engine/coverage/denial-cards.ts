import type { Comparison, DenialAnswer } from '@/engine/compare/alignment';
import type { Statement } from '@/engine/statements/statement';
import { type Compares, cardId, pairSides, relations, sideOf, statementOf } from './card-parts';
import type { Card, DenialElsewhere } from './coverage';
import { sentencesAround } from './frame';
import { linkTo } from './link';
import { speakerName } from './names';

const answers: Record<DenialAnswer['claimInOther'], DenialElsewhere> = {
  absent: 'neither',
  reported: 'claim',
  denied: 'both',
};

/** A card for each denial of either side; a denial that both have is one card. */
export function denialCards(it: Compares): Card[] {
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
