import { expect, test } from 'vitest';
import { told } from './reports';

/** The cue as it stands: with its auxiliaries, adverbs and the verb that carries “to say”. */
const cases: [text: string, cue: string, by: string | null][] = [
  ['Brandt has repeatedly said that the bridge is safe.', 'has repeatedly said', 'Brandt'],
  ['Brandt has since acknowledged that the cables were worn.', 'has since acknowledged', 'Brandt'],
  ['Brandt is warning that the ferry will be full.', 'is warning', 'Brandt'],
  ['Brandt went on to say that the ferry was full.', 'went on to say', 'Brandt'],
  ['Brandt declined to say whether the ferry would run.', 'declined to say', 'Brandt'],
  ['Brandt said that the bridge is safe, and also claimed that the ferry is full.', 'also claimed', 'Brandt'],
  ['It was announced that the bridge would close.', 'was announced', null],
  ['Brandt left the hall, saying that the bridge was safe.', 'saying', 'Brandt'],
  ['Brandt would later claim that the bridge was safe.', 'would later claim', 'Brandt'],
  ['Brandt will announce on Friday that the bridge is safe.', 'will announce', 'Brandt'],
];

test.each(cases)('%s', (text, cue, by) => {
  expect(told(text).map((report) => [report.cue, report.by])).toContainEqual([cue, by]);
});
