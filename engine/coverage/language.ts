import type { Article } from '@/engine/article/article';

/** Whether the wording of two articles can be compared: same language as far as is known, and the same script. */
export function sameLanguage(a: Pick<Article, 'language' | 'text'>, b: Pick<Article, 'language' | 'text'>): boolean {
  if (a.language && b.language) return primary(a.language) === primary(b.language);
  return scriptOf(a.text) === scriptOf(b.text);
}

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Han: /\p{Script=Han}/gu,
};

/** The script most letters of a text are in; its first part is enough to tell. */
function scriptOf(text: string): string {
  const sample = text.slice(0, 5000);
  let best = '';
  let most = 0;
  for (const [script, letters] of Object.entries(scripts)) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}
