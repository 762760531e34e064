import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';

/** The denials in a sentence, told behind what the article tells before it. */
const denials = (before: string, sentence: string) => {
  const text = `${before}\n\n${sentence}`.trimStart();
  const from = text.length - sentence.length;
  return extract(articleFromText(text, { language: 'en' })).statements.filter(
    (s) => s.kind === 'denial' && s.start >= from,
  );
};

// What was told before, and what somebody says to it.
const ANSWERS: readonly [string, string][] = [
  [
    'Two drivers accused the depot of falsifying its log books.',
    'The depot’s manager said no entry had ever been changed.',
  ],
  [
    'A blog claimed that Ms. Orr met the lobbyist in a hotel.',
    '“We have had no contact with this man,” her office said.',
  ],
  ['Prosecutors allege that Mr. Kwan paid the inspectors.', '“I did no such thing,” Mr. Kwan told the court.'],
  [
    'A viral post claimed that the hospital had run out of oxygen.',
    'The hospital said it had not run out of oxygen at any time.',
  ],
  ['Rumours spread that the school had expelled three pupils.', '“Nobody has been expelled,” the headmistress said.'],
  ['Her former partner accused her of emptying the account.', 'Ms. Lund said she never touched the money.'],
  [
    'The union alleged that the firm sacked the organisers.',
    'The firm said the organisers had not been dismissed because of their membership.',
  ],
  [
    'Opposition members claimed that the vote was rigged.',
    'The electoral chief said there was no manipulation whatsoever.',
  ],
  ['A tabloid reported that the singer had been arrested.', 'Her agent said she was not arrested.'],
  ['The coach is accused of hitting a player.', '“I have never laid a hand on anybody,” he said.'],
  ['', 'Asked whether she had leaked the memo, Ms. Pratt said: “No, I did not.”'],
  ['The mayor has been accused of taking free flights.', '“I have not accepted a single free flight,” he said.'],
  ['Reports claimed that the army had crossed the river.', '“Our troops have not crossed the river,” a general said.'],
  ['Activists say the police used tear gas in the church.', 'Police said no gas was used.'],
  ['The minister rejected the accusation.', '“I was not in the room,” she told reporters.'],
  ['Several papers alleged that the prince had left the country.', 'The palace said he had not left.'],
  [
    'A former aide accused the governor of ordering the cull.',
    'The governor’s office said he gave no order of that kind.',
  ],
  ['The paper claimed that the lab was hiding test results.', 'The lab said it was not hiding anything.'],
  [
    'Fans accused the referee of taking a bribe.',
    'The league said the referee had received no money from either club.',
  ],
  ['A neighbour state accused the navy of firing on a trawler.', 'The navy said its ships did not fire.'],
  [
    'The report accused the charity of spending gifts on cars.',
    'The charity said none of the gifts had been spent on cars.',
  ],
  ['He was suspected of having set the barn on fire.', '“I wasn’t anywhere near the barn,” he said.'],
  ['The opposition says the bridge was paid for twice.', 'The ministry said the bridge had not been paid for twice.'],
  ['A video claims to show a shark in the harbour.', 'The harbour master said there was no shark.'],
  ['Some media reported that the two firms had agreed to merge.', '“There is no agreement,” a spokesman said.'],
  ['A leaked letter alleged that the fund bribed two inspectors.', 'Its head said the fund had never bribed anyone.'],
  [
    'Villagers allege that the dam was opened without warning.',
    'The operator insisted that the gates were not opened.',
  ],
  ['The senator was accused of insulting a waiter.', '“I never said those words, period,” he said.'],
];

const PLAIN_NEGATIVES: readonly [string, string][] = [
  ['The storm closed the road.', 'The council said the road would not reopen before Monday.'],
  ['The tanker ran aground at dawn.', 'The coast guard said there was no danger to the public.'],
  ['The committee met on Friday.', 'Its chair said it had not yet decided.'],
  ['The ferry sank in minutes.', '“Nobody told us where the life jackets were,” a passenger said.'],
  ['Police arrested a man on Sunday.', 'A spokesman said no one was hurt in the raid.'],
  ['The fire broke out at noon.', 'Firefighters said there were no injuries.'],
  ['A judge is hearing the case.', 'The lawyer said he had not seen the file.'],
  ['Prosecutors accuse him of fraud.', 'A court clerk said no date had been set for the trial.'],
  ['He is accused of murder.', 'Police said no weapon has been found.'],
  ['The firm is accused of dumping waste.', 'Inspectors said they had not received any samples.'],
  ['Activists accused the ministry of delay.', 'They said it had not answered their letters.'],
  ['The company did not give a reason.', 'Its shares have not recovered, an analyst said.'],
  ['The strike goes on.', '“We have not been paid since March,” a welder said.'],
  ['The minister spoke for an hour.', 'She said the budget did not include money for the pool.'],
  ['The team lost again.', '“We did not play well,” the captain said.'],
  ['A man was charged with arson.', 'Neighbours said they never saw him at night.'],
  ['The villagers have waited for years.', 'They said no engineer had visited the dam.'],
  ['Witnesses allege that guards beat prisoners.', 'A relative said she had not heard from her son.'],
  ['The report alleges that funds were stolen.', 'The auditor said it had not been given access to the books.'],
  ['The accused appeared in court.', 'His lawyer said he had not slept for two days.'],
  ['The club denied the reports.', 'Fans said they were not satisfied.'],
  ['The school is short of teachers.', 'The head said no candidates had applied.'],
  ['The charity claims that aid is late.', 'Its director said trucks had not been allowed through.'],
  ['The museum was closed on Tuesday.', 'A guard said there was no exhibition.'],
  ['She was asked about her plans.', '“I have not thought about it,” she said.'],
  ['The tower is leaning.', 'Engineers said it was not in danger of falling.'],
  ['The vaccine is new.', 'The agency said it had not been tested on children.'],
  ['The trial was suspended.', 'The judge said the witness was not well.'],
  ['The new law was passed.', '“This is not the end of the debate,” a deputy said.'],
  ['The town has few doctors.', '“There is no hospital here,” a nurse said.'],
  ['The allegation was first made in May.', 'The police said no complaint had been filed.'],
  ['Prices rose.', 'The minister said there was no shortage of flour.'],
  ['The festival was a success.', 'The organisers said there were no arrests.'],
  ['The firm was accused of bribery.', 'Its rival said it had not been invited to bid.'],
  ['The reporter asked about the leak.', 'The spokesman said he had no information.'],
  ['The deal collapsed.', 'The buyer said the seller had not met the conditions.'],
];

describe('a negation that answers an allegation', () => {
  it.each(ANSWERS)('%s – %s', (before, sentence) => {
    expect(denials(before, sentence)).toHaveLength(1);
  });
});

describe('a fact told in the negative', () => {
  it.each(PLAIN_NEGATIVES)('%s – %s', (before, sentence) => {
    expect(denials(before, sentence)).toEqual([]);
  });
});
