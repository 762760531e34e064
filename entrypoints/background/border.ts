import * as v from 'valibot';
import type { Article } from '@/engine/article/article';
import { MARK_STYLES } from '@/engine/coverage/coverage';
import type { ToBackground } from './messages';

/** Longest text of one page that is looked at, in UTF-16 code units: a book of 350,000 words. */
const LONGEST_TEXT = 2_000_000;
const address = v.pipe(v.string(), v.maxLength(65_536));
/** A title, a name, a query: cut where it is longer than any real one. */
const words = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2000)),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

const block = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['heading', 'paragraph', 'blockquote', 'list-item', 'caption', 'furniture']),
});

/** An article as a page's reader sends it: its blocks are in order, apart, and inside the text. */
const article = v.pipe(
  v.object({
    title: v.nullable(words),
    outlet: v.nullable(words),
    url: v.nullable(address),
    published: v.nullable(words),
    language: v.nullable(words),
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    blocks: v.array(block),
  }),
  v.check(({ text, blocks }) => {
    let from = 0;
    for (const { start, end } of blocks) {
      if (start < from || end < start || end > text.length) return false;
      from = end;
    }
    return true;
  }, 'Blocks must be in order, apart, and inside the text.'),
);

const messages = v.variant('type', [
  v.object({
    type: v.literal('gate/candidate'),
    url: address,
    canonical: v.nullable(address),
    title: words,
    reason: v.pipe(v.string(), v.maxLength(60)),
  }),
  v.object({ type: v.literal('overlay/coverage') }),
  v.object({ type: v.literal('overlay/read'), article }),
  v.object({
    type: v.literal('overlay/settings'),
    collapsed: v.optional(v.boolean()),
    width: v.optional(v.pipe(v.number(), v.minValue(200), v.maxValue(2000))),
    marksOff: v.optional(v.array(v.picklist(MARK_STYLES))),
  }),
  v.object({ type: v.literal('overlay/hide-site') }),
  v.object({ type: v.literal('overlay/gone') }),
  v.object({ type: v.literal('popup/status'), tab }),
  v.object({ type: v.literal('popup/search'), query: words }),
  v.object({ type: v.literal('popup/reveal'), tab, dossier: id, source: id, statement: id }),
  v.object({ type: v.literal('popup/panel'), tab, show: v.boolean() }),
  v.object({ type: v.literal('popup/site'), tab, hidden: v.boolean() }),
  v.object({ type: v.literal('popup/pause'), tab, paused: v.boolean() }),
  v.object({ type: v.literal('example/articles'), dossier: v.optional(id) }),
  v.object({ type: v.literal('welcome/coverage') }),
  v.object({ type: v.literal('dossiers/list') }),
  v.object({ type: v.literal('dossiers/compared'), dossier: id }),
  v.object({ type: v.literal('sites/read') }),
  v.object({ type: v.literal('sites/mode'), mode: v.picklist(['everywhere', 'chosen']) }),
  v.object({
    type: v.literal('sites/list'),
    list: v.picklist(['hidden', 'chosen']),
    site: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
    listed: v.boolean(),
  }),
]);

/** A message to the background, or null where it is not one of ours. */
export function readMessage(value: unknown): ToBackground | null {
  const read = v.safeParse(messages, value);
  return read.success ? read.output : null;
}

/** What the reader of a page returned, or null where that is not an article with text. */
export function readArticle(value: unknown): Article | null {
  const read = v.safeParse(article, value);
  return read.success && read.output.text.trim() ? read.output : null;
}
