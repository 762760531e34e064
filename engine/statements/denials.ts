import { contains, overlaps, type Span, textSpan } from '@/engine/text/span';
import type { Token } from '@/engine/text/tokens';
import { claimOf, toldBy } from './claims';
import type { FoundDenial } from './denial-clause';
import { mayDeny } from './denial-lexicon';
import { claimBefore, DeniedClaims } from './denied-claim';
import { explicitDenials } from './explicit-denials';
import { denyingClause, namedFalse } from './implicit-denials';
import { type Reading, type Sentence, sentenceAt } from './reading';
import type { Namer } from './resolve';
import type { Draft } from './statement';

/**
 * Finds denials and the claims they deny. Takes the quotes and indirect speech found so far, and gives the new list:
 * indirect speech that denies is turned into a denial, a quote that denies gets one beside it; a claim that a denial
 * points back to becomes a statement of its own where it is none yet.
 */
export function findDenials(reading: Reading, drafts: readonly Draft[], namer: Namer): readonly Draft[] {
  const found = new Map<number, FoundDenial>();
  const enter = (denial: FoundDenial) => {
    if (!found.has(denial.sentence)) found.set(denial.sentence, denial);
  };
  for (const i of sentencesThatMayDeny(reading)) {
    for (const denial of explicitDenials(reading, i)) enter(denial);
    const named = namedFalse(reading, i);
    if (named) enter(named);
  }
  const claims = new DeniedClaims(reading);
  for (const draft of drafts) {
    const denial = reportedDenial(reading, drafts, draft, claims);
    if (denial) enter(denial);
  }
  return found.size ? withDenials(reading, drafts, [...found.values()], namer) : drafts;
}

/** The sentences that have a word with which denials are made, in order: few of an article's. */
function sentencesThatMayDeny(reading: Reading): number[] {
  const found: number[] = [];
  reading.sentences.forEach((sentence, i) => {
    for (let t = sentence.first; t < sentence.last; t++)
      if (mayDeny((reading.tokens[t] as Token).lower)) {
        found.push(i);
        return;
      }
  });
  return found;
}

/** The denial that a statement's own words make: “said he never met her”. */
function reportedDenial(
  reading: Reading,
  drafts: readonly Draft[],
  draft: Draft,
  claims: DeniedClaims,
): FoundDenial | null {
  if (!draft.cue) return null;
  const denying = denyingClause(reading, draft);
  if (!denying) return null;
  const sentence = sentenceAt(reading, denying.clause.start);
  const shared = { sentence, cue: draft.cue, subject: draft.speaker, report: denying.clause };
  if (denying.pointsBack) return { ...shared, claim: null, reach: draft.kind === 'quote' ? 'alleging' : 'far' };
  const answers = claims.answered(sentence, denying.clause, speaks(drafts, draft.speaker), denying.key);
  if (denying.strength === 'answer' && !answers) return null;
  return { ...shared, claim: denying.clause, reach: 'near', answers };
}

/** Tells the sentences in which the speaker speaks. */
const speaks =
  (drafts: readonly Draft[], speaker: Draft['speaker']) =>
  (sentence: Span): boolean =>
    !!speaker && drafts.some((d) => d.speaker?.name === speaker.name && overlaps(d, sentence));

function withDenials(
  reading: Reading,
  drafts: readonly Draft[],
  found: readonly FoundDenial[],
  namer: Namer,
): readonly Draft[] {
  const denied = found.map((denial) => reading.sentences[denial.sentence] as Sentence);
  let result = [...drafts];
  for (const denial of found) {
    const sentence = reading.sentences[denial.sentence] as Sentence;
    const host = drafts.find((d) => d.cue && overlaps(d.cue, denial.cue));
    const speaker = speakerOf(reading, denial, host, namer);
    const [claim, made] = claimElsewhere(
      reading,
      result,
      denial,
      (s) => denied.some((d) => contains(d, s)) || speaks(drafts, speaker)(s),
    );
    if (claim && made) result.push(claim);
    const report = denial.report ?? denial.claim;
    result = result.filter((d) => d === claim || !isPartOf(d, denial, report, sentence));
    result.push({
      kind: 'denial',
      ...textSpan(reading.text, sentence.start, sentence.end),
      ...(report ? { report } : {}),
      speaker,
      cue: textSpan(reading.text, denial.cue.start, denial.cue.end),
      via: host?.via ?? null,
      heading: sentence.heading,
      paragraph: sentence.paragraph,
      denies: claim,
      claim: denial.claim ?? (claim && { start: claim.start, end: claim.end }),
    });
  }
  return result;
}

/** Indirect speech that is the denial itself, or that its denied words hold (“never promised a tunnel” promises nothing). */
const isPartOf = (draft: Draft, denial: FoundDenial, report: Span | null, sentence: Span): boolean =>
  draft.kind === 'indirect' &&
  !!draft.cue &&
  ((overlaps(draft.cue, denial.cue) && contains(sentence, draft)) || (!!report && contains(report, draft.cue)));

/** The claim's statement, and whether it is made here; null where the denial words its claim itself. */
function claimElsewhere(
  reading: Reading,
  drafts: readonly Draft[],
  denial: FoundDenial,
  skip: (sentence: Span) => boolean,
): [Draft | null, boolean] {
  if (denial.claim && !denial.answers) return [null, false];
  const sentence = reading.sentences[denial.sentence] as Sentence;
  const beside = denial.claim
    ? undefined
    : drafts.find((d) => contains(sentence, d) && d.end <= denial.cue.start && !skipOwn(d, denial));
  if (beside) return [beside, false];
  const target = denial.answers ?? claimBefore(reading, denial.sentence, denial.reach, skip);
  if (!target) return [null, false];
  const told = toldBy(drafts, target);
  return [told ?? claimOf(reading, target), !told];
}

/** Whether a statement is the denial's own report. */
const skipOwn = (draft: Draft, denial: FoundDenial): boolean =>
  (!!draft.cue && overlaps(draft.cue, denial.cue)) || (!!denial.report && overlaps(draft, denial.report));

function speakerOf(reading: Reading, denial: FoundDenial, host: Draft | undefined, namer: Namer): Draft['speaker'] {
  const named = host?.speaker;
  const { subject } = denial;
  if (named && (!subject || overlaps(named, subject)) && !(denial.claim && contains(denial.claim, named))) return named;
  if (!subject) return null;
  return { ...textSpan(reading.text, subject.start, subject.end), name: namer.name(subject) };
}
