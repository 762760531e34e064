import type { ReadArticle, Statement } from '@/engine/statements/statement';
import type { DenialAnswer } from './alignment';
import { pairUtterances } from './pair';
import { type Utterance, utterance } from './utterance';

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
    const alike = (other: Utterance | null) => other !== null && pairUtterances(claim, other) >= REPORTS;
    const denied = others.some(({ claim: other }) => alike(other));
    const reported = others.some(({ statement, said }) => statement.kind !== 'denial' && alike(said));
    return { in: side, statement: denial.id, claimInOther: denied ? 'denied' : reported ? 'reported' : 'absent' };
  });
}

/** The words of what is denied: the claim's statement, else where the denial words it, else the denial itself. */
function claimOf(denial: Statement, article: ReadArticle): Utterance {
  const target = denial.denies ? article.statements.find((statement) => statement.id === denial.denies) : undefined;
  const { start, end } = denial.claim ?? target ?? denial;
  return utterance(article.text, start, end);
}
