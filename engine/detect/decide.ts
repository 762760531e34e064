import type { Span } from '@/engine/text/span';
import { addressKey } from './address/address';
import { evidenceOf } from './evidence';
import { bridgeAct } from './measures/bridge-act';
import { measureBridge, notionShare } from './measures/bridge-measures';
import { type Likeness, likenessesOf } from './measures/likeness';
import { measure } from './measures/measures';
import { countsAsReported, type Reported, reportedStatements } from './measures/reported';
import { type SaidMeasures, saidMeasures } from './measures/said';
import { bridgeScoreOf, ENOUGH, LEADS_WITH_IT, scoreOf, type When } from './measures/score';
import { onlyPartOf, passagesOf } from './part';
import { type Bridge, bridgeOf } from './profile/bridge';
import { once } from './profile/once';
import { addressKeys, type Profile } from './profile/profile';
import type { DetectedDossier, Page } from './reading/page';
import { type Reading, readForDetection } from './reading/reading';

/** Certainty below which counting reported statements can't make a page coverage any more: its share of the score is worth that much. */
const HOPELESS = 0.01;
const NOTHING_SAID: SaidMeasures = { statements: 0, strangeQuotes: 0, strangeActor: 0 };

/** A passage needs more certainty than a page: there are many in a page, and a wrong one is a wrong mark. */
const PASSAGE_ENOUGH = 0.8;
const PASSAGE_STATEMENTS = 1;

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
      evidence: evidenceOf(page, reading, profile, judged.reported, whenOf(reading, profile).days),
      ...(known || !judged.passages ? {} : { passages: judged.passages }),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

interface Judged {
  readonly score: number;
  /** The page begins with the event, so that all of it is on it. */
  readonly leads: boolean;
  readonly reported: readonly Reported[];
  /** Of a page that is coverage in a part only: that part. */
  readonly passages?: readonly Span[];
}

const whenOf = (page: Reading, profile: Profile): When =>
  page.day !== null && profile.day !== null
    ? { days: page.day - profile.day }
    : { days: null, dated: profile.day !== null };

function judge(page: Page, reading: Reading, profile: Profile, known: boolean): Judged {
  const when = whenOf(reading, profile);
  const likenesses = likenessesOf(reading, profile);
  const whole = judgeText(page, reading, profile, likenesses, when, known);
  if (known) return whole;
  const covers = whole.score >= ENOUGH;
  const passages = covers && whole.leads ? null : judgePassages(page, reading, profile, likenesses, when);
  if (passages || !covers) return passages ?? whole;
  const part = onlyPartOf(page, reading, profile);
  return part ? { ...whole, passages: [part] } : whole;
}

function judgeText(
  page: Page,
  reading: Reading,
  profile: Profile,
  likenesses: readonly Likeness[],
  when: When,
  known: boolean,
): Judged {
  const measures = measure(reading, profile);
  const least = scoreOf({ ...measures, ...NOTHING_SAID }, when);
  const leads = measures.lead >= LEADS_WITH_IT;
  if (least < HOPELESS && !known) return { score: least, leads, reported: [] };
  const reported = reportedStatements(page, profile, likenesses);
  const score = scoreOf({ ...measures, ...saidMeasures(page, reading, profile, reported) }, when);
  return { score, leads, reported };
}

/** Judges each passage that may be coverage as a page of its own; null where none is. */
function judgePassages(
  page: Page,
  reading: Reading,
  profile: Profile,
  likenesses: readonly Likeness[],
  when: When,
): Judged | null {
  const passages: Span[] = [];
  const reported: Reported[] = [];
  let score = 0;
  const covers = (span: Span): boolean => {
    const part: Page = { ...page, title: null, text: page.text.slice(span.start, span.end), blocks: [] };
    const own = readForDetection(part);
    const judged = judgeText(part, own, profile, likenessesOf(own, profile), when, false);
    if (judged.score < PASSAGE_ENOUGH || judged.reported.filter(countsAsReported).length < PASSAGE_STATEMENTS)
      return false;
    passages.push(span);
    reported.push(...judged.reported.map((r) => ({ ...r, start: r.start + span.start, end: r.end + span.start })));
    score = Math.max(score, judged.score);
    return true;
  };
  for (const { whole, parts } of passagesOf(page, reading, likenesses)) if (!covers(whole)) parts.forEach(covers);
  return passages.length ? { score, leads: false, reported, passages } : null;
}

/** A page in another language than the dossier: by the source that it is nearest to. */
function judgeAcross(reading: Reading, bridge: () => Bridge, profile: Profile): Judged {
  const when = whenOf(reading, profile);
  const ofAll = { ...bridgeAct(reading, profile), notions: notionShare(bridge(), profile) };
  const scores = profile.sources.map((s) =>
    bridgeScoreOf({ ...measureBridge(bridge(), s.bridge(), profile.names), ...ofAll }, when),
  );
  return { score: Math.max(0, ...scores), leads: true, reported: [] };
}
