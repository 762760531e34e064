import './example.css';
import { day } from '@/components/wording/day';
import type { Block } from '@/engine/article/article';

export interface ExampleArticle {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

interface ExampleProps {
  /** The articles of the event, and which of them is shown. */
  readonly articles: readonly ExampleArticle[];
  readonly shown: string;
  /** Address of the example with that article. */
  readonly hrefOf: (id: string) => string;
}

/**
 * An article in a plain newspaper's dress, with the text that the dossier has of it. Nothing in it belongs to
 * Crossquote but the line at the top, which says that this is an example and whose text it is.
 */
export function Example({ articles, shown, hrefOf }: ExampleProps) {
  const article = articles.find(({ id }) => id === shown) ?? articles[0];
  if (!article) return null;
  const { outlet, title, published, text, blocks } = article;
  // The first heading may be the title once more. Furniture is what stood around the article.
  const body = blocks.filter(
    ({ kind, start, end }) => kind !== 'furniture' && (kind !== 'heading' || text.slice(start, end) !== title),
  );
  return (
    <>
      <aside class="ex-note">
        Example: the text of {outlet}, from the dossier that comes with Crossquote.{' '}
        {articles.length > 1 && (
          <nav aria-label="Example articles">
            {articles.map(({ id, outlet: name }) => (
              <a key={id} href={hrefOf(id)} aria-current={id === article.id ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        )}
      </aside>
      <header class="ex-top">{outlet}</header>
      <main class="ex-main">
        <article>
          {title && <h1>{title}</h1>}
          {published && (
            <p class="ex-date">
              <time dateTime={published}>{day(published)}</time>
            </p>
          )}
          {body.map((block) => (
            <Paragraph key={block.start} kind={block.kind} words={text.slice(block.start, block.end)} />
          ))}
        </article>
      </main>
    </>
  );
}

function Paragraph({ kind, words }: { kind: Block['kind']; words: string }) {
  if (kind === 'heading') return <h2>{words}</h2>;
  if (kind === 'blockquote') return <blockquote>{words}</blockquote>;
  return <p>{words}</p>;
}
