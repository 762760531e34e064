import { hash } from './hash';
import type { Profile } from './profile';
import type { Reading } from './reading';

/** Keys kept of a dossier: enough that coverage shares a dozen, few enough for ten thousand dossiers in memory. */
const KEPT = 64;

/** The keys under which a dossier can be found, those that tell most, with their weights (1..255). */
export function salientKeys(profile: Profile): { keys: Uint32Array; weights: Uint8Array } {
  const weights = new Map<number, number>();
  const put = (key: string, weight: number) => {
    const k = hash(key);
    weights.set(k, Math.max(weights.get(k) ?? 0, weight));
  };
  for (const source of profile.sources) {
    for (const [stem, term] of source.stems) {
      const shared = profile.sources.filter((s) => s.stems.has(stem)).length;
      put(`${source.language}:${stem}`, term.weight * (1 + Math.log(term.count)) * (term.lead ? 1.5 : 1) * shared);
    }
  }
  const kept = [...weights].sort((a, b) => b[1] - a[1]).slice(0, KEPT);
  const top = kept[0]?.[1] ?? 1;
  return {
    keys: Uint32Array.from(kept, ([k]) => k),
    weights: Uint8Array.from(kept, ([, w]) => Math.max(1, Math.round((255 * w) / top))),
  };
}

/** The keys under which a page looks for dossiers. */
export function pageKeys(page: Reading): Set<number> {
  return new Set([...page.stems.keys()].map((stem) => hash(`${page.language}:${stem}`)));
}
