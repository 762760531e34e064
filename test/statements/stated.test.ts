import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';
import { told } from './reports';

const reportsNothing = [
  'The ferry will run again only if Brandt agrees to negotiate with the drivers.',
  'The council closed the bridge without announcing when it would reopen.',
  'Unless Okafor promises to resign, the council will vote on Friday.',
  'Brandt did not say that the ferry would run at night.',
  'Whitfield, who declined to run for mayor, left the hall.',
  'The engineers could recommend that the bridge be closed.',
  'The drivers waited for Okafor, who called the council shortly before noon.',
  'The ferry lines grew by admitting more out-of-state drivers.',
  'The question is how the council will respond to the storm.',
  'In key states like Ohio, ferries run at night.',
  'What Brandt said made headlines.',
  'Okafor refused to testify about the files.',
  'Brandt will write about the cables.',
  'Now tell us why the bridge is shut!',
  'Attack the plan and propose another one.',
];

test.each(reportsNothing)('reports nothing: %s', (text) => {
  expect(told(text)).toEqual([]);
});

const reportsAllTheSame: [text: string, said: string][] = [
  ['Okafor left in what the drivers called a stunt.', 'a stunt'],
  ['Two men were hurt in what Brandt said was a trap.', 'was a trap'],
  ['Brandt declined to say whether the ferry would run.', 'whether the ferry would run'],
  ['Brandt did not say whether the ferry would run.', 'whether the ferry would run'],
  ['Brandt could not explain why the ferry was late.', 'why the ferry was late'],
  ['The firm has not said when it will pay.', 'when it will pay'],
  ['Okafor did not deny that the cables were worn.', 'that the cables were worn'],
  ['The drivers, many of whom say the bridge is safe, went home.', 'the bridge is safe'],
  ['The firm, which promised to pay for the repairs, was sold.', 'to pay for the repairs'],
  ['Brandt did not say the bridge was “ready to reopen.”', 'the bridge was “ready to reopen.”'],
  ['The ferry is late, Okafor, who said that fog was to blame, left at noon.', 'that fog was to blame'],
  ['The council could close the bridge, Brandt said.', 'The council could close the bridge'],
];

test.each(reportsAllTheSame)('reports all the same: %s', (text, said) => {
  expect(told(text).map((report) => report.said)).toContain(said);
});

test('a heading that names nobody reports nothing, one that names its speaker does', () => {
  const under = (title: string) => {
    const text = `${title}\n\nThe bridge was closed in March after an inspection of its cables.`;
    const article = articleFromText(text, { language: 'en' });
    const blocks = article.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'heading' as const } : block));
    return extract({ ...article, blocks }).statements.flatMap((s) => (s.kind === 'indirect' ? [s.text] : []));
  };
  expect(under('Closed for Good? Says Bridge Is Safe')).toEqual([]);
  expect(under('Brandt says the bridge is safe')).toEqual(['the bridge is safe']);
});
