import { plural } from '@/components/wording/plural';
import type { ReadArticle } from '@/engine/statements/statement';
import type { Report } from './report';

type Read = ReadArticle & { readonly id: string };

/** What each source is called: its outlet; where two have one, or none is known, the file's name. */
export function namesOnScreen(articles: readonly Read[]): string[] {
  const outlets = articles.map((article) => article.outlet ?? article.id);
  return articles.map(({ id }, i) => {
    const outlet = outlets[i] ?? id;
    return outlets.indexOf(outlet) === outlets.lastIndexOf(outlet) ? outlet : id;
  });
}

export function sourceLine({ title, url, published, statements }: Read, name: string): Report['sources'][number] {
  const quotes = statements.filter((s) => s.kind === 'quote').length;
  const about = [
    title,
    published ?? 'no date',
    url ?? 'no address',
    `${plural(statements.length, 'statement')}, ${plural(quotes, 'quote')}`,
  ];
  return { name, about: about.filter(Boolean).join(' · '), url };
}
