import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWords } from '@/engine/coverage/whole-words';

type Kind = 'same' | 'changed' | 'only' | 'gap';

/** Pieces from a line: `[changed]`, `{only}`, `<>` a gap; and back. */
function read(line: string) {
  let text = '';
  const pieces: { kind: Kind; start: number; end: number }[] = [];
  for (const [part] of line.matchAll(/\[[^\]]*\]|\{[^}]*\}|<>|[^[{<]+/g)) {
    const kind: Kind = part[0] === '[' ? 'changed' : part[0] === '{' ? 'only' : part === '<>' ? 'gap' : 'same';
    const words = kind === 'same' ? part : part.slice(1, -1);
    pieces.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, pieces };
}

function write(line: string): string {
  const { text, pieces } = read(line);
  const shown = { same: ['', ''], changed: ['[', ']'], only: ['{', '}'], gap: ['<>', ''] } as const;
  return wholeWords(text, pieces)
    .map(({ kind, start, end }) => shown[kind][0] + text.slice(start, end) + shown[kind][1])
    .join('');
}

test.each([
  ["I [just have]n't [done so] because", "I [just haven't done so] because"],
  ['I [do]n’t [do this] because', 'I [don’t do this] because'],
  ["We will[n't] sail", "We [willn't] sail"],
  ['the {un}usual way', 'the {unusual} way'],
  ['They [will sail], then {stay}', 'They [will sail], then {stay}'],
  ['Western leaders’ [calls]', 'Western leaders’ [calls]'],
  ['shameful <>to call', 'shameful <>to call'],
  ['[one] {two} [three]', '[one] {two} [three]'],
])('%s becomes %s', (given, expected) => expect(write(given)).toBe(expected));

test('no word is lost, none is added', () => {
  const part = fc.tuple(fc.constantFrom('same', 'changed', 'only', 'gap'), fc.stringMatching(/^[a-c' ]{1,6}$/));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      let text = '';
      const pieces = parts.map(([kind, words]) => {
        const start = text.length;
        text += kind === 'gap' ? '' : words;
        return { kind: kind as Kind, start, end: text.length };
      });
      const whole = wholeWords(text, pieces);
      expect(whole.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(whole.filter(({ kind }) => kind === 'gap')).toHaveLength(
        pieces.filter(({ kind }) => kind === 'gap').length,
      );
    }),
  );
});
