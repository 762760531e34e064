import type { DossierName } from '@/engine/dossier/dossier';
import { fold } from '@/engine/text/fold';
import { wordsOf } from './profile/profile-names';
import { beginningOf } from './reading/beginning';
import type { Page } from './reading/page';
import { rarityAmongArticles } from './reading/rarity';

/** A last word that tells this much stands for the whole name, as a surname does; `Ministry`, `Party`, `Union` tell less. */
const SURNAME = 3.5;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const BLANKLESS = /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/;

/**
 * Tells of names whether they stand in a page: all words of one of their ways of being written, one after the other, whatever their
 * endings; or the last word alone where it is a surname.
 */
export function namesIn({ title, text }: Pick<Page, 'title' | 'text'>): (name: DossierName) => boolean {
  const all = `${title ?? ''}\n${text}`;
  const words = ` ${(all.match(WORD) ?? []).map((word) => beginningOf(fold(word))).join(' ')} `;
  const has = (way: readonly string[]) =>
    way.length > 0 && words.includes(` ${way.map((word) => beginningOf(fold(word))).join(' ')} `);
  return ({ name, aliases }) => {
    const surname = rarityAmongArticles(fold(wordsOf(name).at(-1) ?? '')) >= SURNAME;
    return [name, ...aliases].some((written) => {
      const way = wordsOf(written);
      if (BLANKLESS.test(written))
        return all.includes(written) || (surname && way.length > 1 && all.includes(way.at(-1) as string));
      return has(way) || (surname && has(way.slice(-1)));
    });
  };
}
