import { describe, expect, test } from 'vitest';
import { told } from './reports';

describe('speakers’ labels', () => {
  test('each line of a transcript is its speaker’s', () => {
    const text = 'BRANDT: The bridge is shut. It stays so.\nOKAFOR: We found cracks in two cables.';
    expect(told(text)).toEqual([
      { said: 'The bridge is shut. It stays so.', by: 'BRANDT', cue: ':' },
      { said: 'We found cracks in two cables.', by: 'OKAFOR', cue: ':' },
    ]);
  });

  test('a transcript set as one long quotation opens each line with a mark', () => {
    const text = '“BRANDT: The bridge is shut.\n“OKAFOR: We found cracks.\n“It will take months.”';
    expect(told(text)).toEqual([
      { said: 'The bridge is shut.', by: 'BRANDT', cue: ':' },
      { said: 'We found cracks.', by: 'OKAFOR', cue: ':' },
      { said: '“It will take months.”', by: 'OKAFOR', cue: ':' },
    ]);
  });

  test('questions and answers name nobody by a letter', () => {
    const text =
      'The engineer spoke to the Gazette in Melrose on Friday.\nQ: Is the bridge safe? The drivers want to know whether they may cross it in May.\nA: Nobody knows that yet. We will see in May.';
    expect(told(text)).toEqual([
      { said: 'Is the bridge safe? The drivers want to know whether they may cross it in May.', by: null, cue: ':' },
      { said: 'Nobody knows that yet. We will see in May.', by: null, cue: ':' },
    ]);
  });

  test('words in marks within an answer are part of it', () => {
    const text =
      'Q: Is it safe?\nA: No. She says it often. ‘We have to shut the whole bridge at once.’ That is wrong.\nQ: Why?';
    expect(told(text).map(({ said }) => said)).toEqual([
      'Is it safe?',
      'No. She says it often. ‘We have to shut the whole bridge at once.’ That is wrong.',
      'Why?',
    ]);
  });

  test('a label before a quotation', () => {
    expect(told('Mayor Ilse Brandt: “The bridge is shut.”')).toEqual([
      { said: '“The bridge is shut.”', by: 'Mayor Ilse Brandt', cue: ':' },
    ]);
  });

  test('a label of two speakers', () => {
    expect(told('BRIDGE NEWS - Ann Lee and Tom Oka: “We found that the ferry is liked.” [Gazette]')).toEqual([
      { said: '“We found that the ferry is liked.”', by: 'Ann Lee and Tom Oka', cue: ':' },
    ]);
  });

  test('a label at the end of a line', () => {
    expect(told('OLD BRIDGE MAY GO - Tomas Okafor: “The cables are worn to the bone, all of them.”')).toEqual([
      { said: '“The cables are worn to the bone, all of them.”', by: 'Tomas Okafor', cue: ':' },
    ]);
  });

  test('names in small letters are labels where one comes back', () => {
    const text = 'Brandt: The bridge is shut.\nOkafor: Who says so?\nBrandt: The engineers.';
    expect(told(text).map(({ said, by }) => [by, said])).toEqual([
      ['Brandt', 'The bridge is shut.'],
      ['Okafor', 'Who says so?'],
      ['Brandt', 'The engineers.'],
    ]);
  });

  test('names that each head one paragraph are the writer’s headings', () => {
    const text =
      'Who needs what on Sunday?\nBrandt: A clear win.\nThe mayor has to hold the harbour.\nOkafor: Just hang on.\nThe engineer needs the drivers.\nNovak: Now or never.';
    expect(told(text)).toEqual([]);
  });

  test.each([
    'Note: the ferry leaves at noon.',
    'Melrose: a town of two bridges waits for a third.',
    '“WARNING: rusty cables,” a sign on the bridge reads.',
  ])('no label: %s', (text) => {
    expect(told(text).filter((report) => report.cue === ':')).toEqual([]);
  });
});
