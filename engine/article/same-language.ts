import { languageOf, primaryTag } from '@/engine/text/language';
import type { Article } from './article';

type Written = Pick<Article, 'language' | 'text'>;

/** Whether the wording of two articles can be compared: they are in one language, as far as can be told. */
export function sameLanguage(a: Written, b: Written): boolean {
  const [one, other] = [language(a), language(b)];
  return one === null || other === null || one === other;
}

/** The text tells better than its label: templates carry the label of the site. */
const language = ({ language, text }: Written) => languageOf(text) ?? primaryTag(language);
