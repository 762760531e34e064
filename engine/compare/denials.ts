import type { ReadArticle, Statement } from '@/engine/statements/statement';
import type { DenialAnswer } from './alignment';
import { pairUtterances } from './likeness/alike';
import { type Utterance, utterance } from './words/utterance';

/** Log-odds from which a statement of the other article is taken to report the denied claim. */
const REPORTS = 2;

/** For each denial of `here`, what `there` has of the claim: nothing, the claim, or a denial of it. */
export function denialAnswers(side: 'a' | 'b', here: ReadArticle, there: ReadArticle): DenialAnswer[] {
  const denials = here.statements.filter((statement) => statement.kind === 'denial');
  if (denials.length === 0) return [];
  const others = there.statements.map((statement) => ({
    statement,
    said: utterance(there.text, statement.start, statement.end),
    claim: statement.kind === 'denial' ? claimOf(statement, there) : null,
  }));
  return denials.map((denial) => {
    const claim = claimOf(denial, here);
    const denying = nearest(claim, others, ({ claim: other }) => other);
    const reporting = nearest(claim, others, (other) => (other.statement.kind === 'denial' ? null : other.said));
    return {
      in: side,
      statement: denial.id,
      claimInOther: denying ? 'denied' : reporting ? 'reported' : 'absent',
      counterpart: (denying ?? reporting)?.statement.id ?? null,
    };
  });
}

/** The statement whose words, as `worded` takes them, report the claim most surely; undefined where none does. */
function nearest<T>(claim: Utterance, others: readonly T[], worded: (other: T) => Utterance | null): T | undefined {
  let best: T | undefined;
  let most = REPORTS;
  for (const other of others) {
    const said = worded(other);
    const odds = said ? pairUtterances(claim, said) : Number.NEGATIVE_INFINITY;
    if (odds >= most && (best === undefined || odds > most)) [best, most] = [other, odds];
  }
  return best;
}

/** The words of what is denied: the claim's statement, else where the denial words it, else the denial itself. */
function claimOf(denial: Statement, article: ReadArticle): Utterance {
  const target = denial.denies ? article.statements.find((statement) => statement.id === denial.denies) : undefined;
  const { start, end } = denial.claim ?? target ?? denial;
  return utterance(article.text, start, end);
}
