import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';
import { type Told, told } from './reports';

const cases: [text: string, expected: Told][] = [
  [
    'Okafor, speaking to drivers, said, “The bridge is a ruin.”',
    { said: '“The bridge is a ruin.”', by: 'Okafor', cue: 'said' },
  ],
  [
    'While she was speaking with the press on Friday, she said, “The bridge will stay a ruin.”',
    { said: '“The bridge will stay a ruin.”', by: 'she', cue: 'said' },
  ],
  [
    'Brandt’s office shrugged off the comments, telling reporters, “Nobody asked for that.”',
    { said: '“Nobody asked for that.”', by: 'Brandt’s office', cue: 'telling' },
  ],
  [
    'A spokeswoman emailed reporters with the text of the act, arguing, “The act says nothing of the kind.”',
    { said: '“The act says nothing of the kind.”', by: 'A spokeswoman', cue: 'arguing' },
  ],
];

test.each(cases)('one report: %s', (text, expected) => expect(told(text)).toEqual([expected]));

test('who else tells the same words behind them passed them on', () => {
  const text = 'In May, Brandt said: “There will be exceptions,” the Gazette reported.';
  const quotes = extract(articleFromText(text, { language: 'en' })).statements.filter((s) => s.kind === 'quote');
  expect(quotes.map((s) => [s.speaker?.text, s.via?.text])).toEqual([['Brandt', 'the Gazette']]);
});

test('a question and the answer behind it are two reports', () => {
  const text = 'Brandt was asked, “Is the bridge safe?” She answered, “I have no idea.”';
  expect(told(text)).toEqual([
    { said: '“Is the bridge safe?”', by: null, cue: 'was asked' },
    { said: '“I have no idea.”', by: 'She', cue: 'answered' },
  ]);
});
