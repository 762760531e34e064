import { addressKey } from './address';
import { type Bridge, bridgeOf } from './bridge';
import { measureBridge } from './bridge-measures';
import type { DetectedDossier, Page } from './detect';
import { evidenceOf } from './evidence';
import { likenessesOf, measure } from './measures';
import { addressKeys, type Profile } from './profile';
import type { Reading } from './reading';
import { bridgeScoreOf, ENOUGH, scoreOf } from './score';

/** Judges a page against the candidates' dossiers. Best first; empty where it belongs to none. */
export function decide(page: Page, reading: Reading, profiles: readonly Profile[]): DetectedDossier[] {
  const key = addressKey(page.url);
  let bridge: Bridge | undefined;
  const found: DetectedDossier[] = [];
  for (const profile of profiles) {
    const days = reading.day !== null && profile.day !== null ? reading.day - profile.day : null;
    const otherLanguage = !profile.sources.some((s) => s.language === reading.language);
    const likenesses = otherLanguage ? [] : likenessesOf(reading, profile);
    const known = key !== null && addressKeys(profile.dossier).includes(key);
    let score = 1;
    if (!known && otherLanguage) {
      bridge ??= bridgeOf(page, reading);
      const own = bridge;
      score = Math.max(
        0,
        ...profile.sources.map((s) => bridgeScoreOf(measureBridge(own, s.bridge, profile.names), days)),
      );
    } else if (!known) score = scoreOf(measure(reading, profile, likenesses), days);
    if (score < ENOUGH) continue;
    found.push({
      dossier: profile.id,
      score,
      by: known ? 'address' : 'content',
      evidence: evidenceOf(reading, profile, likenesses, days),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}
