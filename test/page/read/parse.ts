import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** A document as the command parses it. */
export const parsed = (html: string): Document => parseHTML(serialize(parse(html))).document as unknown as Document;
