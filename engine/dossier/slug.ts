import { wordsOf } from '@/engine/search/terms';
import { fold } from '@/engine/text/fold';

const longest = 60;

/** An id that a person can read, from a title: `ferry-strike-in-marvik-ends`. Cyrillic and Greek are transliterated, other scripts keep their letters. */
export function slugOf(title: string): string {
  let slug = '';
  for (const word of wordsOf(title).map(fold)) {
    if (slug && slug.length + word.length >= longest) break;
    slug += `${slug && '-'}${word.slice(0, longest)}`;
  }
  return slug || 'dossier';
}
