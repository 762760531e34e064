import type { Item } from '../reading/unit';

const NOMINAL = new Set(['name', 'noun', 'adjective', 'number', 'possessive', 'determiner']);
/** Classes that a phrase has as its head. */
export const HEADS = new Set(['name', 'noun', 'pronoun', 'number']);
/** Most words of a quotation that stands for a noun or an adjective: the “crooked” rival. */
const NOMINAL_QUOTATION = 4;

/** Items a noun phrase is made of: a few quoted words that end no clause may be among them. */
export const isNominal = (item: Item): boolean =>
  item.quotation ? item.quotation.words <= NOMINAL_QUOTATION && !item.quotation.terminal : NOMINAL.has(item.class);

/** A mark within a name: the stop of an initial, the stroke of “the Courier/Gazette poll”. */
export const isJoint = (mark: Item, before: Item): boolean =>
  mark.start === before.end && ((mark.lower === '.' && before.capital) || (mark.lower === '/' && isNominal(before)));

/** A comma, as its own item. */
export const isComma = (item: Item | undefined): boolean => item?.lower === ',';
const DASHES = new Set(['—', '―', '–', '--', '-']);
export const isDash = (item: Item | undefined): boolean => item?.class === 'mark' && DASHES.has(item.lower);

export const isStop = (item: Item | undefined): boolean =>
  item?.class === 'mark' && /^(?:[.!?…;:]|\.{2,})$/.test(item.lower);

/** Classes that can carry a clause's tense. */
export const isFiniteItem = (item: Item): boolean =>
  item.class === 'past' ||
  item.class === 'third' ||
  item.class === 'base' ||
  item.class === 'modal' ||
  item.class === 'auxiliary';
