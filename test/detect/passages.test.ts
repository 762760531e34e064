import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { createDetector } from '@/engine/detect/detect';
import { BRIDGE, dossierOf, OTHER_EVENT, SAME_EVENT, UNRELATED } from './articles';

const detector = createDetector([dossierOf('bridge', BRIDGE, { date: '2021-03-04' })]);
const UPDATES = [
  'The cabinet in Ostrava will vote on the pension bill at noon, finance minister Karel Dusek confirmed to parliament.',
  'Shares of Nordvik Shipping fell nine percent after the company cut its forecast for the second time this year.',
  'Goalkeeper Amina Diallo will miss the semi-final against Leeds with a broken wrist, coach Ruth Farrell said.',
  'The space agency postponed the launch of its weather satellite until Sunday because of high winds in Guiana.',
  'A court in Lyon sentenced two former bankers to four years for fraud. Their lawyer Paul Garnier said they would appeal.',
];
/** A day's live blog: six rounds of other news around what is given. */
const liveBlog = (part: string) =>
  [
    ...UPDATES,
    UNRELATED,
    ...UPDATES.map((u) => u.replace('will', 'may')),
    part,
    OTHER_EVENT,
    ...UPDATES,
    UNRELATED,
  ].join('\n');

test('of a live blog only the passage on the event is covered', () => {
  const text = liveBlog(SAME_EVENT);
  const [match] = detector.detect(articleFromText(text, { published: '2021-03-04' }));
  expect(match?.passages).toHaveLength(1);
  const [span] = match?.passages ?? [];
  const covered = text.slice(span?.start, span?.end);
  expect(covered).toContain('gamble with the lives');
  expect(covered).not.toContain('Karel Dusek');
  for (const passage of match?.evidence.passages ?? [])
    expect(passage.start >= (span?.start ?? 0) && passage.end <= (span?.end ?? 0)).toBe(true);
});

test.each([
  [
    'a mention in one sentence',
    'Mayor Ilse Brandt closed the Harbour Bridge in Port Melrose on Thursday over cracks in its cables.',
  ],
  ['nothing of it', 'Commuters in Port Melrose should expect rain on Thursday.'],
])('%s is no coverage', (_, part) =>
  expect(detector.detect(articleFromText(liveBlog(part), { published: '2021-03-04' }))).toEqual([]),
);
