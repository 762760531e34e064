import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';

const names = (text: string) =>
  extract(articleFromText(text, { language: 'en' })).statements.map((s) => [s.speaker?.text, s.speaker?.name]);

const cases: [what: string, text: string, mention: string, name: string][] = [
  ['a surname', 'Mayor Ilse Brandt closed the bridge. “It is not safe,” Brandt said.', 'Brandt', 'Ilse Brandt'],
  [
    'a title and a surname',
    'Ilse Brandt closed the bridge. “It is not safe,” Mayor Brandt said.',
    'Mayor Brandt',
    'Ilse Brandt',
  ],
  [
    'a full name that comes later',
    'Brandt said the bridge was unsafe.\nIlse Brandt is the mayor.',
    'Brandt',
    'Ilse Brandt',
  ],
  ['he', 'Tomas Okafor inspected the cables on Friday. “They are worn,” he said.', 'he', 'Tomas Okafor'],
  [
    'she, past a man who is only mentioned',
    'Ilse Brandt met Tomas Okafor on Friday. “The cables are worn,” she said.',
    'she',
    'Ilse Brandt',
  ],
  [
    'a role',
    'Mayor Ilse Brandt met engineer Tomas Okafor. “The cables are worn,” the engineer said.',
    'the engineer',
    'Tomas Okafor',
  ],
  [
    'a country',
    'President Karl Adler of Austria spoke for an hour. “We are ready,” the Austrian president said.',
    'the Austrian president',
    'Karl Adler',
  ],
  [
    'a seat of power',
    'The leader of France, Anne Morel, spoke for an hour. “We are ready,” the Elysee chief said.',
    'the Elysee chief',
    'Anne Morel',
  ],
  [
    'a name with the post before it',
    'The mayor’s spokesman, Paul Reed, said the bridge was unsafe.',
    'The mayor’s spokesman, Paul Reed,',
    'Paul Reed',
  ],
  [
    'he who spoke last, past another who is told of',
    'Karl Adler praised the plan of host Paul Reed. “It is sound,” said Adler. “It is cheap, too,” he said.',
    'he',
    'Karl Adler',
  ],
  [
    'he behind a speaker whose first name nobody tells',
    'Karl Adler met drivers on Friday. “We were late,” Dunne said. “We waited,” he said.',
    'he',
    'Dunne',
  ],
  [
    'the subject of the main clause, not of the one that leads up to it',
    'After Paul Reed left, Karl Adler signed the plan. “It is sound,” he said.',
    'he',
    'Karl Adler',
  ],
  [
    'two',
    'Ilse Brandt met Tomas Okafor. Brandt and Okafor said it was unsafe.',
    'Brandt and Okafor',
    'Ilse Brandt and Tomas Okafor',
  ],
  [
    'one with others in an aside',
    'Paul Reed, a former aide to Ilse Brandt and Tomas Okafor, said it was unsafe.',
    'Paul Reed, a former aide to Ilse Brandt and Tomas Okafor,',
    'Paul Reed',
  ],
  [
    'an office behind a body',
    'Harbour Board Director Ilse Brandt closed it. “It is unsafe,” Brandt said.',
    'Brandt',
    'Ilse Brandt',
  ],
  [
    'an office that one of two holds',
    'Senator Ilse Brandt met President Karl Adler. Adler smiled. “It is unsafe,” the senator said.',
    'the senator',
    'Ilse Brandt',
  ],
  [
    'a former one',
    'President Karl Adler met former President Paul Reed. “It is unsafe,” the former president said.',
    'the former president',
    'Paul Reed',
  ],
  ['Mr. beside a woman of the name', 'Clara Lee sang. “It was late,” Mr. Lee said.', 'Mr. Lee', 'Lee'],
  // Without a reason no name
  [
    'an unnamed official before the official',
    'Karl Adler left. A harbour official waited. “It is unsafe,” the official said.',
    'the official',
    'official',
  ],
  [
    'somebody by another',
    'Mayor Ilse Brandt left. “It is unsafe,” the mayor’s spokesman said.',
    'the mayor’s spokesman',
    'mayor’s spokesman',
  ],
  [
    'the vice president is not the president',
    'Vice President Karl Adler left. “It is unsafe,” the president said.',
    'the president',
    'president',
  ],
  [
    'many, of whom one is named',
    'Many drivers, including Ilse Brandt and Karl Adler, said it was unsafe.',
    'Many drivers, including Ilse Brandt and Karl Adler,',
    'Many drivers, including Ilse Brandt and Karl Adler',
  ],
  ['she, where only men are named', 'Karl Adler met Paul Reed. “It is unsafe,” she said.', 'she', 'she'],
  ['he in a quotation', 'Karl Adler left. “He was late,” the spokesman said. “He ran.”', 'the spokesman', 'spokesman'],
  ['a body', 'The Harbour Ministry said the bridge was unsafe.', 'The Harbour Ministry', 'Harbour Ministry'],
];

test.each(cases)('%s', (_, text, mention, name) => {
  expect(names(text)).toContainEqual([mention, name]);
});

test('an apposition that is no apposition introduces nobody', () => {
  const text =
    'The leader of France, Anne Morel, met Karl Adler.\nAsked about her talks with Karl Adler, the French leader said she was ready.';
  expect(names(text)).toContainEqual(['the French leader', 'Anne Morel']);
});
