import { addressKey } from './address';
import { type Bridge, bridgeOf } from './bridge';
import { measureBridge } from './bridge-measures';
import type { DetectedDossier, Page } from './detect';
import { evidenceOf } from './evidence';
import { likenessesOf, measure } from './measures';
import { addressKeys, type Profile } from './profile';
import type { Reading } from './reading';
import { type Reported, reportedStatements } from './reported';
import { bridgeScoreOf, ENOUGH, scoreOf, silence, type When } from './score';

/** Certainty below which counting reported statements can't make a page coverage any more: its share of the score is worth that much. */
const HOPELESS = 0.01;

/** Judges a page against the candidates' dossiers. Best first; empty where it belongs to none. */
export function decide(page: Page, reading: Reading, profiles: readonly Profile[]): DetectedDossier[] {
  const key = addressKey(page.url);
  const bridge = once(() => bridgeOf(page, reading));
  const found: DetectedDossier[] = [];
  for (const profile of profiles) {
    const known = key !== null && addressKeys(profile.dossier).includes(key);
    const judged = profile.sources.some((s) => s.language === reading.language)
      ? judge(page, reading, profile, known)
      : judgeAcross(reading, bridge, profile);
    if (!known && judged.score < ENOUGH) continue;
    found.push({
      dossier: profile.id,
      score: known ? 1 : judged.score,
      by: known ? 'address' : 'content',
      evidence: evidenceOf(reading, profile, judged.reported, whenOf(reading, profile).days),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

interface Judged {
  readonly score: number;
  readonly reported: readonly Reported[];
}

const whenOf = (page: Reading, profile: Profile): When =>
  page.day !== null && profile.day !== null
    ? { days: page.day - profile.day }
    : { days: null, dated: profile.day !== null };

function judge(page: Page, reading: Reading, profile: Profile, known: boolean): Judged {
  const when = whenOf(reading, profile);
  const likenesses = likenessesOf(reading, profile);
  const measures = measure(reading, profile, likenesses);
  const least = scoreOf({ ...measures, statements: 0 }, when);
  if (least < HOPELESS && !known) return { score: least, reported: [] };
  const reported = reportedStatements(page, profile, likenesses);
  const sum = reported.reduce((all, r) => all + r.score, 0);
  const score = scoreOf({ ...measures, statements: Math.log(1 + sum) }, when, silence(sum, profile.said));
  return { score, reported };
}

/** A page in another language than the dossier: by the source that it is nearest to. */
function judgeAcross(reading: Reading, bridge: () => Bridge, profile: Profile): Judged {
  const when = whenOf(reading, profile);
  const scores = profile.sources.map((s) => bridgeScoreOf(measureBridge(bridge(), s.bridge, profile.names), when));
  return { score: Math.max(0, ...scores), reported: [] };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
