import { expect, test } from 'vitest';
import { runsOf } from '@/engine/coverage/runs';
import { sourceOf, wordingOf } from './fixture';

/** Both wordings of two quotes, `changed[…]`, `only(…)`, by the steps of a comparison. */
function shown(here: string, there: string, steps: string[], cut = false): string[] {
  const [a, b] = [here, there].map((words, i) =>
    sourceOf(`${i}`, `"${words}" she said.`, [{ kind: 'quote', quoteType: 'direct', words }]),
  );
  if (!a || !b) return [];
  const wording = wordingOf(a, 1, b, 1, steps);
  return [
    [a, b, 'a'],
    [b, a, 'b'],
  ].map(([own, other, side]) => {
    const [article, others] = [own, other] as [typeof a, typeof b];
    const statement = article.statements[0];
    if (!statement) return '';
    const runs = runsOf(article, statement, statement, { wording, side: side as 'a', otherText: others.text, cut });
    return runs.map((r) => (r.kind === 'same' ? r.text : `${r.kind}[${r.words ?? r.text}]`)).join('');
  });
}

test.each([
  [
    'a word is changed as a whole, and what lies between changed words with it',
    shown("I just haven't done so.", "I don't do this.", ['=I', '<just', '~have|do', "=n't", '~done so|do this']),
    ["I only[just] changed[haven't done so].", "I changed[don't do this]."],
  ],
  [
    'punctuation that both have is common ground',
    shown('Yes, we will.', 'Yes - we shall.', ['=Yes', '=we', '~will|shall']),
    ['Yes, we changed[will].', 'Yes - we changed[shall].'],
  ],
  [
    'words that one side alone has are left out of the other without a place, where the other is no cut',
    shown('We may well go home.', 'We may go.', ['=We may', '<well', '=go', '<home']),
    ['We may only[well] go only[home].', 'We may go.'],
  ],
  [
    'where it is, they get one, if they are two or more',
    shown('We may very well go home.', 'We may go.', ['=We may', '<very well', '=go', '<home'], true),
    ['We may only[very well] go only[home].', 'We maygap[2] go.'],
  ],
  [
    'words at another place are the same; what is left out is not looked for behind them',
    shown(
      'Today in Aldra we may go.',
      'We may very well go today.',
      ['^Today|today', '<in Aldra', '=we may|We may', '>very well', '=go'],
      true,
    ),
    ['Today only[in Aldra] we maygap[2] go.', 'gap[2]We may only[very well] go today.'],
  ],
])('%s', (_, runs, expected) => {
  expect(runs).toEqual(expected);
});
