import { describe, expect, test } from 'vitest';
import { compare } from '@/engine/compare/compare';
import { match } from '@/engine/compare/match';
import { articleWith, type Given } from './article';

/** How two statements, alone in their articles, are shown: a relation, with the reason of a conflict, or nothing. */
function shown(a: string, b: string, given: Partial<Given> = {}): string {
  const [found] = compare(articleWith([{ ...given, text: a }]), articleWith([{ ...given, text: b }])).alignments;
  return found ? [found.relation, found.reason].filter(Boolean).join(': ') : 'nothing';
}

/** Each is two sentences that are alike in all but one thing. */
const CONFLICTS: Record<string, readonly (readonly [string, string])[]> = {
  negation: [
    [
      'The harbour office has told the fishermen about the closure.',
      'The harbour office has never told the fishermen about the closure.',
    ],
    ['The company still pays its drivers in cash.', 'The company no longer pays its drivers in cash.'],
    ['The minister agreed to meet the striking pilots.', 'The minister refused to meet the striking pilots.'],
    ['The council paid the builders on time.', 'The council failed to pay the builders on time.'],
    ['The ambassador confirmed that the talks had ended.', 'The ambassador denied that the talks had ended.'],
    [
      'The reactor was restarted with the permission of the agency.',
      'The reactor was restarted without the permission of the agency.',
    ],
    ['The court called the arrest lawful.', 'The court called the arrest unlawful.'],
    [
      'The president is likely to resign before the congress.',
      'The president is unlikely to resign before the congress.',
    ],
    ['The drug is effective against the new strain.', 'The drug is ineffective against the new strain.'],
    ['The two sides agreed on the border.', 'The two sides disagreed on the border.'],
    [
      'We will sign the treaty with our neighbours in autumn.',
      'We won’t sign the treaty with our neighbours in autumn.',
    ],
    ['Nobody was hurt when the ferry hit the pier.', 'Two people were hurt when the ferry hit the pier.'],
    [
      'We have hardly any grain left in the silos of the port.',
      'We have plenty of grain left in the silos of the port.',
    ],
    ['The army stopped shelling the town on Monday.', 'The army continued shelling the town on Monday.'],
    ['The new ferry is larger than the old one.', 'The new ferry is smaller than the old one.'],
    ['The north got more rain than the south.', 'The north got less rain than the south.'],
  ],
  number: [
    ['The flood destroyed twelve houses in the village.', 'The flood destroyed 20 houses in the village.'],
    ['The dam cost 3 million euros to repair.', 'The dam cost 3 billion euros to repair.'],
    ['Prices of bread rose by 5 percent in a year.', 'Prices of bread rose by 15% in a year.'],
    ['More than 200 sheep were lost in the storm.', 'Fewer than 200 sheep were lost in the storm.'],
    ['At least 30 workers were trapped in the mine.', 'At most 30 workers were trapped in the mine.'],
    ['Half of the harvest was lost in the frost.', 'A third of the harvest was lost in the frost.'],
    ['The first attempt to raise the wreck failed.', 'The second attempt to raise the wreck failed.'],
    ['One sailor died in the fire on the tanker.', 'Two sailors died in the fire on the tanker.'],
    [
      'Hundreds of people marched through the capital against the dam.',
      'Thousands of people marched through the capital against the dam.',
    ],
    ['The match ended 2-1 for the visitors.', 'The match ended 3-1 for the visitors.'],
  ],
  time: [
    ['Parliament will vote on the harbour law on 14 July.', 'Parliament will vote on the harbour law on July 13.'],
    ['Parliament will vote on the harbour law on 14 July.', 'Parliament will vote on the harbour law on 14 June.'],
    ['Parliament voted on the harbour law yesterday.', 'Parliament will vote on the harbour law tomorrow.'],
    ['The ferry service will start in 2025.', 'The ferry service will start in 2027.'],
    ['The ferry service will start next week.', 'The ferry service will start next month.'],
    ['The meeting began at 4 p.m. in the town hall.', 'The meeting began at 4 a.m. in the town hall.'],
    ['The museum was robbed in the morning.', 'The museum was robbed in the evening.'],
    ['The talks will resume in spring.', 'The talks will resume in autumn.'],
  ],
};

for (const [reason, pairs] of Object.entries(CONFLICTS)) {
  describe(`another ${reason} is a conflict, and not the same`, () => {
    test.each(pairs)('%s | %s', (a, b) => {
      expect(shown(a, b, { speaker: 'Marta Kolar' })).toBe(`conflict: ${reason}`);
      expect(shown(b, a, { kind: 'context' })).toBe(`conflict: ${reason}`);
      expect(match(a, b).same).toBe(false);
    });
  });
}

describe('written in another way it is no conflict', () => {
  test.each([
    ['The flood destroyed twelve houses in the village.', 'The flood destroyed 12 houses in the village.'],
    ['The dam cost 3 million euros to repair.', 'The dam cost €3m to repair.'],
    ['The dam cost 3 million euros to repair.', 'The dam cost 3mn euros to repair.'],
    ['The company dismissed a hundred welders.', 'The company dismissed 100 welders.'],
    ['A dozen sailors were rescued off Aldra.', 'Twelve sailors were rescued off Aldra.'],
    ['Prices of bread rose by 5 percent in a year.', 'Prices of bread rose by 5% in a year.'],
    ['Parliament will vote on the harbour law on 14 July.', 'Parliament will vote on the harbour law on July 14th.'],
    ['Parliament will vote on the harbour law on 14 January.', 'Parliament will vote on the harbour law on Jan. 14.'],
    ['The council failed to pay the builders.', 'The council did not pay the builders.'],
    ['The minister refused to meet the pilots.', 'The minister would not meet the pilots.'],
    ['The sailor whom the patrol arrested was unarmed.', 'The sailor whom the patrol arrested was not armed.'],
    ['He is not unhappy with the new contract.', 'He is happy with the new contract.'],
    ['I can’t help but think that the plan goes too far.', 'I think that the plan goes too far.'],
    ['The council not only paid the builders but thanked them.', 'The council paid the builders and thanked them.'],
    ['Police attacked protesters near the old port.', 'Protesters were attacked by police near the old port.'],
  ])('%s | %s', (a, b) => expect(shown(a, b)).not.toMatch(/conflict|nothing/));
});

describe('the same deed with its parts exchanged is no pair', () => {
  test.each([
    ['Police attacked protesters near the old port.', 'Protesters attacked police near the old port.'],
    ['Police attacked protesters near the old port.', 'Police were attacked by protesters near the old port.'],
    ['Norland accused Sudland of breaking the ceasefire.', 'Sudland accused Norland of breaking the ceasefire.'],
    ['The shipyard sued the bank over the unpaid loans.', 'The bank sued the shipyard over the unpaid loans.'],
    ['Marta Kolar thanked Jens Lund for his patience.', 'Jens Lund thanked Marta Kolar for her patience.'],
  ])('%s | %s', (a, b) => {
    expect(shown(a, b)).toBe('nothing');
    expect(match(a, b).same).toBe(false);
  });

  test('but two who met have met, whoever is named first', () => {
    expect(shown('Marta Kolar met Jens Lund at the old port.', 'Jens Lund met Marta Kolar at the old port.')).toBe(
      'reworded',
    );
  });
});

test('what is only alleged is not what is told as a fact', () => {
  const [a, b] = [
    'The suspect stole the painting from the church.',
    'The suspect allegedly stole the painting from the church.',
  ];
  expect(shown(a, b)).toBe('nothing');
  expect(match(a, b).same).toBe(false);
});
