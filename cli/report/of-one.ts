import { runsOf } from '@/engine/coverage/runs';
import type { ReadArticle, Statement } from '@/engine/statements/statement';
import { sourceLine } from './sources';
import { indented, type Styles, wordingLine } from './terminal';

const names: Record<Statement['kind'], string> = {
  quote: 'quote',
  indirect: 'reported',
  denial: 'denial',
  claim: 'claim',
  context: 'context',
};
/** Wide enough for “reported” and a gap. */
const label = 10;

/** The statements of one article, a line each, under its headings. */
export function extractReport(article: ReadArticle & { readonly id: string }, style: Styles, width: number): string {
  const { name, about } = sourceLine(article, article.outlet ?? article.id);
  const out = [style('bold', name), about];
  let heading: string | null = null;
  for (const statement of article.statements) {
    if (statement.heading !== heading && statement.heading) out.push('', style('bold', statement.heading));
    heading = statement.heading;
    const words = wordingLine(runsOf(article, statement, statement, null), style);
    const about = [
      statement.speaker?.name,
      statement.cue && `“${statement.cue.text}”`,
      statement.via && `via ${statement.via.text}`,
      statement.denies && `denies ${statement.denies}`,
      `${statement.id}, ¶ ${statement.paragraph}`,
    ];
    out.push('', indented(names[statement.kind].padEnd(label), words, label, width));
    out.push(' '.repeat(label) + style('dim', about.filter(Boolean).join(' · ')));
  }
  if (article.statements.length === 0) out.push('', 'No statements are found.');
  return `${out.join('\n')}\n\n`;
}
