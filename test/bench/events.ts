import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleFromText } from '@/engine/article/from-text';
import { buildDossier } from '@/engine/dossier/build';
import type { Dossier } from '@/engine/dossier/dossier';
import { extract } from '@/engine/statements/extract';
import { articlesOfEvent, randomFrom, renamed } from './synthetic';

export { summaryOf } from '@/engine/coverage/summary';

/** Day on which all invented events happen: dates must not tell them apart. */
export const DAY = '2021-03-04';

/** Three tellings of the n-th event: invented, or, where three texts or more are given, made from one of them. */
export function eventTexts(n: number, texts: readonly string[]): string[] {
  if (texts.length < 3) return articlesOfEvent(n + 1, 3);
  const random = randomFrom(n + 1);
  const base = texts[n % texts.length] ?? '';
  const lines = base.split('\n');
  // The same article under the same new names, each telling leaving out other paragraphs.
  const told = renamed(base, random).split('\n');
  return [0, 1, 2].map((k) => told.filter((_, i) => lines.length < 4 || i % 3 !== k).join('\n'));
}

/** The `.txt` articles of a folder; none where no folder is given. */
export function textsIn(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length < 3)
    throw new Error(`${folder} has ${names.length} .txt files: give a folder with three articles at least`);
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/**
 * The n-th event as a dossier of two articles, with their statements. They are not compared with one another, which detection does
 * not ask for and which would take most of the time.
 */
export function dossierOfEvent(n: number, texts: readonly string[]): Dossier {
  const [first, second] = eventTexts(n, texts)
    .slice(0, 2)
    .map((text, i) => {
      const article = articleFromText(quoting(text), { ...FACTS, url: `https://paper${i}.example/event-${n}` });
      const facts = { id: `event-${n}`, title: `Event ${n}`, date: DAY };
      return buildDossier([{ ...extract(article), id: `source-${i + 1}` }], facts);
    });
  if (!first || !second) throw new Error(`event ${n} has no two tellings`);
  return { ...first, sources: [...first.sources, ...second.sources] };
}

/** Three words that follow each other in a statement of the n-th event. */
export function wordsOfEvent(n: number, texts: readonly string[]): string {
  const { statements = [] } = dossierOfEvent(n, texts).sources[0] ?? {};
  const words = statements[statements.length >> 1]?.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2, 5).join(' ');
}

/** The first telling of the n-th event, shortened, as a page at an address that no dossier knows. */
export function pageOfEvent(n: number, texts: readonly string[]): string {
  const [told = ''] = eventTexts(n, texts);
  const lines = quoting(told).split('\n');
  const paragraphs = lines.filter((_, i) => i % 5 !== 4).map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Event ${n}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${DAY}"></head>
<body><article><h1>Event ${n}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

const FACTS = { language: 'en', published: DAY };

/** Invented texts quote nobody: every third line becomes what somebody named in it said. */
const quoting = (text: string): string =>
  /[“"]/.test(text)
    ? text
    : text
        .split('\n')
        .map((line, i) => (i % 3 === 1 ? `“${line}” ${/(?<= )[A-Z]\w+/.exec(line)?.[0] ?? 'She'} said.` : line))
        .join('\n');
