import { IRREGULAR_VERBS } from '@/data/irregular-verbs';
import { NOUNS_AND_VERBS, VERBS } from '@/data/verbs';

/** What a word form can be, as bits. */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, ing: 16, noun: 32 } as const;

/** A verb form: its bits and its base form. */
export interface VerbForm {
  readonly bits: number;
  readonly base: string;
}

const forms = new Map<string, VerbForm>();

function enter(form: string, bits: number, base: string): void {
  const known = forms.get(form);
  if (known) forms.set(form, { bits: known.bits | bits, base: known.base });
  else forms.set(form, { bits, base });
}

/** Third person: says, carries, passes. */
export const thirdPerson = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;

/** The stems that -ed and -ing are added to: deny → deni (for -ed only), stop → stop and stopp; a wrong one is no word and does no harm. */
function stems(base: string, ending: 'ed' | 'ing'): string[] {
  if (base.endsWith('ie') && ending === 'ing') return [`${base.slice(0, -2)}y`];
  if (base.endsWith('ee')) return [ending === 'ed' ? base.slice(0, -1) : base];
  if (base.endsWith('e')) return [base.slice(0, -1)];
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}i`];
  return /(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$/.test(base) ? [base, base + base.slice(-1)] : [base];
}

for (const [list, noun] of [
  [VERBS, 0],
  [NOUNS_AND_VERBS, FORM.noun],
] as const)
  for (const base of list) {
    enter(base, FORM.base | noun, base);
    enter(thirdPerson(base), FORM.third | noun, base);
    for (const stem of stems(base, 'ing')) enter(`${stem}ing`, FORM.ing, base);
    for (const stem of stems(base, 'ed')) enter(`${stem}ed`, FORM.past | FORM.participle, base);
  }
for (const [base = '', past = '', participle] of IRREGULAR_VERBS) {
  const noun = (forms.get(base)?.bits ?? 0) & FORM.noun;
  for (const stem of stems(base, 'ed')) forms.delete(`${stem}ed`);
  enter(base, FORM.base | noun, base);
  enter(thirdPerson(base), FORM.third | noun, base);
  for (const stem of stems(base, 'ing')) enter(`${stem}ing`, FORM.ing, base);
  enter(past, FORM.past | (participle ? 0 : FORM.participle), base);
  if (participle) enter(participle, FORM.participle, base);
}

/** The verb form of a word, or null where it is none that is known. */
export const verbForm = (lower: string): VerbForm | null => forms.get(lower) ?? null;
