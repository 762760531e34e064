/** Names up to here stand in a row's label whole. */
const SHORT = 9;
/** Fewer letters (“New”, “Al”) say too little of a name. */
const LEAST = 4;
const ARTICLE = /^(?:the|la|le|el|die|der|das)\s/i;

/** A name in three parts: only `shown` is seen where there is little room, the whole is read out. */
export interface ShortName {
  readonly before: string;
  readonly shown: string;
  readonly after: string;
}

/**
 * A source's name for a narrow column: its first word, without an article. It stays whole where it is short, where its
 * first word says too little, and where the page's own name has that word too.
 */
export function shortName(name: string, pageName: string): ShortName {
  const before = ARTICLE.exec(name)?.[0] ?? '';
  const rest = name.slice(before.length);
  const first = /^\S+/.exec(rest)?.[0] ?? '';
  const shared = pageName.toLowerCase().split(/\s+/).includes(first.toLowerCase());
  if (name.length <= SHORT || first.length < LEAST || shared) return { before: '', shown: name, after: '' };
  return { before, shown: first, after: rest.slice(first.length) };
}
