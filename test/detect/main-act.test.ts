import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { createDetector } from '@/engine/detect/detect';
import { dossierOf } from './articles';

const APOLOGY = [
  `Prime Minister Odra Velling publicly apologised to Tamsin Roke on Tuesday over the wiretapping of her office, the first such apology by a Karvelian head of government.
Speaking at the Hollin conference, Velling said the listening devices had been "an insult to every citizen who trusts a judge."
"I have written to her, and I will tell her the same to her face if she will see me," Velling told delegates. "It is not weakness to say sorry."
She said the order had come from a single department and that "nobody will hide behind a rank."
Asked whether she would resign, Velling replied that she had "no intention of leaving the mess to others." She promised to open the archive "to the last page".
The day before, newspapers reported that Velling had paid Roke compensation in secret. Her spokesman, Pavel Drost, denied that.
"The judge asked for the truth, not for money," Drost said.
Opposition leader Miro Santel called the apology "late and short".`,
  `Velling Says Sorry to Judge Over Bugged Office
Odra Velling, the prime minister of Karvelia, has apologised to judge Tamsin Roke for the bugging of her office.
"It is not weakness to say sorry," Velling said at the Hollin conference. "I wrote her a letter, and I would repeat it to her face."
The premier called the devices an insult to everyone who trusts the courts. "No one is going to hide behind their rank," she added.
She will not step down. "I do not intend to leave this mess to other people," she said. "The archive will be opened, to the last page."
Pavel Drost, her spokesman, denied reports that Roke had been paid. "She wanted the truth and not money," he said.
Miro Santel of the opposition said the apology was short and came late.`,
];
const detector = createDetector([dossierOf('apology', APOLOGY, { date: '2022-05-10' })]);
const found = (title: string, text: string, published: string | null) =>
  detector.detect(articleFromText(text, { title, published })).length > 0;

describe('coverage, however short', () => {
  test.each([
    [
      'Karvelian PM apologises to bugged judge',
      `Karvelia's prime minister Odra Velling apologised on Tuesday to a judge whose office was bugged. "It is not weakness to say sorry," she said in Hollin. Tamsin Roke, the judge, has not replied.`,
      '2022-05-10',
    ],
    [
      'Velling sorry for bugging',
      `Odra Velling has said sorry to Tamsin Roke over listening devices found in the judge's office. "I have written to her," the prime minister told the Hollin conference. Velling ruled out resignation and promised to open the archive.`,
      null,
    ],
    [
      'Velling pide disculpas a la jueza Roke',
      `La primera ministra de Karvelia, Odra Velling, pidió disculpas el martes a la jueza Tamsin Roke por las escuchas en su despacho. "No es debilidad pedir perdón", dijo en la conferencia de Hollin.`,
      '2022-05-10',
    ],
  ])('%s', (title, text, published) => expect(found(title, text, published)).toBe(true));
});

describe('another act of the same people is another event', () => {
  test.each([
    [
      'somebody else does the same',
      'Karvelian interior minister apologises to judge',
      `Interior minister Jarek Tolm apologised to Tamsin Roke on Monday over the listening devices found in the judge's office. Tolm said his ministry had known nothing. "I am sorry for what she went through," he said. Prime Minister Odra Velling has not commented.`,
      '2022-05-10',
    ],
    [
      'the same is done to somebody else',
      'Velling apologises to fishermen',
      `Prime Minister Odra Velling apologised to the fishermen of Hollin on Tuesday for the delay of their compensation. "You have waited too long," Velling told them at the harbour. The payments will begin in June, she promised.`,
      '2022-05-10',
    ],
    [
      'something else on the same day at the same place',
      'Velling pledges 40,000 flats at Hollin conference',
      `Prime Minister Odra Velling opened the Hollin conference with a call for cheaper housing. She said that 40,000 flats would be built by 2026 and that banks must lend more. "A roof is a right," Velling told delegates. Opposition leader Miro Santel called the plan unpaid for.`,
      '2022-05-10',
    ],
    [
      'a denial of something else, in another language',
      'Karvelia desmiente un encuentro de Velling y Roke',
      `El portavoz de la primera ministra Odra Velling desmiente que se reuniera con la jueza Tamsin Roke. "No hubo ninguna reunión", dijo Pavel Drost en Hollin.`,
      '2022-05-13',
    ],
  ])('%s', (_, title, text, published) => expect(found(title, text, published)).toBe(false));
});
