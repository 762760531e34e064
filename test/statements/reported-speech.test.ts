import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';
import { told } from './reports';

const cases: [text: string, said: string, by: string | null, cue: string][] = [
  ['Brandt said that the bridge would stay shut.', 'that the bridge would stay shut', 'Brandt', 'said'],
  ['Brandt said the bridge would stay shut until May.', 'the bridge would stay shut until May', 'Brandt', 'said'],
  ['The bridge will stay shut, Brandt said on Friday.', 'The bridge will stay shut', 'Brandt', 'said'],
  ['The bridge will stay shut, said Ilse Brandt.', 'The bridge will stay shut', 'Ilse Brandt', 'said'],
  ['Brandt told reporters on Friday that the bridge was unsafe.', 'that the bridge was unsafe', 'Brandt', 'told'],
  [
    'Tomas Okafor, who inspected the cables, said they were worn.',
    'they were worn',
    'Tomas Okafor, who inspected the cables,',
    'said',
  ],
  ['Okafor, who inspected the cables, said they were worn.', 'they were worn', 'Okafor', 'said'],
  [
    'Tomas Okafor, the chief engineer, warned that the cables were worn.',
    'that the cables were worn',
    'Tomas Okafor, the chief engineer,',
    'warned',
  ],
  ['Brandt and Okafor said the bridge was unsafe.', 'the bridge was unsafe', 'Brandt and Okafor', 'said'],
  [
    'The bridge, which was built in 1920, has had its day, they say.',
    'The bridge, which was built in 1920, has had its day',
    'they',
    'say',
  ],
  [
    'The bridge could stay shut for years, Brandt told the Harbour Post on Friday.',
    'The bridge could stay shut for years',
    'Brandt',
    'told',
  ],
  [
    'The bridge, Brandt said, celebrated its first century in May.',
    'celebrated its first century in May',
    'Brandt',
    'said',
  ],
  ['According to Okafor, the cables were worn.', 'the cables were worn', 'Okafor', 'According to'],
  [
    'The cables were worn, according to chief engineer Tomas Okafor.',
    'The cables were worn',
    'chief engineer Tomas Okafor',
    'according to',
  ],
  [
    'According to the entry polls in Ohio, 24 percent of the drivers took the ferry.',
    '24 percent of the drivers took the ferry',
    'the entry polls in Ohio',
    'According to',
  ],
  [
    'According to conservative talk show host Tomas Okafor, the move reeks of “fear” and despair.',
    'the move reeks of “fear” and despair',
    'conservative talk show host Tomas Okafor',
    'According to',
  ],
  ['The bridge was shut, according to show organisers.', 'The bridge was shut', 'show organisers', 'according to'],
  [
    'The Gazette reported at least six boats filled the harbour.',
    'at least six boats filled the harbour',
    'The Gazette',
    'reported',
  ],
  [
    'Brandt said having the span shut puts the ferry at risk.',
    'having the span shut puts the ferry at risk',
    'Brandt',
    'said',
  ],
  [
    'Brandt has said single people and families - young, old - would cross for free.',
    'single people and families - young, old - would cross for free',
    'Brandt',
    'has said',
  ],
  ['Asked on Friday in Melrose about the delay, Brandt said it was early.', 'about the delay', null, 'Asked'],
  [
    'An engineer who signed the letter called Okafor a fraud.',
    'Okafor a fraud',
    'An engineer who signed the letter',
    'called',
  ],
  [
    'Although the move was seamless, Brandt said, replacing the cables would be harder.',
    'replacing the cables would be harder',
    'Brandt',
    'said',
  ],
  ['The plan, an inside source said, is to run a ferry.', 'is to run a ferry', 'an inside source', 'said'],
  ['The union chief says the crews can win.', 'the crews can win', 'The union chief', 'says'],
  [
    'As the ferry is full, the lines are likely to add boats, current and former officials said.',
    'As the ferry is full, the lines are likely to add boats',
    'current and former officials',
    'said',
  ],
  [
    'For Brandt, according to the former secretary, the vote is a test.',
    'the vote is a test',
    'the former secretary',
    'according to',
  ],
  [
    'But according to papers from the harbour office, the cables were worn.',
    'the cables were worn',
    'papers from the harbour office',
    'according to',
  ],
  [
    'Brandt accused Tomas Okafor, who was born in Derry, of hiding the report.',
    'Tomas Okafor, who was born in Derry, of hiding the report',
    'Brandt',
    'accused',
  ],
  [
    'The mayor asked Ilse Brandt, the chair of the council, to close the bridge.',
    'Ilse Brandt, the chair of the council, to close the bridge',
    'The mayor',
    'asked',
  ],
  [
    'On Friday, as the ferry left the quay, Harbour News reported at least six boats filled the bay.',
    'at least six boats filled the bay',
    'Harbour News',
    'reported',
  ],
  [
    'There is no risk of that, officials in both towns insist, because the cables are new.',
    'because the cables are new',
    'officials in both towns',
    'insist',
  ],
  [
    'Brandt has made clear that the bridge will stay shut.',
    'that the bridge will stay shut',
    'Brandt',
    'has made clear',
  ],
  ['Brandt made it plain that she would run.', 'that she would run', 'Brandt', 'made it plain'],
  [
    'Bemoaning the “phony count,” Brandt accused Okafor of hiding the report.',
    'Okafor of hiding the report',
    'Brandt',
    'accused',
  ],
  ["Okafor, who's called for a second bridge, left at noon.", 'a second bridge', 'who', "'s called"],
  [
    'Ilse Brandt, a rival of his, called Friday for an inquiry into the cables.',
    'an inquiry into the cables',
    'Ilse Brandt, a rival of his,',
    'called',
  ],
  ['Okafor wrote on Friday to say he had left the council.', 'he had left the council', 'Okafor', 'to say'],
  ['The problem now, he told me on Friday, is that the ferry is full.', 'is that the ferry is full', 'he', 'told'],
  [
    "As stated in the drivers' letter, there are many questions.",
    'there are many questions',
    "the drivers' letter",
    'stated',
  ],
  [
    'The fine was for meddling the mayor said was meant to “sow discord” in the town.',
    'was meant to “sow discord” in the town',
    'the mayor',
    'said',
  ],
  [
    'Brandt compared Okafor to a coach who is “working the referees.”',
    'Okafor to a coach who is “working the referees.”',
    'Brandt',
    'compared',
  ],
  ['The council will pay for what Brandt says the works would cost.', 'the works would cost', 'Brandt', 'says'],
  [
    'The ministry warned the crews to refrain from further steps.',
    'to refrain from further steps',
    'The ministry',
    'warned',
  ],
  ['Brandt asked whether the ferry could run at night.', 'whether the ferry could run at night', 'Brandt', 'asked'],
  ['Brandt promised to reopen the bridge by May.', 'to reopen the bridge by May', 'Brandt', 'promised'],
  ['Brandt declined to say whether the ferry would run.', 'whether the ferry would run', 'Brandt', 'declined to say'],
  ['Okafor repeated his claim that the cables were worn.', 'his claim that the cables were worn', 'Okafor', 'repeated'],
  ['Okafor published a claim by Brandt that the cables were worn.', 'that the cables were worn', 'Brandt', 'claim'],
  ['While Brandt said the bridge was safe, the engineers closed it.', 'the bridge was safe', 'Brandt', 'said'],
  [
    'The delay would hurt the ferry lines, forcing them to cut fares, said Ilse Brandt, a lawyer and consultant.',
    'The delay would hurt the ferry lines, forcing them to cut fares',
    'Ilse Brandt, a lawyer and consultant',
    'said',
  ],
  [
    'While the council met, Brandt was in Lisbon, promising to build a second bridge.',
    'to build a second bridge',
    'Brandt',
    'promising',
  ],
  [
    'Tomas Okafor, who inspected the cables, called Brandt’s plans for May “childish.”',
    'Brandt’s plans for May “childish.”',
    'Tomas Okafor, who inspected the cables,',
    'called',
  ],
  ['Brandt was told that the cables were worn.', 'that the cables were worn', null, 'was told'],
];

test.each(cases)('%s', (text, said, by, cue) => {
  expect(told(text)).toContainEqual({ said, by, cue });
});

test('several reports in one sentence, each with its own cue and the speaker they share', () => {
  expect(told('Brandt said the bridge was shut, adding that the ferry would run at night.')).toEqual([
    { said: 'the bridge was shut', by: 'Brandt', cue: 'said' },
    { said: 'that the ferry would run at night', by: 'Brandt', cue: 'adding' },
  ]);
  expect(told('Brandt called the delay “a scandal” and said the bridge would stay shut.')).toEqual([
    { said: 'the delay “a scandal”', by: 'Brandt', cue: 'called' },
    { said: 'the bridge would stay shut', by: 'Brandt', cue: 'said' },
  ]);
});

test('a clause is reported once, by its verb, though a noun of speech stands before it', () => {
  expect(told('Brandt said in a statement that the bridge would stay shut.')).toEqual([
    { said: 'that the bridge would stay shut', by: 'Brandt', cue: 'said' },
  ]);
});

test('“all told” tells nothing', () => {
  expect(told('All told, the council raised four million in March.')).toEqual([]);
});

test('a clause that holds a few quoted words is one report', () => {
  expect(told('Brandt said the closure was “the only way” to keep people safe.')).toEqual([
    { said: 'the closure was “the only way” to keep people safe', by: 'Brandt', cue: 'said' },
  ]);
});

test.each([
  ['The agency quoted Brandt as saying that the bridge was unsafe.', 'Brandt', 'The agency'],
  ['Brandt was quoted by Harbour News as saying the bridge was unsafe.', 'Brandt', 'Harbour News'],
  ['The bridge was unsafe, Brandt said, as reported by the agency Seanet.', 'Brandt', 'the agency Seanet'],
])('who passed it on: %s', (text, by, via) => {
  const statements = extract(articleFromText(text, { language: 'en' })).statements;
  expect(statements.map((s) => [s.speaker?.text, s.via?.text])).toContainEqual([by, via]);
});

test.each([
  'The claims of the two towns were settled in court.',
  'A group called Friends of the Bridge met in the hall.',
  'The report was printed on Monday.',
  'The band played a song called “Over the River” twice.',
  'Brandt called an emergency meeting on Friday.',
  'It is worth noting that the bridge is old.',
  'Warning: The pictures of the bridge are graphic.',
  'The centre maintains a program for young engineers.',
  'The driver refused to leave the bridge.',
  'She runs the ferry and repairs the cables.',
])('nothing is reported: %s', (text) => {
  expect(told(text)).toEqual([]);
});
