import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { createDetector } from '@/engine/detect/detect';
import { bridgeAct } from '@/engine/detect/measures/bridge-act';
import { profileOf } from '@/engine/detect/profile/profile';
import { notionsIn } from '@/engine/detect/reading/notions';
import { readForDetection } from '@/engine/detect/reading/reading';
import { fold } from '@/engine/text/fold';
import { BRIDGE, dossierOf } from './articles';

const dossier = {
  ...dossierOf('bridge', BRIDGE, { date: '2021-03-04' }),
  names: [
    { name: 'Ilse Brandt', aliases: ['Ильзе Брандт', 'Brandt'] },
    { name: 'Tomas Okafor', aliases: ['Томас Окафор', 'Okafor'] },
    { name: 'Port Melrose', aliases: ['Порт-Мелроуз', 'Melrose'] },
  ],
};
const detector = createDetector([dossier]);
const detect = (text: string, published: string | null, language?: string) =>
  detector.detect(articleFromText(text, { published, language }));

describe('a translation is recognised', () => {
  test.each([
    [
      'Spanish',
      `La alcaldesa Ilse Brandt ordenó el jueves el cierre del Harbour Bridge de Port Melrose después de que los inspectores encontraran grietas en dos de sus cables de acero.
«No vamos a jugar con la vida de cuarenta mil pasajeros», dijo Brandt. Por el puente colgante de 1931 pasan 40.000 vehículos al día.
El ingeniero jefe Tomas Okafor dijo que las grietas, de hasta 14 centímetros, crecieron con la helada de enero. Melrose Lines añadirá seis travesías por hora.`,
    ],
    [
      'German',
      `Bürgermeisterin Ilse Brandt hat am Donnerstag die Harbour Bridge in Port Melrose sperren lassen, nachdem Inspektoren Risse in zwei Stahlkabeln gefunden hatten.
„Wir spielen nicht mit dem Leben von vierzigtausend Pendlern“, sagte Ilse Brandt. Über die Hängebrücke von 1931 fahren täglich 40.000 Fahrzeuge.
Chefingenieur Tomas Okafor sagte, die bis zu 14 Zentimeter langen Risse seien wohl im Januar durch den Frost gewachsen. Melrose Lines will sechs Fahrten mehr anbieten.`,
    ],
  ])('%s', (_, text) =>
    expect(detect(text, '2021-03-05')).toMatchObject([
      { dossier: 'bridge', by: 'content', evidence: { otherLanguage: true, date: true } },
    ]),
  );
});

describe('a language whose words for the notions of news are not known', () => {
  test.each([
    [
      'Afrikaans',
      'af',
      `Burgemeester Ilse Brandt het Donderdag die Harbour Bridge in Port Melrose gesluit nadat inspekteurs krake in twee staalkabels gevind het.
“Ons sal nie met die lewens van 40 000 mense dobbel nie,” het Brandt aan verslaggewers gesê. Die hangbrug van 1931 dra 40 000 voertuie per dag.
Hoofingenieur Tomas Okafor het gesê die krake, tot 14 sentimeter lank, het waarskynlik in Januarie gegroei. Melrose Lines voeg ses oorsteke per uur by.`,
      1,
    ],
    [
      'Swahili',
      'sw',
      `Meya Ilse Brandt aliamuru Harbour Bridge mjini Port Melrose ifungwe siku ya Alhamisi baada ya wakaguzi kupata nyufa katika nyaya mbili za chuma.
“Hatutacheza kamari na maisha ya watu 40,000,” Brandt aliwaambia waandishi wa habari. Daraja hilo la mwaka 1931 hubeba magari 40,000 kwa siku.
Mhandisi mkuu Tomas Okafor alisema nyufa hizo zina urefu wa sentimita 14. Kampuni ya Melrose Lines itaongeza safari sita kwa saa.`,
      1,
    ],
    [
      'Swahili, on something else',
      'sw',
      `Meya Ilse Brandt wa Port Melrose alifungua ukumbi mpya wa muziki siku ya Ijumaa. Ukumbi huo uligharimu milioni 62 na ulijengwa kwa miaka mitano. Yuki Tanabe ndiye mbunifu wake.`,
      0,
    ],
  ])('%s', (_, language, text, found) => expect(detect(text, '2021-03-04', language)).toHaveLength(found));
});

test('the same people on something else, in another language, are not', () =>
  expect(
    detect(
      'La alcaldesa Ilse Brandt inauguró el viernes la nueva sala de conciertos de Port Melrose, obra de Yuki Tanabe, que costó 62 millones. La orquesta tocó la novena sinfonía de Dvorak ante novecientos invitados.',
      '2021-03-05',
    ),
  ).toEqual([]));

describe('one notion in many languages', () => {
  const elect = notionsIn('election', 'en')[0];
  test.each([
    ['de', 'Wahlen'],
    ['fr', 'élections'],
    ['es', 'elecciones'],
    ['pl', 'wyborach'],
    ['ru', 'выборах'],
    ['uk', 'виборів'],
    ['el', 'εκλογές'],
    ['ar', 'الانتخابات'],
    ['zh', '总统选举'],
    ['zh', '總統選舉'],
    ['da', 'valget'],
  ])('%s %s', (language, word) => expect(notionsIn(fold(word), language)).toContain(elect));

  test.each([
    ['de', 'Außenministerin', 'minister'],
    ['sv', 'presidentvalet', 'election'],
    ['nl', 'buitenlandminister', 'minister'],
    ['ja', '米大統領選', 'president'],
  ])('%s %s: what stands further on in a compound', (language, word, english) =>
    expect(notionsIn(fold(word), language)).toEqual(expect.arrayContaining(notionsIn(english, 'en'))),
  );

  test('a word that only begins like a short one is another', () => {
    expect(notionsIn('warmth', 'en')).not.toEqual(notionsIn('war', 'en'));
    expect(notionsIn('warrant', 'en')).toEqual([]);
  });
});

test('names in another script are told as the dossier writes them', () => {
  const [match] = detect(
    `Мэр Порт-Мелроуза Ильзе Брандт закрыла в четверг мост после того, как инспекторы нашли трещины до 14 сантиметров в двух тросах.
По мосту 1931 года проезжает 40 000 машин в день. Томас Окафор сказал, что трещины выросли в январе. Брандт заявила, что не будет играть жизнями 40 000 человек.`,
    '2021-03-04',
  );
  expect(match?.evidence.names).toEqual(expect.arrayContaining(['Ilse Brandt', 'Tomas Okafor']));
  expect(match?.evidence.numbers).toEqual(expect.arrayContaining([40_000, 14]));
});

describe('whom a page in Arabic does not begin with', () => {
  const reading = readForDetection(
    articleFromText('إغلاق جسر بعد اكتشاف شقوق\nأغلق المفتشون الجسر أمس.', { language: 'ar', published: '2021-03-04' }),
  );
  const missing = (aliases: readonly string[]) =>
    bridgeAct(reading, profileOf({ ...dossier, names: [{ name: 'Ilse Brandt', aliases: [...aliases] }] }))
      .missingActors;

  test('counts where the dossier knows how Arabic writes the name', () => {
    expect(missing(['إلزه براندت'])).toBeGreaterThan(0);
  });
  test('is not known where it does not', () => {
    expect(missing([])).toBe(0);
  });
});

test.each(['constructor', '__proto__', 'xx', ''])('a page that calls its language “%s” has no notions', (language) => {
  expect(notionsIn('election', language)).toEqual([]);
});
