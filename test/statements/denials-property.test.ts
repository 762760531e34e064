import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';

const WORDS =
  'the a minister Ms. Roth denied deny denies rejected dismissed claims report that which it this not never did said told insisted was by to confirm nor false “ ” " , . ? ; : — and but he she they her spokesman allegations n’t no nothing there conversation met'.split(
    ' ',
  );
const text = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n\n'));

it('whatever the words, denials lie in the text, one a sentence, and name claims that are there', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { statements } = extract(articleFromText(words, { language: 'en' }));
      const denials = statements.filter((s) => s.kind === 'denial');
      for (const denial of denials) {
        expect(words.slice(denial.start, denial.end)).toBe(denial.text);
        expect(denial.cue).not.toBeNull();
        if (denial.claim) {
          expect(denial.claim.start).toBeGreaterThanOrEqual(0);
          expect(denial.claim.end).toBeGreaterThan(denial.claim.start);
          expect(denial.claim.end).toBeLessThanOrEqual(words.length);
        }
        if (denial.denies) {
          const claim = statements.find((s) => s.id === denial.denies);
          expect(claim).toBeDefined();
          expect(claim).not.toBe(denial);
        }
      }
      expect(new Set(denials.map((d) => d.start)).size).toBe(denials.length);
    }),
    { numRuns: 400 },
  );
});
