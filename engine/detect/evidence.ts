import { fold } from '@/engine/text/fold';
import { countsAsReported, type Reported } from './measures/reported';
import { namesIn } from './names-in';
import type { Profile } from './profile/profile';
import { wordsOf } from './profile/profile-names';
import type { Evidence, Page } from './reading/page';
import { damped, type Reading } from './reading/reading';
import { tellingNumber } from './reading/telling-number';

/** Days between event and page that “the date fits” allows. */
const FITS = 3;
/** Names told at most, those that tell most first. */
const NAMES = 12;

/** What can be shown to the reader of why a page counts. */
export function evidenceOf(
  page: Pick<Page, 'title' | 'text'>,
  reading: Reading,
  profile: Profile,
  reported: readonly Reported[],
  days: number | null,
): Evidence {
  const sure = reported.filter(countsAsReported);
  const numbers = new Set(profile.sources.flatMap((s) => [...s.numbers.keys()]));
  return {
    statements: new Set(sure.map((r) => r.statement)).size,
    names: sharedNames(page, reading, profile),
    date: days !== null && Math.abs(days) <= FITS,
    passages: sure.map(({ start, end }) => ({ start, end })),
    numbers: [...reading.numbers.keys()].filter((n) => tellingNumber(n) && numbers.has(n)),
    ...(days === null ? {} : { days }),
    ...(profile.sources.some((s) => s.language === reading.language) ? {} : { otherLanguage: true }),
  };
}

/**
 * The dossier's names that stand in the page, as the dossier writes them, those that tell most first. A title in capitals makes names of
 * all its words: where the dossier says what its names are, only those are told.
 */
function sharedNames(page: Pick<Page, 'title' | 'text'>, reading: Reading, profile: Profile): string[] {
  const shared = new Map<string, number>();
  const weighed = (words: readonly string[]) =>
    Math.max(
      0,
      ...profile.sources
        .flatMap((s) => words.map((word) => s.names.get(word)))
        .map((term) => (term ? damped(term) : 0)),
    );
  const stands = namesIn(page);
  for (const known of profile.dossier.names)
    if (stands(known)) shared.set(known.name, weighed(wordsOf(known.name).map(fold)));
  if (profile.dossier.names.length === 0)
    for (const source of profile.sources)
      for (const [word, term] of source.names)
        if (reading.names.has(word)) shared.set(term.surface, Math.max(shared.get(term.surface) ?? 0, damped(term)));
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, NAMES)
    .map(([name]) => name);
}
