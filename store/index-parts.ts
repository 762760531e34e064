/** Names of the parts that the index of the dossiers is kept in. */

/** Of the detection index, by number (`engine/detect/index/parted-index.ts`). */
export const detectorPart = (part: number): string => `detector:${part}`;
/** What the detection index and the gate were given of the dossiers of a block: only a change reads it. */
export const entriesPart = (block: number): string => `entries:${block}`;
/** The dossiers of a block whose statements can be found (`engine/search/block.ts`). */
export const rowsPart = (block: number): string => `rows:${block}`;
/** Words of their statements that begin alike. */
export const wordsPart = (beginning: string, block: number): string => `${wordsUnder(beginning)}${block}`;
/** What the names of all blocks' parts for a beginning begin with. */
export const wordsUnder = (beginning: string): string => `words:${beginning}:`;

/** What their names begin with. */
export const ALL_PARTS: readonly string[] = ['detector:', 'entries:', 'rows:', 'words:'];
