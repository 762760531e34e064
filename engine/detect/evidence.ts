import { fold } from '@/engine/text/fold';
import { beginningOf } from './beginning';
import type { Evidence } from './detect';
import type { Profile } from './profile';
import type { Reading } from './reading';
import { countsAsReported, type Reported } from './reported';

/** Days between event and page that “the date fits” allows. */
const FITS = 3;
/** Names told at most, those that tell most first. */
const NAMES = 12;

/** What can be shown to the reader of why a page counts. */
export function evidenceOf(
  page: Reading,
  profile: Profile,
  reported: readonly Reported[],
  days: number | null,
): Evidence {
  const sure = reported.filter(countsAsReported);
  const numbers = new Set(profile.sources.flatMap((s) => [...s.numbers.keys()]));
  return {
    statements: new Set(sure.map((r) => r.statement)).size,
    names: sharedNames(page, profile),
    date: days !== null && Math.abs(days) <= FITS,
    passages: sure.map(({ start, end }) => ({ start, end })),
    numbers: [...page.numbers.keys()].filter((n) => telling(n) && numbers.has(n)),
    ...(days === null ? {} : { days }),
    ...(profile.sources.some((s) => s.language === page.language) ? {} : { otherLanguage: true }),
  };
}

/** A small number or a year stands in many texts. */
const telling = (n: number): boolean => n > 12 && !(Number.isInteger(n) && n >= 1900 && n < 2100);

function sharedNames(page: Reading, profile: Profile): string[] {
  const shared = new Map<string, number>();
  for (const source of profile.sources)
    for (const [word, term] of source.names) {
      const known = profile.names.find((n) => n.word === word);
      // A title in capitals makes names of all its words: where the dossier says what its names are, only those are told.
      if (!known && profile.names.length > 0) continue;
      // Other ways of writing a name are looked for by their beginnings, as scripts without capitals or blanks show no names.
      const otherwise = known?.otherWays.some((way) => page.beginnings.has(beginningOf(fold(way))));
      if (!page.names.has(word) && !otherwise) continue;
      const whole = known?.name ?? term.surface;
      shared.set(whole, Math.max(shared.get(whole) ?? 0, term.weight * (1 + Math.log(term.count))));
    }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, NAMES)
    .map(([name]) => name);
}
