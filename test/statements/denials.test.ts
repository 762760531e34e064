import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';
import type { Statement } from '@/engine/statements/statement';

const read = (text: string) => extract(articleFromText(text, { language: 'en', title: 'Harbour works' }));
const denials = (text: string): Statement[] => read(text).statements.filter((s) => s.kind === 'denial');
const only = (text: string): Statement => {
  const found = denials(text);
  expect(found, text).toHaveLength(1);
  return found[0] as Statement;
};
const claimText = (text: string, s: Statement) => (s.claim ? text.slice(s.claim.start, s.claim.end) : null);

describe('verbs that deny', () => {
  it.each<[string, string, string | null]>([
    ['The minister denied that the bridge had been closed.', 'denied', 'the bridge had been closed'],
    ['Ms. Okafor has repeatedly denied any wrongdoing.', 'has repeatedly denied', 'any wrongdoing'],
    ['The company denies knowing of the leak.', 'denies', 'knowing of the leak'],
    ['Mr. Lindqvist denied he had met the contractors.', 'denied', 'he had met the contractors'],
    ['The mayor rejected claims that the pier is sinking.', 'rejected', 'claims that the pier is sinking'],
    ['The club dismissed the reports of a sale as fiction.', 'dismissed', 'the reports of a sale as fiction'],
    ['Captain Ruiz disputed the idea that the crew was late.', 'disputed', 'the idea that the crew was late'],
    [
      'The airline pushed back on reports of a merger, saying talks never began.',
      'pushed back on',
      'reports of a merger',
    ],
    ['He was quick to deny that the plant leaked.', 'deny', 'the plant leaked'],
    ['The accusation of theft was denied by the curator on Monday.', 'was denied', 'The accusation of theft'],
    [
      'The senator faces allegations that he hid income, which he has denied.',
      'has denied',
      'allegations that he hid income',
    ],
    ['He’s always denied it.', '’s always denied', null],
    [
      'The heirs want the lake drained, which has been denied by the town.',
      'has been denied',
      'The heirs want the lake drained',
    ],
    [
      'Ms. Roth chaired the meeting and disputed claims that the fund is empty.',
      'disputed',
      'claims that the fund is empty',
    ],
    [
      'The pilot denied reports that the engine failed, the agency reported.',
      'denied',
      'reports that the engine failed',
    ],
    [
      'The yard was said to be near collapse, but its owner denied it.',
      'denied',
      'The yard was said to be near collapse',
    ],
    [
      'The union rejected criticism from the governor that its members work too little.',
      'rejected',
      'criticism from the governor that its members work too little',
    ],
    [
      'The mother of the boy, who was hit by a rubber bullet, vehemently denies that he threw a stone.',
      'vehemently denies',
      'he threw a stone',
    ],
    [
      'The palace pushed back forcefully on Wednesday against suggestions that the duke had sold the lake.',
      'pushed back forcefully on Wednesday against',
      'suggestions that the duke had sold the lake',
    ],
    [
      'The union pushed back Friday on a report claiming the fund was empty.',
      'pushed back Friday on',
      'a report claiming the fund was empty',
    ],
    [
      'The consul said his office was helping, and dismissed talk of an abduction.',
      'dismissed',
      'talk of an abduction',
    ],
    [
      'Officials did not dispute that the tape is real, but disputed the claim that it was cut.',
      'disputed',
      'the claim that it was cut',
    ],
    ['The union disputed that any of its members were paid.', 'disputed', 'any of its members were paid'],
    [
      'He said the pump is not up to the job - which its maker refutes - and left.',
      'refutes',
      'He said the pump is not up to the job',
    ],
    [
      'The club issued a note saying nothing had changed and refuting what it called “misleading” reports.',
      'refuting',
      'what it called “misleading” reports',
    ],
  ])('%s', (text, cue, claim) => {
    const denial = only(text);
    expect(denial.cue?.text).toBe(cue);
    expect(claimText(text, denial)).toBe(claim);
    expect(denial.text).toBe(text);
  });
});

describe('verbs that deny only what is worded as a claim', () => {
  it.each([
    'The striker rubbished talk of a move to the coast.',
    'Ms. Okafor scotched rumours that the mill would close.',
    'The palace poured scorn on the story.',
    'The union disputed the ministry’s figures.',
    'Its maker contested the estimate of nine leaks.',
    'The curator disavowed the message.',
    'Mr. Lindqvist countered the claim that the roof was rotten.',
    'The agent gave the lie to reports of a split.',
    'His lawyer, Mara Quist, “firmly rejects” the accusations.',
    'Ms. Tan described the video as bogus.',
    'The envoy described that version as “a crude invention”.',
    'The bank termed the report inaccurate.',
  ])('denies: %s', (text) => {
    expect(denials(text)).toHaveLength(1);
  });

  it.each([
    'The mayor first contested the seat in 2014.',
    'The bakery contested a fine of 3,000 crowns.',
    'The two towns share a disputed forest.',
    'Rubbish lay about the yard after the fair.',
    'The runner crossed the counter and left.',
    'He denied the captain from close range.',
    'The clerk denied a phone call to the prisoner.',
    'The insurer rejected his claim for water damage.',
    'The surgeon described the plan as bogus.',
  ])('does not: %s', (text) => {
    expect(denials(text)).toEqual([]);
  });
});

describe('pleas', () => {
  it.each<[string, string | null]>([
    ['Mr. Haddad pleaded not guilty to three counts of fraud.', 'three counts of fraud'],
    ['The keeper has always protested his innocence.', null],
    ['Ms. Roth defended herself from having lied to the council.', 'having lied to the council'],
    ['Captain Ruiz is having none of it.', null],
  ])('deny: %s', (text, claim) => {
    expect(claimText(text, only(text))).toBe(claim);
  });

  it.each([
    'Mr. Haddad pleaded guilty to fraud.',
    'Ms. Roth defended herself from the rain with a map.',
    'The coach protested the referee’s innocence of the rules.',
    'He will plead not guilty.',
  ])('do not: %s', (text) => {
    expect(denials(text)).toEqual([]);
  });
});

describe('the noun “denial”', () => {
  it.each<[string, string, string]>([
    ['The paper ran it despite his repeated denials that he knew of the leak.', 'his', 'he knew of the leak'],
    ['He gave credence to the minister’s denials of meddling in the vote.', 'the minister', 'meddling in the vote'],
    ['Few believed the bank’s public denial of any link to the fund.', 'the bank', 'any link to the fund'],
  ])('tells somebody’s denial: %s', (text, speaker, claim) => {
    const denial = only(text);
    expect(denial.speaker?.text).toBe(speaker);
    expect(claimText(text, denial)).toBe(claim);
  });

  it.each([
    'The attack was a denial of service that lasted all night.',
    'His denial of a permit to the circus angered the town.',
    'The town lives in denial.',
    'Their denials were short.',
  ])('tells none: %s', (text) => {
    expect(denials(text)).toEqual([]);
  });
});

describe('judgements that deny', () => {
  it.each([
    'The airline called the report of a fire false.',
    'Her lawyer described the allegations of fraud as baseless.',
    'The agency labelled claims of a shortage “a complete fabrication” on Tuesday.',
    'The director said the claims about the dam were untrue.',
    '“There was no collusion,” Ms. Abara said.',
    '“That is not true,” the coach told reporters.',
    'The treasurer said the audit had nothing to do with the vote.',
    'The captain said he did nothing wrong.',
    'A spokeswoman said the rival’s claim that the mayor wants to sell the park is “simply not true.”',
    'The editor said the omission was not intentional.',
    'Many of them say the minister’s claims about retaliation from foreign suppliers are unfounded.',
    'She called the accusations of theft “laughable.”',
    'Ms. Roth said the mayor was wrong to claim that the fund was empty.',
    'The sergeant said the meeting never took place.',
    'The guard claimed the shooting “didn’t happen.”',
    '“Utter rubbish,” Ms. Abara said.',
    '“Nonsense,” the coach said.',
    'The ministry said that the reports do not correspond to reality.',
    '“That story does not hold water,” the pilot said.',
    'The clerk said that simply wasn’t so.',
  ])('%s', (text) => {
    expect(denials(text)).toHaveLength(1);
  });
});

describe('reported negations that deny', () => {
  it.each([
    'The governor insisted he never promised a tunnel.',
    'Ms. Tan insisted she hadn’t discussed the contract with the owners.',
    '“I never told them to stop the works,” Mr. Haddad said.',
    'Mr. Haddad said: “I signed the letter. I did not write it.”',
    'The spokeswoman said the ministry had not misled parliament.',
    'Mr. Haddad wrote that the bank was not hiding its losses.',
    'The army said Friday that it did not kill the priest.',
    'Colonel Hart said the general had never given such an order.',
    'The lobby insists it had no influence on the report.',
    'He continued to assert that he never made contact with the guards.',
    'The firm said it had not paid bribes to officials.',
    '“There were no such talks,” the envoy said.',
    'The embassy said no such call had been made.',
  ])('by themselves: %s', (text) => {
    expect(denials(text)).toHaveLength(1);
  });

  it('only as an answer: the article tells the claim before', () => {
    const claim = 'A radio station reported that Governor Bell met the exiled general on Sunday.';
    const answer = 'A spokesman said Bell had never met the general.';
    expect(denials(answer)).toHaveLength(0);
    const text = `${claim}\n\nShips waited outside the harbour all night.\n\n${answer}`;
    const { statements } = read(text);
    const denial = statements.find((s) => s.kind === 'denial');
    expect(denial?.text).toBe(answer);
    expect(statements.find((s) => s.id === denial?.denies)?.text).toContain('met the exiled general');
  });
});

it('points back where “that” never happened', () => {
  const text = 'Ms. Abara claimed that the guards took her phone. “That never happened,” a guard said.';
  const { statements } = read(text);
  const denial = statements.find((s) => s.kind === 'denial');
  expect(claimText(text, denial as Statement)).toContain('the guards took her phone');
});

describe('what is no denial', () => {
  it.each([
    'The council rejected a request to open the archive.',
    'The union rejected the offer on Friday.',
    'Voters rejected the idea of a second airport.',
    'The judge rejected the argument that the law is void.',
    'The embassy denied him a visa.',
    'The court denied the motion to delay the trial.',
    'The board denied Ms. Weiss, the former treasurer, a hearing.',
    'Travellers were denied entry at the border.',
    'He did not dispute that the money was paid.',
    'The minister did not deny the report.',
    'The firm would neither confirm nor deny that it was for sale.',
    'A spokesman declined to comment on the allegations.',
    'Nobody denied that the lift was old.',
    'The dispute over the harbour is ten years old.',
    'The goalkeeper was dismissed in the second half.',
    'The video refuted nothing, but the footage disputed the account.',
    'The mayor said there was no money for the pool.',
    'The nurse said she did not want to move.',
    '“I have never seen such a storm,” the sailor said.',
    'The trainer said he was not worried about the rain.',
    '“Fault lies with all of us,” the engineer said.',
    '“It was a false start,” the runner said.',
    'The pilot said he did not support the strike.',
    'Two goals scored, four goals denied: the striker had a bad day.',
    '“When these claims turned out to be false, nobody called,” the clerk said.',
    'The harbour master said the ferry had not left by noon.',
    'The clerks complained that they were not given such a free hand.',
    '“No such infringement having been shown, the case ends here,” the judge wrote.',
    '“There is no such thing as a free bridge,” the mayor said.',
    'He said the accident must not happen again.',
    'The party called the plan laughable.',
    'It was a four-way contest that split the vote.',
    'The crowd was pushed back on Sunday by mounted police.',
    'The union dismissed the idea of a strike.',
  ])('%s', (text) => {
    expect(denials(text)).toEqual([]);
  });
});

describe('the claim that is denied', () => {
  it('stands in the sentence before, which becomes a claim', () => {
    const claim = 'Local media reported that the harbour would close on Monday.';
    const denial = 'But the port authority’s spokeswoman, Ilse Brandt, has denied this report.';
    const text = `The storm passed in the night.\n\n${claim} ${denial}`;
    const { statements } = read(text);
    const found = statements.find((s) => s.kind === 'denial') as Statement;
    expect(found.text).toBe(denial);
    expect(found.speaker?.text).toContain('Ilse Brandt');
    const denied = statements.find((s) => s.id === found.denies) as Statement;
    expect(['claim', 'indirect']).toContain(denied.kind);
    expect(claim).toContain(denied.text);
    expect(found.claim).toEqual({ start: denied.start, end: denied.end });
  });

  it('of plain news is made a claim of its own', () => {
    const claim = 'The ferry line is to be sold to a foreign bank this spring.';
    const text = `Work in the yard goes on.\n\n${claim} Its director denied it.`;
    const { statements } = read(text);
    const found = statements.find((s) => s.kind === 'denial') as Statement;
    const denied = statements.find((s) => s.id === found.denies);
    expect(denied).toMatchObject({ kind: 'claim', text: claim, speaker: null });
  });

  it('is looked for further up where “the allegations” are denied', () => {
    const text =
      'Two former guards accused the warden of selling furniture.\n\nThe prison stands on an island. It has four hundred cells.\n\nThe warden denied the accusations.';
    const { statements } = read(text);
    const found = statements.find((s) => s.kind === 'denial') as Statement;
    const denied = statements.find((s) => s.id === found.denies);
    expect(denied && text.slice(0, 60)).toContain(denied?.text.slice(0, 20));
  });

  it('is unknown at the head of an article', () => {
    const found = only('The warden denied it.');
    expect(found).toMatchObject({ denies: null, claim: null });
  });
});

it('keeps a quote beside the denial it makes', () => {
  const { statements } = read('Mr. Haddad said: “I never told them to stop the works.”');
  expect(statements.map((s) => s.kind).sort()).toEqual(['denial', 'quote']);
});

it('turns indirect speech that denies into the denial', () => {
  const { statements } = read('The governor insisted he never promised a tunnel.');
  expect(statements.map((s) => s.kind)).toEqual(['denial']);
});
