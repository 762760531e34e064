import tokens from '@/components/tokens.css?raw';
import ui from '@/components/ui.css?raw';
import { plural } from '@/components/wording/plural';
import { setMarks } from '@/components/wording/set-marks';
import type { Run } from '@/engine/coverage/coverage';
import css from './page.css?raw';
import type { Report, ReportRow } from './report';

/** A report as one self-contained page: nothing is fetched, nothing runs. */
export function pageReport(report: Report): string {
  const columns = report.sources.length + 1;
  const head = report.sources.map(
    ({ name, about, url }) =>
      `<th scope="col"><b>${escaped(name)}</b><span class="p">${escaped(about).replace(escaped(url ?? ''), (address) => link(address))}</span></th>`,
  );
  const sections = report.sections.map(
    ({ heading, note, rows }) =>
      `<tbody><tr class="section"><th scope="rowgroup" colspan="${columns}">${escaped(heading)} <span>${rows.length}${note && ` · ${escaped(note)}`}</span></th></tr>
${rows.map((row) => rowHtml(row, report)).join('\n')}</tbody>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(report.title)}: Crossquote</title>
<style>
${tokens}
${ui}
${css}
</style>
<body class="xq">
<main>
<h1>${escaped(report.title)}</h1>
${report.notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}
<table>
<thead><tr><th scope="col"><span class="xq-vh">Relation</span></th>${head.join('')}</tr></thead>
${sections.join('\n')}
</table>
<p class="foot">A gap means the words were not found in that source's text. It does not mean the source left them out on purpose. A mark does not mean wrong.</p>
</main>
</body>
</html>
`;
}

function rowHtml(row: ReportRow, { sources }: Report): string {
  const cells = row.cells.map((cell, i) =>
    cell
      ? `<td><p class="xq-q">${wordingHtml(cell.runs)}</p>${cell.paragraph === null ? '' : `<span class="p">¶ ${cell.paragraph}</span>`}</td>`
      : `<td class="gap"><span>Not in ${escaped(sources[i]?.name ?? '')}</span></td>`,
  );
  const lines = row.lines.map((line) => `<p class="xq-why">${escaped(line)}</p>`).join('');
  const speaker = row.speaker ? `<span class="who">${escaped(row.speaker)}</span>` : '';
  return `<tr${row.denial ? ' class="denial"' : ''}><th scope="row"><span class="xq-rel${row.denial ? ' xq-rel--denial' : ''}">${escaped(row.label)}</span>${speaker}</th>${cells.join('')}</tr>${
    lines ? `\n<tr class="why"><td></td><td colspan="${sources.length}">${lines}</td></tr>` : ''
  }`;
}

function wordingHtml(runs: readonly Run[]): string {
  const classes = { changed: 'xq-c', only: 'xq-x', frame: 'xq-frame', gap: 'xq-gap', same: '' };
  return setMarks(runs)
    .map(({ run: { kind, words = 0 }, lead, text, tail }) => {
      const shown = kind === 'gap' ? `${plural(words, 'word')} not quoted` : escaped(text);
      return `${lead}${classes[kind] ? `<span class="${classes[kind]}">${shown}</span>` : shown}${tail}`;
    })
    .join('');
}

/** Only what leads to the web is made a link. `address` is escaped already. */
const link = (address: string) =>
  /^https?:/.test(address) ? `<a class="xq-link" href="${address}">${address}</a>` : address;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
