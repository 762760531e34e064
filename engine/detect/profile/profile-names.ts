import type { DossierName } from '@/engine/dossier/dossier';
import { fold } from '@/engine/text/fold';
import { beginningOf } from '../reading/beginning';

/** One word of a name of the event. */
export interface ProfileName {
  /** Folded, as the dossier writes it. */
  readonly word: string;
  /** The whole name. */
  readonly name: string;
  /** The same word as others write it, other scripts included. */
  readonly otherWays: readonly string[];
}

/** The words of a name, in any script that parts them. */
export const wordsOf = (name: string): string[] => name.split(/[\s‐·・=-]+/).filter((w) => /\p{L}/u.test(w));

/** Of a name of several words the last words answer each other, and the first ones: `Ana Ruiz`, `Ана Руис`, `Ruiz`. */
export function profileNames({ name, aliases }: DossierName): ProfileName[] {
  const words = wordsOf(name);
  const others = aliases.map(wordsOf).filter((w) => w.length > 0);
  const last = words.at(-1);
  if (last === undefined) return [];
  const made: ProfileName[] = [
    { word: fold(last), name, otherWays: [...new Set(others.map((w) => w.at(-1) as string))] },
  ];
  if (words.length > 1) {
    const firsts = others.filter((w) => w.length === words.length).map((w) => w[0] as string);
    made.push({ word: fold(words[0] as string), name, otherWays: [...new Set(firsts)] });
  }
  return made;
}

/** Beginnings of a word of a name in every way it is written. */
export const waysOf = (word: string, names: readonly ProfileName[]): string[] => [
  ...new Set([word, ...names.filter((n) => n.word === word).flatMap((n) => n.otherWays.map(fold))].map(beginningOf)),
];
