import frequency from '@/data/word-frequency.json';
import { articleFromText } from '@/engine/article/from-text';
import { DOSSIER_VERSION, type Dossier } from '@/engine/dossier/dossier';

/** Numbers from 0 to 1 in an order that `seed` fixes (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words = frequency.words.split(' ');
const SYLLABLES = 'ba ke li mo nu ra se ti vo za dre fin gal hor jen kov lam mir nes pol rud san tor vik'.split(' ');

/** An invented name of two or three syllables. */
export function inventedName(random: () => number): string {
  const count = 2 + Math.floor(random() * 2);
  const name = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Words as frequent as in news (rank by Zipf's law), and those of a theme among them. */
function sentence(random: () => number, theme: readonly string[], names: readonly string[]): string {
  const length = 12 + Math.floor(random() * 16);
  const said = Array.from({ length }, () => {
    const draw = random();
    if (draw < 0.12) return names[Math.floor(random() ** 2 * names.length)] ?? '';
    if (draw < 0.3) return theme[Math.floor(random() * theme.length)] ?? '';
    return words[Math.floor(words.length ** random()) - 1] ?? 'the';
  });
  const text = said.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Articles on one invented event: words of a theme, eight names, a few numbers. */
export function articlesOfEvent(seed: number, count: number): string[] {
  const random = randomFrom(seed);
  const theme = Array.from({ length: 40 }, () => words[Math.floor(800 * 35 ** random())] ?? 'harbour');
  const names = Array.from({ length: 8 }, () => inventedName(random));
  const numbers = Array.from({ length: 3 }, () => String(100 + Math.floor(random() * 90_000)));
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 14 },
      () => `${sentence(random, theme, names)} ${numbers[Math.floor(random() * 3)]} were counted.`,
    ).join('\n'),
  );
}

const NAME = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{2,}/gu;

/** The article with every name made another, so that one article gives many events. */
export function renamed(text: string, random: () => number): string {
  const given = new Map<string, string>();
  for (const [name] of text.matchAll(NAME)) if (!given.has(name)) given.set(name, inventedName(random));
  return text.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => given.get(word) ?? word);
}

/** A dossier as detection needs it: texts, day and addresses; its statements matter to the panel only. */
export function bareDossier(id: string, texts: readonly string[], day: string): Dossier {
  return {
    format: 'crossquote-dossier',
    version: DOSSIER_VERSION,
    id,
    title: id,
    date: day,
    spokenLanguage: null,
    names: [],
    sources: texts.map((text, i) => ({
      ...articleFromText(text, { language: 'en', url: `https://paper${i}.example/${id}`, published: day }),
      id: `source-${i + 1}`,
      host: `paper${i}.example`,
      captured: null,
      cites: [],
      statements: [],
    })),
    alignments: [],
    possible: [],
    coverage: [],
  };
}
