import { datesIn, dayNumber, dayOf } from '@/engine/text/dates';
import type { Page } from './page';

/** Characters at the head of a text in which a day on a line of its own is its dateline. */
const HEAD = 600;
/** Longest line that is taken for a dateline: a day with a place, an hour, a byline. */
const LINE = 60;

/**
 * Day an article was published, in days since 1970: as it says itself, else from its address (`/2024/11/07/`, `20241107`),
 * else from a dateline on a line of its own at the head of the text; null where none tells.
 */
export function publishedDay(page: Pick<Page, 'published' | 'url' | 'text'>, language: string | null): number | null {
  return dayNumber(page.published) ?? dayInAddress(page.url) ?? dateline(page.text, language);
}

function dayInAddress(url: string | null): number | null {
  const m = url?.match(/[/_-]((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/);
  return m ? dayNumber(`${m[1]}-${m[3]}-${m[4]}`) : null;
}

function dateline(text: string, language: string | null): number | null {
  for (const [line] of text.slice(0, HEAD).matchAll(/[^\n]+/g)) {
    if (line.length > LINE) continue;
    for (const date of datesIn(line, language)) {
      const day = dayOf(date);
      if (day !== null) return day;
    }
  }
  return null;
}
