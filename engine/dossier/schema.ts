import * as v from 'valibot';
import { DOSSIER_VERSION, type Dossier } from './dossier';

/**
 * Bounds of a dossier file. They are far above what an event needs (a long article has 60,000 characters and 200
 * statements) and keep a hostile file from filling memory before it is refused.
 */
export const bounds = {
  file: 20_000_000,
  text: 500_000,
  words: 20_000,
  line: 2_000,
  sources: 50,
  statements: 5_000,
  alignments: 20_000,
  steps: 5_000,
  blocks: 20_000,
  names: 1_000,
  aliases: 200,
  coverage: 2_000,
} as const;

const nonEmpty = 'must not be empty';
const atMost = (max: number) => `must have at most ${max} characters`;
const string = (max: number) => v.pipe(v.string('must be a text'), v.maxLength(max, atMost(max)));
const line = v.pipe(string(bounds.line), v.nonEmpty(nonEmpty));
const id = v.pipe(string(200), v.regex(/^[^\s?#]+$/u, 'must be an id: not empty, no blank, ? or #'));
const offset = v.pipe(
  v.number('must be a number'),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(max, `must have at most ${max} entries`), v.readonly());

const day = v.pipe(
  v.string('must be a day (YYYY-MM-DD)'),
  v.isoDate('must be a day (YYYY-MM-DD)'),
  v.check(isReal, 'is no day of the calendar'),
);
const instant = v.pipe(
  v.string('must be a day or an instant (ISO 8601)'),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
    'must be a day or an instant (ISO 8601)',
  ),
  v.check(isReal, 'is no day of the calendar'),
);
const address = v.pipe(
  string(bounds.line),
  v.url('must be an address'),
  v.regex(/^https?:\/\//i, 'must be an http or https address'),
);
const host = v.pipe(
  string(253),
  v.regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u, 'must be a host name, as in news.example'),
);
const language = v.pipe(
  string(35),
  v.regex(/^[a-z]{2,3}(?:-[\da-z]{1,8})*$/i, 'must be a language tag, as in en or pt-BR'),
);

function isReal(text: string): boolean {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
}

const span = { start: offset, end: offset };
const spanObject = v.object(span, 'must be a span (start, end)');
const textSpan = v.object({ ...span, text: string(bounds.words) }, 'must be a span with its text');

const selector = v.variant(
  'type',
  [
    v.object({
      type: v.literal('TextQuoteSelector'),
      exact: string(bounds.words),
      prefix: string(bounds.line),
      suffix: string(bounds.line),
    }),
    v.object({ type: v.literal('TextPositionSelector'), ...span }),
  ],
  'must be a TextQuoteSelector or a TextPositionSelector',
);

const statement = v.object(
  {
    id,
    kind: v.picklist(
      ['quote', 'indirect', 'denial', 'claim', 'context'],
      'must be quote, indirect, denial, claim or context',
    ),
    ...textSpan.entries,
    quoteType: v.optional(v.picklist(['direct', 'partial'], 'must be direct or partial')),
    report: v.optional(spanObject),
    speaker: v.nullable(v.object({ ...textSpan.entries, name: line }, 'must be a speaker or null')),
    cue: v.nullable(textSpan),
    via: v.nullable(textSpan),
    denies: v.optional(v.nullable(id)),
    claim: v.optional(v.nullable(spanObject)),
    heading: v.nullable(string(bounds.line)),
    paragraph: v.pipe(offset, v.minValue(0, 'must be 0 or more')),
    selector: list(selector, 10),
  },
  'must be a statement',
);

const source = v.object(
  {
    id,
    outlet: v.nullable(line),
    host: v.nullable(host),
    url: v.nullable(address),
    title: v.nullable(line),
    published: v.nullable(instant),
    language: v.nullable(language),
    captured: v.nullable(instant),
    cites: list(line, 50),
    text: string(bounds.text),
    blocks: list(
      v.object({
        ...span,
        kind: v.picklist(
          ['heading', 'paragraph', 'blockquote', 'list-item', 'caption', 'furniture'],
          'must be heading, paragraph, blockquote, list-item, caption or furniture',
        ),
      }),
      bounds.blocks,
    ),
    statements: list(statement, bounds.statements),
  },
  'must be a source',
);

const passage = v.object({ statement: id, ...span }, 'must be a passage (statement, start, end)');
const range = v.nullable(v.pipe(v.tuple([offset, offset], 'must be [start, end]'), v.readonly()));
const eachSide = v.object({ a: v.boolean('must be true or false'), b: v.boolean('must be true or false') });
const alignment = v.object(
  {
    sources: v.pipe(v.tuple([id, id], 'must be two source ids'), v.readonly()),
    a: passage,
    b: passage,
    score: v.pipe(v.number('must be a number'), v.minValue(0, 'must be 0 to 1'), v.maxValue(1, 'must be 0 to 1')),
    relation: v.picklist(
      ['same', 'reworded', 'a-shorter', 'b-shorter', 'conflict'],
      'must be same, reworded, a-shorter, b-shorter or conflict',
    ),
    reason: v.optional(
      v.picklist(['number', 'negation', 'speaker', 'time'], 'must be number, negation, speaker or time'),
    ),
    wording: list(
      v.object({
        op: v.picklist(['same', 'changed', 'only-a', 'only-b'], 'must be same, changed, only-a or only-b'),
        a: range,
        b: range,
        moved: v.optional(v.literal(true, 'must be true, or left out')),
      }),
      bounds.steps,
    ),
    evidence: v.object({
      sameSpeaker: v.boolean('must be true or false'),
      words: offset,
      wordsInOrder: offset,
      sameChain: v.boolean('must be true or false'),
    }),
    quoted: v.optional(eachSide),
    marked: v.optional(eachSide),
    reviewed: v.optional(v.boolean('must be true or false')),
  },
  'must be an alignment',
);

/** The shape of a dossier file. What one part says of another is checked apart (`references.ts`). */
export const dossierSchema: v.GenericSchema<unknown, Dossier> = v.object({
  format: v.literal('crossquote-dossier', 'must be "crossquote-dossier"'),
  version: v.literal(DOSSIER_VERSION),
  id,
  title: line,
  date: v.nullable(day),
  spokenLanguage: v.nullable(language),
  names: list(v.object({ name: line, aliases: list(line, bounds.aliases) }), bounds.names),
  sources: list(source, bounds.sources),
  alignments: list(alignment, bounds.alignments),
  possible: list(alignment, bounds.alignments),
  coverage: list(
    v.object({
      outlet: v.nullable(line),
      url: address,
      language: v.nullable(language),
      published: v.nullable(instant),
    }),
    bounds.coverage,
  ),
});
