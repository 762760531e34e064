/**
 * The same text, held with a byte a letter where its letters allow. One curly quotation mark in an article gives two bytes to every letter
 * of what is cut out of it, in the browser's storage, too; what is read from JSON is held anew. (V8 and SpiderMonkey.)
 */
export const narrow = (text: string): string => JSON.parse(JSON.stringify(text));
