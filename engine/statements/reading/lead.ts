import { isHouseNote } from './house-note';
import type { Reading } from './reading';

/** Fewest tokens of a lead; shorter first lines are datelines and labels. Notes of the house lead nothing. */
const LEAD_TOKENS = 8;

/** Index of the sentence that an article opens with; 0 where none is long enough. */
export const leadOf = (reading: Reading): number =>
  Math.max(
    0,
    reading.sentences.findIndex(
      (s) => s.paragraph > 0 && s.last - s.first >= LEAD_TOKENS && !isHouseNote(reading.text.slice(s.start, s.end)),
    ),
  );
