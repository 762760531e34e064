import { readFileSync } from 'node:fs';
import { articleFromText } from '@/engine/article/from-text';
import { buildDossier, type NewSource } from '@/engine/dossier/build';
import type { Dossier } from '@/engine/dossier/dossier';
import { extract } from '@/engine/statements/extract';

/**
 * An invented event, as invented papers report it, in which everything occurs that two sources can do with each other:
 * the same words, other words, cuts that are marked and cuts that are not, conflicts, quotes that the other only
 * reports, denials of what the other reports, a reprint, and a source in another language.
 */
const PAPERS = {
  'coast-courier': { file: 'courier', outlet: 'Coast Courier', url: 'http://coastcourier.example/winter-ferry' },
  'harbour-post': { file: 'harbour-post', outlet: 'Harbour Post', host: 'harbourpost.example' },
  'coast-wire': { file: 'coast-wire', outlet: 'Coast Wire', host: 'coastwire.example' },
  norte: { file: 'norte', outlet: 'Diario del Norte', url: 'http://norte.example/skarv', language: 'es' },
} as const;

export type Paper = keyof typeof PAPERS;

/** Text of a paper's article: its headline, and its paragraphs, a line each. */
export const textOf = (paper: Paper): string => readFileSync(`test/event/${PAPERS[paper].file}.txt`, 'utf8').trim();

export function sourceOf(paper: Paper): NewSource {
  const { outlet, ...facts } = PAPERS[paper];
  const text = textOf(paper);
  const article = articleFromText(text, {
    title: text.split('\n')[0] ?? null,
    outlet,
    language: 'language' in facts ? facts.language : 'en',
    ...('url' in facts ? { url: facts.url, published: '2026-03-04' } : {}),
  });
  return {
    ...extract(article),
    id: paper,
    captured: '2026-03-05T08:30:00Z',
    ...('host' in facts ? { host: facts.host } : {}),
  };
}

/** The dossier that the command would build of these papers. */
export const eventDossier = (
  papers: readonly Paper[] = ['coast-courier', 'harbour-post', 'coast-wire', 'norte'],
): Dossier =>
  buildDossier(papers.map(sourceOf), {
    id: 'winter-ferry',
    title: 'Minister promises the Skarv islands a winter ferry (coastal committee hearing)',
    date: '2026-03-04',
  });

/** A page with a paper's article, as its site would serve it. */
export function pageOf(paper: Paper): string {
  const { outlet } = PAPERS[paper];
  const [title, ...paragraphs] = textOf(paper).replaceAll('&', '&amp;').split('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} | ${outlet}</title><meta property="og:site_name" content="${outlet}">
<style>body { margin: 0; font: 19px/1.6 Georgia, "Liberation Serif", serif } main { max-width: 640px; padding: 24px }</style></head>
<body><main><article><h1>${title}</h1><time datetime="2026-03-04">4 March 2026</time>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
</article></main></body></html>`;
}
