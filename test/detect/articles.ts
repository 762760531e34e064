import type { ArticleFacts } from '@/engine/article/article';
import { articleFromText } from '@/engine/article/from-text';
import { buildDossier } from '@/engine/dossier/build';
import type { Dossier } from '@/engine/dossier/dossier';
import { extract } from '@/engine/statements/extract';

/** Invented articles on invented events, by what they are for. */
export const BRIDGE = [
  `Mayor Ilse Brandt ordered the Harbour Bridge in Port Melrose closed on Thursday after inspectors found cracks in two of its steel cables.
“We will not gamble with the lives of forty thousand commuters,” Brandt told reporters at the town hall. “The bridge stays shut until the engineers tell me it is safe.”
The 1931 suspension bridge carries 40,000 vehicles a day. Chief engineer Tomas Okafor said the cracks, up to 14 centimetres long, had probably grown during the January frost.
Ferry operator Melrose Lines said it would add six crossings an hour.`,
  `PORT MELROSE — Cracks in the cables of the Harbour Bridge have forced its closure, Mayor Ilse Brandt announced on Thursday.
Brandt said that she would not gamble with the lives of 40,000 commuters and that the crossing would stay shut until engineers declared it safe.
Inspectors discovered cracks as long as 14 centimetres in two steel cables, according to chief engineer Tomas Okafor, who blamed the frost in January.
Opposition councillor Dana Whitfield accused the town hall of having ignored a warning last autumn.`,
] as const;

export const SAME_EVENT = `The Harbour Bridge at Port Melrose is closed to all traffic. Inspectors found cracks in two cables, Mayor Ilse Brandt told reporters on Thursday.
“We will not gamble with the lives of forty thousand commuters,” she said.
Chief engineer Tomas Okafor thinks that frost widened the cracks, the longest of which measures 14 centimetres.`;

export const OTHER_EVENT = `Mayor Ilse Brandt of Port Melrose opened the new concert hall on Friday evening with a speech on the city's music schools.
“This hall belongs to every child who ever held a violin,” Brandt told an audience of nine hundred guests.
The hall by architect Yuki Tanabe cost 62 million and took five years to build. The orchestra played Dvorak's ninth symphony.`;

export const OTHER_YEAR = `The Harbour Bridge in Port Melrose was closed for three hours on Saturday after a lorry lost its load of gravel.
Mayor Ilse Brandt thanked the crews who worked through the night. “Nobody was hurt, and that is what counts,” Brandt told reporters.
Melrose Lines put on extra ferries. The 1931 suspension bridge carries 40,000 vehicles a day.`;

export const UNRELATED = `Wheat prices rose for a third week as drought spread across the northern plains, traders in Calgary said.
Farm co-operatives expect the harvest to fall by a fifth. “We have seen nothing like it since 1988,” said grain merchant Paul Lindqvist.
The agriculture ministry will publish its forecast on Monday.`;

export function dossierOf(id: string, texts: readonly string[], facts: ArticleFacts & { date?: string } = {}): Dossier {
  const sources = texts.map((text, i) => ({
    ...extract(articleFromText(text, { ...facts, url: i === 0 ? (facts.url ?? null) : null })),
    id: `source-${i + 1}`,
  }));
  return buildDossier(sources, { id, title: id, date: facts.date });
}
