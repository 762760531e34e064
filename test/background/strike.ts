import { articleFromText } from '@/engine/article/from-text';
import { buildDossier } from '@/engine/dossier/build';
import type { Dossier } from '@/engine/dossier/dossier';
import { extract } from '@/engine/statements/extract';

const COURIER = `Dockers in Velmark end their strike after nineteen days
Dockers in Velmark went back to work on Tuesday after nineteen days on strike.
"We have won eleven percent and not a single dismissal," said Petra Holm, who leads the dockers' union.
Port director Anders Lykke said that the port had lost "four million crowns a day" while the cranes stood still.
The first ship to be unloaded in Velmark was a freighter with bananas from Ecuador.`;

const HERALD = `Velmark port reopens as union takes eleven percent
The port of Velmark reopened on Tuesday, nineteen days after its dockers stopped the cranes.
"We have won eleven percent, and not a single dismissal," Petra Holm of the dockers' union told reporters.
"Nobody in Velmark wants to see that again," Anders Lykke, the director of the port, said on Tuesday.
Lykke denied that the port would close its eastern quay next year.`;

/** The same event in a third outlet, which is no source of the dossier. */
export const GAZETTE = `Strike over: Velmark dockers back at the cranes
After nineteen days the dockers of Velmark are back at work.
"We have won eleven percent and not a single dismissal," Petra Holm, leader of the dockers' union, said on Tuesday.
Anders Lykke, director of the port of Velmark, put the loss at "four million crowns a day".
Freighters had waited off Velmark for almost three weeks.`;

export const BAKERY = `The bakery on Linden Street turns a hundred
Three generations have stood at the oven of the bakery on Linden Street.
"My grandmother would not let anyone else touch the rye," says Karel Novotny.
On Saturday there will be free rolls for everyone who was born in the street.`;

const source = (id: string, text: string, url: string | null, outlet: string) => ({
  id,
  ...extract(articleFromText(text, { title: text.split('\n')[0] ?? null, url, outlet, language: 'en' })),
});

export const COURIER_URL = 'https://courier.example/velmark-strike-ends';

export const strike: Dossier = buildDossier(
  [source('courier', COURIER, COURIER_URL, 'Coast Courier'), source('herald', HERALD, null, 'Velmark Herald')],
  { id: 'velmark-strike', title: 'The Velmark dock strike ends' },
);
