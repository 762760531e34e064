import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { readArticle } from '@/engine/statements/reading/reading';
import { peopleOf } from '@/engine/statements/speakers/people';
import { Namer } from '@/engine/statements/speakers/resolve';

const reading = (text: string) => readArticle(articleFromText(text, { language: 'en' }));
const persons = (text: string) => peopleOf(reading(text)).persons;

describe('the persons an article names', () => {
  test.each([
    ['Mayor Ilse Brandt met engineer Tomas Okafor in Melrose.', ['Ilse Brandt', 'Tomas Okafor']],
    ['Ilse Brandt closed the bridge. Brandt was asked why.', ['Ilse Brandt']],
    ['Sen. Ann Lee of Ohio and Gov. Paul Reed spoke.', ['Ann Lee', 'Paul Reed']],
    ['The Melrose City Council met the Open Rivers Fund on Friday.', []],
    ['Ludwig van Holt drew the bridge.', ['Ludwig van Holt']],
    ['Ilse M. Brandt drew the bridge.', ['Ilse M. Brandt']],
  ])('%s', (text, expected) => {
    expect(persons(text).map((person) => person.name)).toEqual(expected);
  });

  test.each([
    ['Ann Lee, a lawyer, drew the bridge.', 'lawyer'],
    ['Senator Ann Lee drew the bridge.', 'senator'],
    ['The mayor of Melrose, Ann Lee, drew the bridge.', 'mayor'],
    ['Former Mayor Ann Lee drew the bridge.', 'former'],
  ])('what somebody is introduced as: %s', (text, noun) => {
    expect([...(persons(text)[0]?.nouns ?? [])]).toContain(noun);
  });

  test.each([
    ['A spokesman for Ann Lee drew the bridge.', 'spokesman'],
    ['After talks with Ann Lee, the premier left.', 'premier'],
  ])('and what not: %s', (text, noun) => {
    expect([...(persons(text)[0]?.nouns ?? [])]).not.toContain(noun);
  });
});

describe('whom a mention names', () => {
  /** Names the last place where `mention` stands, behind all before it. */
  const nameOf = (text: string, mention: string): string => {
    const start = text.lastIndexOf(mention);
    return new Namer(reading(text)).name({ start, end: start + mention.length });
  };

  test.each([
    [
      'Ilse Brandt and Tomas Okafor met. Later Brandt and Okafor left.',
      'Brandt and Okafor',
      'Ilse Brandt and Tomas Okafor',
    ],
    ['Ilse Brandt came. Brandt’s adviser left.', 'Brandt’s adviser', 'Brandt’s adviser'],
    ['Ilse Brandt came. An adviser to Brandt left.', 'An adviser to Brandt', 'adviser to Brandt'],
    ['Ilse Brandt came. The Brandt campaign left.', 'The Brandt campaign', 'Brandt campaign'],
    ['Mayor Ilse Brandt came. Then the mayor left.', 'the mayor', 'Ilse Brandt'],
    ['Mayor Ilse Brandt came. A mayor from Ohio came. The mayor left.', 'The mayor', 'mayor'],
    ['Vice President Ann Lee came. The president left.', 'The president', 'president'],
    ['Ilse Brandt came. She left.', 'She', 'Ilse Brandt'],
    ['Ilse Brandt came. He left.', 'He', 'He'],
    [
      'The Foreign Ministry, which is in Melrose, left.',
      'The Foreign Ministry, which is in Melrose,',
      'Foreign Ministry',
    ],
  ])('%s', (text, mention, expected) => {
    expect(nameOf(text, mention)).toBe(expected);
  });
});
