import { expect, test } from 'vitest';
import { told } from './reports';

const cases: [text: string, said: string[], by: string | null, cue: string | null][] = [
  ['The bridge, Brandt said, stays shut.', ['The bridge', 'stays shut'], 'Brandt', 'said'],
  ['The toll (the oldest of its kind, Brandt said) is gone.', ['the oldest of its kind'], 'Brandt', 'said'],
  ['The ferry (it is old) stays, Brandt said.', ['The ferry (it is old) stays'], 'Brandt', 'said'],
  ['After the vote - “Was it close?” - drivers said they were tired.', ['they were tired'], 'drivers', 'said'],
  ['“It is late,” Brandt said: The ferry left at noon.', ['“It is late,”', 'The ferry left at noon'], 'Brandt', 'said'],
  ['The cables are worn, said Tomas Okafor.', ['The cables are worn'], 'Tomas Okafor', 'said'],
  [
    'Those who walk on the “far bank,” Brandt said, will end up in the mud.',
    ['Those who walk on the “far bank,”', 'will end up in the mud'],
    'Brandt',
    'said',
  ],
  [
    '“This is a big year!” Clerk Marcia “Cia” Novak shouted to the crowd.',
    ['“This is a big year!”'],
    'Clerk Marcia “Cia” Novak',
    'shouted',
  ],
  [
    '“We are in a bad way,” Chancellor Ann Lee told reporters after the meeting that was held on a ferry.',
    ['“We are in a bad way,”'],
    'Chancellor Ann Lee',
    'told',
  ],
  [
    'In other words, explained host Nancy Oka: “What does that have to do with ferries?”',
    ['“What does that have to do with ferries?”'],
    'host Nancy Oka',
    'explained',
  ],
  ['“The bridge stays shut,” the notice states.', ['“The bridge stays shut,”'], 'the notice', 'states'],
  ['“Is it safe?” a driver can be heard asking Brandt.', ['“Is it safe?”'], 'a driver', 'can be heard asking'],
  [
    '“It is a sound bridge,” Brandt told “Melrose Today,” pointing at it.',
    ['“It is a sound bridge,”'],
    'Brandt',
    'told',
  ],
  ['“The bridge stays shut,” Brandt told reporters.', ['“The bridge stays shut,”'], 'Brandt', 'told'],
  [
    '“Every time you cross it,” Brandt said, pointing at the river, “you take a risk.”',
    ['“Every time you cross it,”', '“you take a risk.”'],
    'Brandt',
    'said',
  ],
  [
    '“It was safe,” Brandt said during a visit to Melrose, Ohio, “but nobody believed it.”',
    ['“It was safe,”', '“but nobody believed it.”'],
    'Brandt',
    'said',
  ],
  [
    'The firm “got a second chance,” Brandt said, and still “found a way to waste it.”',
    ['The firm “got a second chance,”', 'and still “found a way to waste it.”'],
    'Brandt',
    'said',
  ],
  [
    '“We have every confidence” in the new cables, Okafor said.',
    ['“We have every confidence” in the new cables'],
    'Okafor',
    'said',
  ],
  [
    '“Rust everywhere!” Rep. Tomas Okafor, D-Ohio, said of the cables.',
    ['“Rust everywhere!”'],
    'Rep. Tomas Okafor, D-Ohio,',
    'said',
  ],
  [
    '“It is shut,” an engineer, who did not give a name, told the Melrose Gazette.',
    ['“It is shut,”'],
    'an engineer',
    'told',
  ],
  [
    'The span, which was built in 1990, has outlived its cables, they say.',
    ['The span, which was built in 1990, has outlived its cables'],
    'they',
    'say',
  ],
  [
    'The cables are worn, and the deck is no better, said one engineer in the room.',
    ['The cables are worn, and the deck is no better'],
    'one engineer in the room',
    'said',
  ],
  [
    'Brandt may shut the span for good, Sen. Tomas Okafor (D-Ohio) told the Gazette on Monday.',
    ['Brandt may shut the span for good'],
    'Sen. Tomas Okafor (D-Ohio)',
    'told',
  ],
  ['Brandt will resign, a source close to him said.', ['Brandt will resign'], 'a source close to him', 'said'],
  ['Two spans depend on the fund, one slide says.', ['Two spans depend on the fund'], 'one slide', 'says'],
  [
    'The memo, engineers said, told the story as it was.',
    ['The memo', 'told the story as it was'],
    'engineers',
    'said',
  ],
];

test.each(cases)('%s', (text, said, by, cue) => {
  expect(told(text)).toEqual(said.map((words) => ({ said: words, by, cue })));
});

test('what another cue reports behind it is that cue’s own', () => {
  expect(told('“Keep your hands in sight,” Brandt sang before asking her, “Where do we go?”')).toEqual([
    { said: '“Keep your hands in sight,”', by: 'Brandt', cue: 'sang' },
    { said: '“Where do we go?”', by: 'Brandt', cue: 'asking' },
  ]);
});

test('a relative clause says what its own noun said', () => {
  expect(told('The guests saw Okafor, who joked of the bridge, “I would swim.”').map(({ said }) => said)).not.toContain(
    'The guests saw Okafor',
  );
});

test('a clause behind the cue is what is reported, not quoted words before it', () => {
  expect(
    told('Citing “worn cables,” the mayor’s spokeswoman told the Gazette that the span stays shut.'),
  ).toContainEqual({
    said: 'that the span stays shut',
    by: 'the mayor’s spokeswoman',
    cue: 'told',
  });
});

test('a cue that a comma alone stands before closes no clause', () => {
  expect(told(', warn the, confirm').map(({ said }) => said)).not.toContain('');
});
