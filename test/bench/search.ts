import { deserialize, serialize } from 'node:v8';
import { articleFromText } from '@/engine/article/from-text';
import type { Dossier, DossierStatement } from '@/engine/dossier/dossier';
import { BLOCK, beginningOf, beginningsOf, changedBlock, type Row } from '@/engine/search/block';
import { type StatementsKept, searchStatements } from '@/engine/search/search';
import { DAY, eventTexts } from './events';
import { bareDossier } from './synthetic';

const SIZES = [100, 1000, 10_000];
/** Queries asked. */
const QUERIES = 60;
/** A word that most statements have. */
const FREQUENT = 'the';

/** Measures the search over the statements of 100, 1,000 and 10,000 dossiers and prints a table. */
export async function benchSearch(texts: readonly string[]): Promise<void> {
  const columns = [];
  for (const size of SIZES) columns.push(await measureWith(size, texts));
  console.log(`| | ${SIZES.map((size) => `${size.toLocaleString('en')} dossiers`).join(' | ')} |`);
  console.log(`|---|${SIZES.map(() => '---:|').join('')}`);
  for (const name of Object.keys(columns[0] ?? {}))
    console.log(`| ${name} | ${columns.map((column) => column[name]).join(' | ')} |`);
}

async function measureWith(size: number, texts: readonly string[]): Promise<Record<string, string>> {
  const rows: Uint8Array[] = [];
  // By beginning, then block by block, each as a browser's database keeps it.
  const parts = new Map<string, Uint8Array[]>();
  const put = (block: number, part: ReadonlyMap<string, string>) => {
    for (const [beginning, text] of part) {
      const held = parts.get(beginning) ?? [];
      parts.set(beginning, held);
      held[block] = serialize(text);
    }
  };
  let read = 0;
  const bytes = (one: Uint8Array | undefined) => {
    read += one?.length ?? 0;
    return one ? deserialize(one) : '';
  };
  const started = performance.now();
  for (let from = 0; from < size; from += BLOCK) {
    const dossiers = Array.from({ length: Math.min(BLOCK, size - from) }, (_, i) => dossierOf(from + i, texts));
    const made = changedBlock(rows.length, [], new Map(), [], dossiers);
    put(rows.length, made.parts);
    rows.push(serialize(made.rows));
  }
  const adding = (performance.now() - started) / size;
  const statements = rows.reduce((sum, one) => sum + statementsIn(deserialize(one)), 0);
  const kept: StatementsKept = {
    parts: async (beginning) => (parts.get(beginning) ?? []).filter(Boolean).map(bytes),
    rows: async (blocks) => blocks.map((block) => bytes(rows[block])),
    dossier: async (id) => dossierOf(Number(id.split('-')[1]), texts),
    statements,
    dossiers: size,
  };
  const times: number[] = [];
  for (let i = 0; i < QUERIES; i++) {
    const { text = '' } = dossierOf((i * 7919) % size, texts).sources[0]?.statements[i % 5] ?? {};
    const query = text.split(' ').slice(2, 5).join(' ');
    const start = performance.now();
    const { found } = await searchStatements(kept, query, 20);
    times.push(performance.now() - start);
    if (found === 0) throw new Error(`“${query}” is not found`);
  }
  const readByOne = read / QUERIES;
  const start = performance.now();
  await searchStatements(kept, FREQUENT, 20);
  const frequent = performance.now() - start;

  const one = dossierOf(size, texts);
  const block = rows.length - 1;
  const changing = performance.now();
  const needed = [...beginningsOf(one)].map((beginning): [string, string] => [
    beginning,
    bytes(parts.get(beginning)?.[block]),
  ]);
  const changed = changedBlock(block, bytes(rows[block]) as unknown as Row[], new Map(needed), [], [one]);
  const written = [...changed.parts.values()].reduce((sum, part) => sum + serialize(part).length, 0);
  const took = performance.now() - changing;
  const all = [...parts.values()].flat().reduce((sum, part) => sum + serialize(part).length, 0);
  return {
    statements: statements.toLocaleString('en'),
    'three words of a statement, median ms': times.sort((a, b) => a - b)[QUERIES >> 1]?.toFixed(1) ?? '',
    'p95 ms': times[Math.floor(QUERIES * 0.95)]?.toFixed(1) ?? '',
    'read by it KB': (readByOne / 1000).toFixed(0),
    [`“${FREQUENT}” ms`]: frequent.toFixed(0),
    'words written MB': (all / 1e6).toFixed(1),
    'parts of a beginning': (all && parts.get(beginningOf(FREQUENT))?.filter(Boolean).length)?.toString() ?? '',
    'adding each, all at once, ms': adding.toFixed(1),
    'adding one more ms': took.toFixed(1),
    'written by it KB': (written / 1000).toFixed(0),
  };
}

const statementsIn = (rows: readonly Row[]): number => rows.reduce((sum, { lengths }) => sum + lengths.length, 0);

/** The n-th event in two articles, each line of which is what somebody says or the article's own words. */
function dossierOf(n: number, texts: readonly string[]): Dossier {
  const bare = bareDossier(`event-${n}`, eventTexts(n, texts).slice(0, 2), DAY);
  return { ...bare, sources: bare.sources.map((source) => ({ ...source, statements: statementsOf(source.text) })) };
}

function statementsOf(text: string): DossierStatement[] {
  const { blocks } = articleFromText(text, { language: 'en' });
  return blocks.map(({ start, end }, i) => ({
    id: `s${i + 1}`,
    kind: i % 3 === 1 ? 'quote' : 'context',
    ...(i % 3 === 1 && { quoteType: 'direct' as const }),
    start,
    end,
    text: text.slice(start, end),
    speaker: null,
    cue: null,
    via: null,
    heading: null,
    selector: [],
    paragraph: i + 1,
  }));
}
