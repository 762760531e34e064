import { writeFileSync } from 'node:fs';
import { buildDossier, type DossierFacts, type NewSource } from '@/engine/dossier/build';
import type { Dossier } from '@/engine/dossier/dossier';
import { exportDossier } from '@/engine/dossier/exchange';
import { faultLine } from '@/engine/dossier/fault';
import { applyReview, type Review, readReview } from '@/engine/dossier/review';
import { validateDossier } from '@/engine/dossier/validate';
import { extract } from '@/engine/statements/extract';
import { Failure } from '../failure';
import { articleOf, articleOfFile, eachLine, textOfFile } from '../input';
import { noFiles, options } from '../options';

export const usage = `crossquote build FILE… --title T [--date YYYY-MM-DD] [--review REVIEW.json] [-o DOSSIER.json]
crossquote build --ndjson [--review REVIEW.json] [-o DOSSIER.json]

Builds a dossier from articles: their statements, names and alignments.

FILE              .html, .htm, .txt, or - for standard input
--title T         the event
--date DAY        its day, YYYY-MM-DD
--review FILE     applies what a person has checked: names, facts, pairs confirmed or removed
-o, --out FILE    writes the dossier there instead of to standard output
--ndjson          standard input holds an event a line: {id, title?, date?, sources: [{id, outlet?, host?, url?, title?,
                  published?, text | html}]}; a dossier a line comes out. With -o there must be one event`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, {
    ndjson: 'boolean',
    title: 'string',
    date: 'string',
    review: 'string',
    out: 'string',
  });
  const review = values.review === undefined ? null : reviewOf(values.review);
  const { out } = values;
  let status = 0;
  const finish = (sources: NewSource[], facts: DossierFacts): Dossier => {
    const built = checked(sources, facts);
    if (!review) return built;
    const { dossier, unmet } = applyReview(built, review);
    for (const line of unmet) console.error(`crossquote: ${values.review}: ${line}: look again and change the review`);
    if (unmet.length) status = 1;
    return valid(dossier);
  };
  if (values.ndjson) {
    noFiles(positionals);
    let written = 0;
    const failed = await eachLine(async (row) => {
      const dossier = finish(await sourcesOf(row.sources), factsOf(row));
      if (out === undefined) return dossier;
      if (written++) throw new Failure(`-o ${out} holds one dossier: give one event`);
      writeFileSync(out, exportDossier(dossier));
    });
    return failed || status;
  }
  if (positionals.length === 0) throw new Failure('build takes an article at least: give its FILE');
  if (!values.title) throw new Failure('no title is given: say what the event is with --title');
  const sources: NewSource[] = [];
  for (const file of positionals) {
    const article = await articleOfFile(file);
    sources.push({ ...extract(article), id: freeId(article.id, sources) });
  }
  const json = exportDossier(finish(sources, factsOf({ title: values.title, date: values.date })));
  if (out === undefined) process.stdout.write(json);
  else writeFileSync(out, json);
  return status;
}

function reviewOf(file: string): Review {
  const json = textOfFile(file);
  try {
    return readReview(JSON.parse(json));
  } catch (error) {
    throw new Failure(`cannot use the review ${file}: ${(error as Error).message}`);
  }
}

async function sourcesOf(given: unknown): Promise<NewSource[]> {
  if (!Array.isArray(given) || given.length === 0)
    throw new Failure('"sources" must be a list of articles, one at least');
  const sources: NewSource[] = [];
  for (const [i, input] of given.entries()) {
    const article = await articleOf(input, `sources[${i}]`);
    const { id, host } = input as { id?: unknown; host?: unknown };
    if (host !== undefined && typeof host !== 'string') throw new Failure(`"host" of sources[${i}] must be a text`);
    sources.push({ ...extract(article), id: id === undefined ? freeId(`source-${i + 1}`, sources) : String(id), host });
  }
  return sources;
}

function factsOf({ id, title, date }: Record<string, unknown>): DossierFacts {
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries({ id, title, date })) {
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new Failure(`"${name}" must be a text, ${JSON.stringify(value)} is given`);
    facts[name] = value;
  }
  if (facts.date && !/^\d{4}-\d{2}-\d{2}$/.test(facts.date))
    throw new Failure(`the date "${facts.date}" is not a day: write it as YYYY-MM-DD`);
  return facts;
}

/** `reports/story.txt` and `story.html` are two sources of one file name. */
function freeId(wanted: string, sources: readonly NewSource[]): string {
  const base = wanted.replace(/\.(?:html?|txt)$/i, '').replace(/[\s/?#]+/g, '-') || 'source';
  let id = base;
  for (let n = 2; sources.some((s) => s.id === id); n++) id = `${base}-${n}`;
  return id;
}

const checked = (sources: NewSource[], facts: DossierFacts): Dossier => valid(buildDossier(sources, facts));

/** What was given may not fit the format (two ids alike, a broken address): better said now than when it is read. */
function valid(dossier: Dossier): Dossier {
  const result = validateDossier(dossier);
  if (result.ok) return result.dossier;
  throw new Failure(`no dossier can be made of this: ${result.faults.slice(0, 3).map(faultLine).join('; ')}`);
}
