import { describe, expect, it } from 'vitest';
import weights from '@/data/background-weights.json';
import words from '@/data/background-words.json';
import { articleFromText } from '@/engine/article/from-text';
import { backgroundFeatures } from '@/engine/statements/background/background-features';
import { FEATURES, type Features } from '@/engine/statements/background/wording';
import { extract } from '@/engine/statements/extract';
import { readArticle } from '@/engine/statements/reading/reading';

const title = 'Port of Velmara closes after crane falls on ferry';
const text = `The port of Velmara closed on Tuesday after a crane fell on a ferry and injured four people.

Rescuers brought the passengers ashore on Tuesday morning. “We heard a loud crack,” said Ines Koval, a passenger.

The harbour police said two of the injured were in hospital.

Photo: The ferry at the quay in Velmara

The crane, which was built in 1962, had been repaired twice.

The town is the second-largest of the region. It was founded in 1871 by the salt merchants of Orlo.

Read also: Why cranes fall

A dangerous trade

Last year, a similar accident killed a docker in the port of Sarn. Cranes of this kind usually carry loads of up to forty tonnes.`;

const read = () => extract(articleFromText(text, { title, language: 'en' }));
const context = () => read().statements.filter((s) => s.kind === 'context');

describe('context', () => {
  it.each([
    'The crane, which was built in 1962, had been repaired twice.',
    'The town is the second-largest of the region.',
    'It was founded in 1871 by the salt merchants of Orlo.',
    'Last year, a similar accident killed a docker in the port of Sarn.',
  ])('is background, a sentence each: %s', (sentence) => {
    expect(context().map((s) => s.text)).toContain(sentence);
  });

  it.each([
    'closed on Tuesday',
    'Rescuers',
    'loud crack',
    'harbour police',
    'Photo:',
    'Read also',
    'A dangerous trade',
  ])('is not news, speech, caption, link or heading: %s', (words) => {
    expect(context().filter((s) => s.text.includes(words))).toEqual([]);
  });

  it('stands under its section and tells its paragraph', () => {
    const found = context();
    expect(found.find((s) => s.text.startsWith('Last year'))?.heading).toBe('A dangerous trade');
    expect(found.find((s) => s.text.startsWith('The town is'))?.heading).toBeNull();
    for (const s of found) expect(text.slice(s.start, s.end)).toBe(s.text);
  });

  it('is no main claim, and no caption of a picture', () => {
    const caption = 'A docker stands at the quay of Velmara, in June 2019. PLN/Ilse Brandt/File Photo';
    const own = extract(articleFromText(`${caption}\n\n${text}\n\n${caption}`, { title, language: 'en' })).statements;
    expect(own.filter((s) => s.text.includes('docker stands'))).toEqual([]);
    expect(own.find((s) => s.kind === 'claim')?.text).toContain('closed on Tuesday');
    expect(own.filter((s) => s.kind === 'context' && s.text.includes('closed on Tuesday'))).toEqual([]);
  });

  it('is nothing that is told with no more than who said so', () => {
    const more = `${text}\n\nThe crane was built in 1962, Koval said. The crane was built in 1962, said Ines Koval, who has run the yard of Orlo since her father died there in 1999.`;
    const own = extract(articleFromText(more, { title, language: 'en' })).statements.filter(
      (s) => s.kind === 'context',
    );
    expect(own.some((s) => s.text.endsWith('Koval said.'))).toBe(false);
    expect(own.some((s) => s.text.includes('her father died'))).toBe(true);
  });

  it('is found without a title too', () => {
    const { statements } = extract(articleFromText(text, { language: 'en' }));
    expect(statements.some((s) => s.kind === 'context' && s.text.startsWith('It was founded'))).toBe(true);
  });
});

describe('features', () => {
  const featuresOf = (sentence: string): Features => {
    const article = articleFromText(
      `Divers found the wreck off Orlo on Friday morning. It lies on sand. The mast is broken.\n\n${sentence}`,
      {
        language: 'en',
        title: 'Wreck found off Orlo',
      },
    );
    const reading = readArticle(article);
    const last = backgroundFeatures(
      reading,
      reading.sentences.map(() => 0),
    ).at(-1) as () => Features;
    return last();
  };

  it.each<[string, Partial<Features>]>([
    ['The ship had sunk before the war.', { pluperfect: 1, before: 1, determinerFirst: 1, turnFirst: 0 }],
    ['But no map has shown the wreck.', { perfect: 1, negation: 1, turnFirst: 1 }],
    ['The town was bombed in 1943.', { passive: 1, year: 1, number: 1 }],
    ['Orlo is a town of 9,000 people.', { defines: 1, number: 1, year: 0 }],
    ['Last year storms damaged the pier.', { period: 1, effect: 0.5 }],
    ['Divers will go down on Friday.', { modal: 1, weekday: 1, sameDay: 1 }],
    ['Divers went down on Monday.', { weekday: 1, sameDay: 0 }],
    ['The mate, 71, still sails, and he tells visitors of the night.', { age: 1, present: 1, standing: 1, report: 1 }],
    ['The hull, which lies on sand, leans.', { relative: 1 }],
    ['The wreck was first seen in June.', { month: 1, weekday: 0 }],
    ['The pier has stayed shut since March.', { month: 1, effect: 0.5, perfect: 1 }],
    ['A May morning is best for a dive.', { month: 0 }],
    ['Ferries crossed the bay until the 1970s.', { year: 1 }],
  ])('%s', (sentence, expected) => {
    expect(featuresOf(sentence)).toMatchObject(expected);
  });

  it('share words with title and lead by their stems', () => {
    expect(featuresOf('Wrecks off Orlo were found by divers.').titleCover).toBe(1);
    expect(featuresOf('The mayor opened a bakery.').titleCover).toBe(0);
    const late = featuresOf('Wrecks off Orlo were found by divers.');
    expect(late.titleLate).toBe(late.depth);
    expect(late.depth).toBeCloseTo(Math.log(4) / 3);
  });

  it('tell whether somebody has spoken before', () => {
    const reading = readArticle(articleFromText('Divers found it. It leaks, they said. The mast is gone.', {}));
    const voiced = backgroundFeatures(reading, [0, 0.9, 0]).map((features) => features().voiced);
    expect(voiced).toEqual([0, 0, 1]);
  });

  it.each<[string, 'background' | 'news']>([
    ['He inherited the farm from his grandmother, a wealthy landowner.', 'background'],
    ['The drought of the past decade has plagued farmers ever since.', 'background'],
    ['Her career as a novelist began in childhood.', 'background'],
    ['Rescuers carried the unconscious boy to an ambulance.', 'news'],
    ['A deputy fired two shots as the crowd fled onto the sidewalk.', 'news'],
    ['The magistrate paused, read the verdict and left the bench.', 'news'],
  ])('tell what words lean to by themselves: %s', (sentence, way) => {
    expect(Math.sign(featuresOf(sentence).leaning)).toBe(way === 'background' ? 1 : -1);
  });

  it('do not count names for what their words lean to', () => {
    expect(featuresOf('Wealthy farmers met.').leaning).toBeGreaterThan(0);
    expect(featuresOf('Yesterday Drake Wealthy and Ann Farmer met.').leaning).toBe(
      featuresOf('Yesterday Drake Okafor and Ann Brandt met.').leaning,
    );
  });

  it('tell what the whole article leans to, alike for all its sentences', () => {
    const matters = (text: string) => {
      const reading = readArticle(articleFromText(text, {}));
      return backgroundFeatures(
        reading,
        reading.sentences.map(() => 0),
      ).map((features) => features().matter);
    };
    const trial = matters('The jury found him guilty. He pleaded for mercy. The prison is full.');
    expect(new Set(trial).size).toBe(1);
    expect(trial[0]).toBeGreaterThan(
      matters('The road shook. Pedestrians fled to the deck. A wagon fell.')[0] as number,
    );
  });

  it('have leanings for each stem once', () => {
    for (const list of [words.sentence, words.article]) {
      const stems = Object.values(list).flatMap((stems) => stems.split(' '));
      expect(new Set(stems).size).toBe(stems.length);
      expect(Object.keys(list).every((leaning) => Number(leaning) !== 0)).toBe(true);
    }
  });

  it('have one learnt weight each', () => {
    expect(Object.keys(weights.weights)).toEqual([...FEATURES]);
  });
});
