import type { Profile } from '../profile/profile';
import type { Page } from '../reading/page';
import type { Reading } from '../reading/reading';
import type { Reported } from './reported';
import { strangeActor } from './strange-actor';
import { strangeQuotes } from './strange-quotes';

/** What is measured of what is said in both. */
export interface SaidMeasures {
  /** Logarithm of 1 + the sum, over the page's sentences, of how surely each reports a statement of the dossier (`match`). */
  statements: number;
  /** 1 where the page quotes, and nothing that the sources do: see `strangeQuotes`. Less, the more statements it reports. */
  strangeQuotes: number;
  /** 1 where somebody else acts in it: see `strangeActor`. Less, the more of a statement it reports. */
  strangeActor: number;
}

/** A page that reports this many statements is coverage, whomever else it quotes. */
const REPORTS_ENOUGH = 6;
/** With one it is on the same act, whomever it begins with. */
const OWN_ENOUGH = 1;

/** @param reported see `reportedStatements` */
export function saidMeasures(
  page: Page,
  reading: Reading,
  profile: Profile,
  reported: readonly Reported[],
): SaidMeasures {
  const sum = reported.reduce((all, { score }) => all + score, 0);
  const until = (enough: number) => Math.max(0, 1 - sum / enough);
  return {
    statements: Math.log(1 + sum),
    strangeQuotes: strangeQuotes(page.text, reading, profile) ? until(REPORTS_ENOUGH) : 0,
    strangeActor: strangeActor(reading, profile) ? until(OWN_ENOUGH) : 0,
  };
}
