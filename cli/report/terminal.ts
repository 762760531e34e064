import { plural } from '@/components/wording/plural';
import { setMarks } from '@/components/wording/set-marks';
import type { Run } from '@/engine/coverage/coverage';
import type { Report, ReportRow } from './report';

const escapes = { bold: [1, 22], dim: [2, 22], underline: [4, 24] } as const;
type Style = keyof typeof escapes;

/** Sets words in a style where the terminal has styles; without, only differences are marked, by signs. */
export interface Styles {
  (style: Style, words: string): string;
  readonly plain: boolean;
}

/** Styles for a stream: none where it is no terminal, or NO_COLOR is set (https://no-color.org). */
export function stylesFor(stream: { isTTY?: boolean }, env = process.env): Styles {
  const plain = !stream.isTTY || Boolean(env.NO_COLOR);
  const set = (style: Style, words: string) => {
    const [on, off] = escapes[style];
    return plain ? words : `\u001b[${on}m${words}\u001b[${off}m`;
  };
  return Object.assign(set, { plain });
}

/** A report as lines of at most `width` characters. */
export function terminalReport(report: Report, style: Styles, width: number): string {
  const names = report.sources.map((s) => s.name);
  const label = Math.min(24, Math.max(...names.map((name) => name.length))) + 2;
  const out = report.sources.map(({ name, about }) => indented(style('bold', name.padEnd(label)), about, label, width));
  for (const note of report.notes) out.push('', note);
  for (const { heading, note, rows } of report.sections) {
    out.push('', [style('bold', `${heading} (${rows.length})`), note && style('dim', note)].filter(Boolean).join('  '));
    for (const row of rows) out.push('', ...rowLines(row, names, label, style, width));
  }
  return `${out.join('\n')}\n`;
}

function rowLines(row: ReportRow, names: readonly string[], label: number, style: Styles, width: number): string[] {
  const cells = row.cells.flatMap((cell, i) => {
    if (!cell) return [];
    const name = `${names[i] ?? ''}`.slice(0, label - 2).padEnd(label);
    const place = cell.paragraph === null ? '' : style('dim', ` ¶ ${cell.paragraph}`);
    return [indented(`  ${name}`, wordingLine(cell.runs, style) + place, label + 2, width)];
  });
  return [
    [style('underline', row.label), row.speaker].filter(Boolean).join(' · '),
    ...cells,
    ...row.lines.map((line) => indented('  ', style('dim', line), 2, width)),
  ];
}

/** A statement on one line; without styles `*other words*` and `_words of this source alone_`. */
export function wordingLine(runs: readonly Run[], style: Styles): string {
  return setMarks(runs)
    .map(({ run: { kind, words = 0 }, lead, text, tail }) => {
      const set = {
        same: text,
        changed: style.plain ? `*${text}*` : style('bold', text),
        only: style.plain ? `_${text}_` : style('underline', text),
        frame: style('dim', text),
        gap: `[${plural(words, 'word')} not quoted]`,
      }[kind];
      return lead + (text || kind === 'gap' ? set : text) + tail;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of a terminal begin with one.
const escapeSequence = /\u001b\[\d+m/g;

/** `lead` and `words`, broken at blanks; further lines begin at column `indent`. Styles take no room. */
export function indented(lead: string, words: string, indent: number, width: number): string {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.replace(escapeSequence, '').length > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return lead + [...lines, line].join(`\n${' '.repeat(indent)}`);
}
