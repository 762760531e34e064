import { expect, test } from 'vitest';
import { told } from './reports';

test.each([
  ['Here’s Brandt in May 1992: “The bridge will outlive us.”', 'Brandt', ':'],
  ['More from the annual report: “The bridge will outlive us.”', 'the annual report', ':'],
  ['Brandt has since apologised for it: “The bridge will outlive us.”', 'Brandt', 'has since apologised'],
  ['Said Okafor: “The bridge will outlive us.”', 'Okafor', 'Said'],
])('the colon opens what was said: %s', (text, by, cue) => {
  expect(told(text)).toEqual([{ said: '“The bridge will outlive us.”', by, cue }]);
});

test('a colon that ends a paragraph opens the next, where no marks part its words', () => {
  const block = 'It is typical of the ferry lines. They know nothing, and never stop.';
  expect(told(`The mayor added on Friday:\n\n${block}\n\nThe council met on Monday in Melrose.`)).toEqual([
    { said: block, by: 'The mayor', cue: 'added' },
  ]);
});

test.each(['The mayor said three things:', 'The council had this to decide:', 'The mayor will add:'])(
  'a colon behind which a list or nobody’s words stand: %s',
  (text) => {
    expect(told(`${text}\n\nThe bridge is to be shut in May and the lamps replaced.`)).toEqual([]);
  },
);

test.each([
  ['Brandt: bridge was ‘a ruin’ before the storm', 'bridge was ‘a ruin’ before the storm', 'Brandt'],
  ['Engineer Tomas Okafor: ‘Nobody looked at the cables’', '‘Nobody looked at the cables’', 'Engineer Tomas Okafor'],
])('a heading’s label: %s', (heading, said, by) => {
  expect(told(`${heading}\n\nThe council met on Monday in Melrose and heard the engineers about the bridge.`)).toEqual([
    { said, by, cue: ':' },
  ]);
});

test.each(['Melrose bridge: what we know', 'Ferry fares: a guide to the film “Over the River”'])(
  'a heading that labels nobody: %s',
  (heading) => {
    expect(told(`${heading}\n\nThe council met on Monday in Melrose and took its time over the bridge.`)).toEqual([]);
  },
);

test('a heading’s second clause is its subject’s', () => {
  const heading = 'Mayor Greets the Drivers of Melrose, Says Bridge Ready for Winter';
  expect(told(`${heading}\n\nThe council met on Monday in Melrose and took its time over the bridge.`)).toEqual([
    { said: 'Bridge Ready for Winter', by: 'Mayor', cue: 'Says' },
  ]);
});
