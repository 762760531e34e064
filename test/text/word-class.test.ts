import { expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { readArticle } from '@/engine/statements/reading/reading';

/** Classes of the words of a text, as `word/class`. */
const classes = (text: string): string[] =>
  readArticle(articleFromText(text, { language: 'en' })).tokens.map((token) => `${token.lower}/${token.class}`);

const cases: [text: string, expected: string][] = [
  // Nouns that look like verbs
  ['Brandt revised her repair plans in May.', 'plans/noun'],
  ['Okafor toured the talk shows to defend it.', 'shows/noun'],
  ['The council plans to close it.', 'plans/third'],
  ['Brandt says the council plans to close it.', 'plans/third'],
  ['Her claims of damage were wrong.', 'claims/noun'],
  ['Okafor claims the cables were worn.', 'claims/third'],
  ['Lund calls reporters “liars.”', 'calls/third'],
  ['Lund and Okafor call them “liars.”', 'call/base'],
  ['Lund mocks his rivals, and brands critics "weak."', 'brands/third'],
  ['Lund shops for brands people “like.”', 'brands/noun'],
  ['The report on the bridge was late.', 'report/noun'],
  ['The family waited.', 'family/noun'],
  ['An early report was short.', 'early/adjective'],
  ['The news outlet waited.', 'outlet/noun'],
  ['It follows from ledger records.', 'records/noun'],
  ['According to Melrose records it was late.', 'records/noun'],
  ['Engineers who knew it waited.', 'engineers/noun'],
  ['A county judge has waited.', 'judge/noun'],
  ['The managing director waited.', 'managing/adjective'],
  // Past and participle
  ['Brandt closed the bridge.', 'closed/past'],
  ['The bridge was closed by Brandt.', 'closed/participle'],
  ['The closed bridge was painted.', 'closed/participle'],
  ['Some said they would wait.', 'said/past'],
  // Base forms
  ['She wanted to close it.', 'close/base'],
  ['She may report it.', 'report/base'],
  ['They report it daily.', 'report/base'],
  // Adverbs in other words' clothes
  ['Brandt has long said so.', 'long/adverb'],
  ['They have all said so.', 'all/adverb'],
  ['A long bridge was built.', 'long/adjective'],
  ['The Courier first reported it.', 'first/adverb'],
  ['The first report was short.', 'first/number'],
  ['She more often walked.', 'more/adverb'],
  ['More drivers walked.', 'more/determiner'],
  // Adjectives the list lacks, by their ending, and nouns that end alike
  ['They met numerous drivers.', 'numerous/adjective'],
  ['A handful of drivers waited.', 'handful/noun'],
  ['The official waited.', 'official/adjective'],
  // “to”, “'s”
  ['She went to Lisbon.', 'to/preposition'],
  ['She went to see it.', 'to/to'],
  ["Brandt's bridge is shut.", "'s/possessive"],
  ["The drivers' concerns grew.", "'/possessive"],
  ["He's been there.", "'s/auxiliary"],
  // Names
  ['The mayor met Okafor in May.', 'may/name'],
  ['Bridges close in winter.', 'bridges/noun'],
  // Verbs that lack a noun's place: behind a name or a person's adjective, in headlines
  ['The union chief says they can win.', 'says/third'],
  ['Brandt urges drivers to wait.', 'urges/third'],
  ['Drivers vow to boycott the ferry.', 'vow/base'],
  ['Brandt Vows To Repair The Bridge', 'to/to'],
  ['In key states like Ohio, ferries run at night.', 'states/noun'],
  ['The document states that it is shut.', 'states/third'],
  ['An inside source waited.', 'inside/adjective'],
  ['He asked them to refrain from it.', 'refrain/base'],
];

test.each(cases)('%s → %s', (text, expected) => {
  expect(classes(text)).toContain(expected);
});
