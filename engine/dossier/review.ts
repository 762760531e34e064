import * as v from 'valibot';
import type { Dossier, DossierAlignment, DossierName } from './dossier';

const words = v.pipe(v.string(), v.nonEmpty());
const pair = v.strictObject({ sources: v.tuple([words, words]), a: words, b: words });

/**
 * What a person has checked or added by hand, kept as data so that a rebuild does not lose it. Pairs are named by their
 * words, not by ids, which change with the engine.
 */
const reviewSchema = v.strictObject({
  spokenLanguage: v.optional(words),
  sources: v.optional(
    v.record(
      words,
      v.strictObject({ host: v.optional(words), cites: v.optional(v.array(words)), captured: v.optional(words) }),
    ),
  ),
  /** Names with all their other forms; they go before the ones found, and take those over that share a form. */
  names: v.optional(v.array(v.strictObject({ name: words, aliases: v.array(words) }))),
  /** What was found and is no name. */
  notNames: v.optional(v.array(words)),
  /** Pairs that report the same: kept, moved up from the possible ones, marked as reviewed. */
  confirm: v.optional(v.array(pair)),
  /** Pairs that do not. */
  remove: v.optional(v.array(pair)),
});

export type Review = v.InferOutput<typeof reviewSchema>;
type Pair = v.InferOutput<typeof pair>;

export interface Reviewed {
  readonly dossier: Dossier;
  /** What of the review could not be applied, in words: a person must look again. */
  readonly unmet: readonly string[];
}

/** Reads a review; throws with the place of the first fault. */
export function readReview(value: unknown): Review {
  const parsed = v.safeParse(reviewSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the review'}: ${issue.message}`);
}

/** Applies a review to a dossier that was just built. */
export function applyReview(dossier: Dossier, review: Review): Reviewed {
  const unmet: string[] = [];
  for (const id of Object.keys(review.sources ?? {}))
    if (!dossier.sources.some((s) => s.id === id)) unmet.push(`source "${id}" is not in the dossier`);
  const has = (list: readonly Pair[] | undefined, alignment: DossierAlignment) =>
    list?.find((p) => isPair(dossier, alignment, p));
  const kept = (list: readonly DossierAlignment[]) => list.filter((x) => !has(review.remove, x));
  const confirmed = (x: DossierAlignment) => has(review.confirm, x) !== undefined;
  const all = [...kept(dossier.alignments), ...kept(dossier.possible).filter(confirmed)];
  for (const p of review.confirm ?? [])
    if (!all.some((x) => isPair(dossier, x, p))) unmet.push(`no pair of “${p.a}” and “${p.b}” is found any more`);
  return {
    dossier: {
      ...dossier,
      spokenLanguage: review.spokenLanguage ?? dossier.spokenLanguage,
      names: reviewedNames(dossier.names, review),
      sources: dossier.sources.map((source) => ({ ...source, ...review.sources?.[source.id] })),
      alignments: all.map((x) => (confirmed(x) ? { ...x, reviewed: true } : x)),
      possible: kept(dossier.possible).filter((x) => !confirmed(x)),
    },
    unmet,
  };
}

/** Whether an alignment is of these words: on both sides it covers half of them or more, or they cover half of it. */
function isPair({ sources }: Dossier, alignment: DossierAlignment, { sources: [a, b], ...named }: Pair): boolean {
  const [first, second] = alignment.sources;
  if (a === second && b === first)
    return isPair({ sources } as Dossier, alignment, { sources: [b, a], a: named.b, b: named.a });
  if (a !== first || b !== second) return false;
  return (['a', 'b'] as const).every((side, i) => {
    const text = sources.find((s) => s.id === alignment.sources[i])?.text ?? '';
    const { start, end } = alignment[side];
    for (let at = text.indexOf(named[side]); at >= 0; at = text.indexOf(named[side], at + 1)) {
      const shared = Math.min(end, at + named[side].length) - Math.max(start, at);
      if (shared * 2 >= Math.min(end - start, named[side].length)) return true;
    }
    return false;
  });
}

function reviewedNames(found: readonly DossierName[], { names = [], notNames = [] }: Review): DossierName[] {
  const forms = ({ name, aliases }: DossierName) => [name, ...aliases];
  const taken = new Set(names.flatMap(forms));
  const merged = names.map(({ name, aliases }) => {
    const own = new Set([name, ...aliases]);
    const same = found.filter((n) => forms(n).some((form) => own.has(form)));
    const others = same
      .flatMap(forms)
      .filter((form) => form !== name && !notNames.includes(form) && (own.has(form) || !taken.has(form)));
    return { name, aliases: [...new Set([...aliases, ...others])] };
  });
  const rest = found.filter((n) => !forms(n).some((form) => taken.has(form)) && !notNames.includes(n.name));
  return [...merged, ...rest.map((n) => ({ ...n, aliases: n.aliases.filter((form) => !notNames.includes(form)) }))];
}
