import { deserialize, serialize } from 'node:v8';
import { articleFromText } from '@/engine/article/from-text';
import { decide } from '@/engine/detect/decide';
import { DetectorIndex, type IndexEntry, indexEntry } from '@/engine/detect/detector-index';
import { gateOpens } from '@/engine/detect/gate';
import { gateTermsOf } from '@/engine/detect/gate-terms';
import type { Page } from '@/engine/detect/page';
import { profileOf } from '@/engine/detect/profile';
import { readForDetection } from '@/engine/detect/reading';
import type { Dossier } from '@/engine/dossier/dossier';
import { DAY, eventTexts, textsIn } from './events';
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
  const index = DetectorIndex.of(entries);
  const adding = (cpuMs() - started) / size;
  for (let n = 0; n < PAGES / 2; n++) pages.push(pageOf(eventTexts(1_000_000 + n, texts)[0] ?? ''));

  // Bytes of a structured clone: what a browser's database keeps of a value.
  const written = serialize(index.stored());
  globalThis.gc?.();
  const before = process.memoryUsage();
  const cold = cpuMs();
  const woken = DetectorIndex.fromStored(deserialize(written));
  if (!woken) throw new Error('the index could not be read back');
  const readBack = cpuMs() - cold;
  detect(woken, stored, pages[0] as Page);
  const firstAnswer = cpuMs() - cold;
  globalThis.gc?.();
  const after = process.memoryUsage();

  const times = pages.map((page) => {
    const start = cpuMs();
    detect(woken, stored, page);
    return cpuMs() - start;
  });
  const terms = gateTermsOf(entries);
  const gateTimes = pages.map((page) => {
    const start = cpuMs();
    gateOpens(terms, { url: page.url ?? '', text: `${page.title ?? ''}\n${page.text}` });
    return cpuMs() - start;
  });
  const change = cpuMs();
  const again = indexEntry(JSON.parse(stored.get('event-1') ?? 'null') as Dossier);
  woken.change([entries[1] as IndexEntry], []);
  woken.change([], [again]);
  detect(woken, stored, pages[1] as Page);
  const changed = cpuMs() - change;
  const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return {
    dossiers: size,
    'a page, median ms': at(times, 0.5),
    'p95 ms': at(times, 0.95),
    'first answer after a cold start ms': firstAnswer.toFixed(0),
    'of it index read back ms': readBack.toFixed(0),
    'index in memory MB': (memory / 1e6).toFixed(1),
    'index written MB': (written.length / 1e6).toFixed(1),
    'remove, add, ask ms': changed.toFixed(1),
    'adding ms each': adding.toFixed(1),
    'gate terms KB': (terms.bits.length / 1000).toFixed(1),
    'gate median ms': at(gateTimes, 0.5),
  };
}

const pageOf = (text: string): Page =>
  articleFromText(text, { language: 'en', published: DAY, title: text.slice(0, 70) });

function detect(index: DetectorIndex, stored: ReadonlyMap<string, string>, page: Page): number {
  const reading = readForDetection(page);
  const profiles = index
    .candidates(page, reading)
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
