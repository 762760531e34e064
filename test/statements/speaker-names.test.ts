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
