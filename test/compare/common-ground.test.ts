import { describe, expect, test } from 'vitest';
import { compare } from '@/engine/compare/compare';
import { articleWith, type Given } from './article';

const paired = (a: Given, b: Given) => compare(articleWith([a]), articleWith([b])).alignments.length > 0;
const context = (text: string): Given => ({ kind: 'context', text });

describe('what two statements have in common beside names', () => {
  test.each<[string, Given, Given]>([
    [
      'a name that opens the sentence',
      context('Kolar: Just hang on until the vote. I spoke to Kolar.'),
      context('Kolar is who she is. We like Kolar.'),
    ],
    [
      'a long name',
      context('The Central Harbour and Lighthouse Commission declared the vote valid.'),
      context('the country’s Central Harbour and Lighthouse Commission'),
    ],
    [
      'a phrase of two words that anybody uses',
      { text: 'policy proposals', clause: 'Lund promised “policy proposals”.', speaker: 'Jens Lund' },
      { text: 'While Roth tweeted, Kolar pushed policy proposals about the tax on herring.', speaker: 'Ida Roth' },
    ],
    [
      'a turn of speech',
      { text: 'I don’t know if freedom, as we think of it, is the same way they think of it.', speaker: 'Jens Lund' },
      { text: 'They don’t know it yet, but they are going to pay for the wall.', speaker: 'Ida Roth' },
    ],
  ])('%s is not enough', (_, a, b) => expect(paired(a, b)).toBe(false));

  test.each<[string, Given, Given]>([
    [
      'who did what to whom',
      context('Kolar publicly congratulated Lund and said she was willing to work with the new council.'),
      context('Mayor Marta Kolar has congratulated Jens Lund on his victory.'),
    ],
    [
      'words of one speaker, quoted by half',
      { text: 'a shameful call', clause: 'Kolar spoke of “a shameful call”.', speaker: 'Kolar' },
      { text: 'I think it was a shameful call, and I told them so on the phone.', speaker: 'Marta Kolar' },
    ],
    [
      'the very same few words',
      { text: 'The Queen of Rage.', speaker: 'Ida Roth' },
      { text: 'The Queen of Rage', speaker: 'Ida Roth' },
    ],
  ])('%s is', (_, a, b) => expect(paired(a, b)).toBe(true));
});
