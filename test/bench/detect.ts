import { deserialize, serialize } from 'node:v8';
import { articleFromText } from '@/engine/article/from-text';
import { decide } from '@/engine/detect/decide';
import { gateOpens } from '@/engine/detect/gate/gate';
import { gateTermsOf } from '@/engine/detect/gate/gate-terms';
import { DetectorIndex, type IndexEntry, indexEntry, questionOf } from '@/engine/detect/index/detector-index';
import { profileOf } from '@/engine/detect/profile/profile';
import type { Page } from '@/engine/detect/reading/page';
import { readForDetection } from '@/engine/detect/reading/reading';
import type { Dossier } from '@/engine/dossier/dossier';
import { DAY, eventTexts, textsIn } from './events';
import { benchSearch } from './search';
import { bareDossier } from './synthetic';

const SIZES = [100, 1000, 10_000];
/** Pages asked: half are coverage of a dossier, half of none. */
const PAGES = 120;

/** Milliseconds of processor time so far: what other programs of the machine do at the same time doesn't count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Row {
  readonly dossiers: number;
  readonly [measure: string]: number | string;
}

/** Measures detection with 100, 1,000 and 10,000 dossiers and prints a table. */
export async function bench(folder: string | undefined): Promise<void> {
  const texts = textsIn(folder);
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(measureWith(size, texts));
  console.log(table(rows));
  console.log('\nSearch over the statements:\n');
  await benchSearch(texts);
}

/** Stored as the extension stores them: one JSON text a dossier, read when a page may belong to it. */
function measureWith(size: number, texts: readonly string[]): Row {
  const stored = new Map<string, string>();
  const entries: IndexEntry[] = [];
  const pages: Page[] = [];
  const started = cpuMs();
  for (let n = 0; n < size; n++) {
    const [first = '', second = '', third = ''] = eventTexts(n, texts);
    const dossier = bareDossier(`event-${n}`, [first, second], DAY);
    stored.set(dossier.id, JSON.stringify(dossier));
    entries.push(indexEntry(dossier));
    if (n < PAGES / 2) pages.push(pageOf(third));
  }
  const { index, parts } = DetectorIndex.of(entries);
  const adding = (cpuMs() - started) / size;
  for (let n = 0; n < PAGES / 2; n++) pages.push(pageOf(eventTexts(1_000_000 + n, texts)[0] ?? ''));

  // As a browser's database keeps them: the head, and each part for itself, as a structured clone.
  const head = serialize(index.head);
  const written = new Map([...parts].map(([n, part]) => [n, serialize(part)]));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const cold = cpuMs();
  const woken = DetectorIndex.fromStored(deserialize(head));
  const readBack = cpuMs() - cold;
  detect({ index: woken, parts: written }, stored, pages[0] as Page);
  const firstAnswer = cpuMs() - cold;
  globalThis.gc?.();
  const after = process.memoryUsage();

  const times = pages.map((page) => {
    const start = cpuMs();
    detect({ index: woken, parts: written }, stored, page);
    return cpuMs() - start;
  });
  const terms = gateTermsOf(entries);
  const gateTimes = pages.map((page) => {
    const start = cpuMs();
    gateOpens(terms, { url: page.url ?? '', text: `${page.title ?? ''}\n${page.text}` });
    return cpuMs() - start;
  });
  const changing = cpuMs();
  const again = indexEntry(JSON.parse(stored.get('event-1') ?? 'null') as Dossier);
  const without = change({ index: woken, parts: written }, [entries[1] as IndexEntry], []);
  const kept = change(without, [], [again]);
  detect(kept, stored, pages[1] as Page);
  const changed = cpuMs() - changing;
  const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return {
    dossiers: size,
    'a page, median ms': at(times, 0.5),
    'p95 ms': at(times, 0.95),
    'first answer after a cold start ms': firstAnswer.toFixed(0),
    'of it index read back ms': readBack.toFixed(0),
    'index in memory MB': (memory / 1e6).toFixed(1),
    'index written MB': (bytesOf(written) / 1e6).toFixed(1),
    'of it by a change KB': (kept.changed / 1000).toFixed(0),
    'remove, add, ask ms': changed.toFixed(1),
    'adding ms each': adding.toFixed(1),
    'gate terms KB': (terms.bits.length / 1000).toFixed(1),
    'gate median ms': at(gateTimes, 0.5),
  };
}

const pageOf = (text: string): Page =>
  articleFromText(text, { language: 'en', published: DAY, title: text.slice(0, 70) });

/** An index and its parts, as a database keeps them. */
interface Kept {
  readonly index: DetectorIndex;
  readonly parts: Map<number, Uint8Array>;
}

const bytesOf = (parts: ReadonlyMap<number, Uint8Array>): number =>
  [...parts.values()].reduce((sum, part) => sum + part.length, 0);

const read = ({ parts }: Kept, numbers: readonly number[]): string[] =>
  numbers.map((n) => {
    const part = parts.get(n);
    return part ? (deserialize(part) as string) : '';
  });

/** @returns the index then, and how many bytes of parts were written */
function change(
  kept: Kept,
  remove: readonly IndexEntry[],
  add: readonly IndexEntry[],
): Kept & { readonly changed: number } {
  const numbers = kept.index.partsFor([...remove, ...add]);
  const held = read(kept, numbers);
  const { index, parts } = kept.index.changed(remove, add, new Map(numbers.map((n, i) => [n, held[i] ?? ''])));
  const written = new Map([...parts].map(([n, part]) => [n, serialize(part)]));
  return { index, parts: new Map([...kept.parts, ...written]), changed: bytesOf(written) };
}

function detect(kept: Kept, stored: ReadonlyMap<string, string>, page: Page): number {
  const reading = readForDetection(page);
  const question = questionOf(page, reading);
  const profiles = kept.index
    .candidates(question, read(kept, question.parts))
    .map((id) => profileOf(JSON.parse(stored.get(id) ?? 'null') as Dossier));
  return decide(page, reading, profiles).length;
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
}

/** Markdown, one line a measure. */
function table(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return '';
  const head = `| | ${rows.map((r) => `${r.dossiers.toLocaleString('en')} dossiers`).join(' | ')} |\n|---|${rows.map(() => '---:|').join('')}`;
  const lines = Object.keys(first)
    .filter((name) => name !== 'dossiers')
    .map((name) => `| ${name} | ${rows.map((r) => r[name]).join(' | ')} |`);
  return [head, ...lines].join('\n');
}
