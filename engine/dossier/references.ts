import type { Span } from '@/engine/text/span';
import type { Dossier, DossierAlignment, DossierStatement, Source } from './dossier';
import type { Fault } from './fault';

/** What the shape alone does not tell: spans lie in their text and hold the words they say, ids are unique, references lead somewhere. */
export function referenceFaults(dossier: Dossier): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, message: string) => faults.push({ path, message });
  unique(dossier.sources, 'sources', fault);
  for (const [i, source] of dossier.sources.entries()) sourceFaults(source, `sources[${i}]`, fault);
  for (const list of ['alignments', 'possible'] as const)
    for (const [i, alignment] of dossier[list].entries()) alignmentFaults(dossier, alignment, `${list}[${i}]`, fault);
  return faults;
}

type Report = (path: string, message: string) => void;

function unique(items: readonly { readonly id: string }[], path: string, fault: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) fault(`${path}[${i}].id`, `"${id}" is used twice: ids must be unique`);
    seen.add(id);
  });
}

function sourceFaults(source: Source, path: string, fault: Report): void {
  const { text } = source;
  unique(source.statements, `${path}.statements`, fault);
  let before = 0;
  source.blocks.forEach((block, i) => {
    const at = `${path}.blocks[${i}]`;
    if (inside(block, text, at, fault) && block.start < before)
      fault(`${at}.start`, `${block.start} lies in the block before: blocks must be in order and not overlap`);
    before = Math.max(before, block.end);
  });
  const ids = new Set(source.statements.map((s) => s.id));
  source.statements.forEach((statement, i) => {
    const at = `${path}.statements[${i}]`;
    statementFaults(statement, text, at, fault);
    if (statement.denies && !ids.has(statement.denies))
      fault(`${at}.denies`, `"${statement.denies}" is no statement of source "${source.id}"`);
  });
}

function statementFaults(statement: DossierStatement, text: string, path: string, fault: Report): void {
  worded(statement, text, path, fault);
  for (const part of ['speaker', 'cue', 'via'] as const) {
    const span = statement[part];
    if (span) worded(span, text, `${path}.${part}`, fault);
  }
  for (const part of ['report', 'claim'] as const) {
    const span = statement[part];
    if (span) inside(span, text, `${path}.${part}`, fault);
  }
  statement.selector.forEach((selector, i) => {
    const at = `${path}.selector[${i}]`;
    if (selector.type === 'TextPositionSelector') {
      if (selector.start !== statement.start || selector.end !== statement.end)
        fault(at, `selects ${selector.start}–${selector.end}, the statement is ${statement.start}–${statement.end}`);
    } else {
      if (selector.exact !== statement.text) fault(`${at}.exact`, 'must be the text of its statement');
      if (!text.slice(0, statement.start).endsWith(selector.prefix))
        fault(`${at}.prefix`, 'must be what stands before the statement');
      if (!text.startsWith(selector.suffix, statement.end))
        fault(`${at}.suffix`, 'must be what stands after the statement');
    }
  });
}

function alignmentFaults(dossier: Dossier, alignment: DossierAlignment, path: string, fault: Report): void {
  const [first, second] = alignment.sources;
  if (first === second) fault(`${path}.sources`, `"${first}" stands on both sides: an alignment joins two sources`);
  sideFaults(dossier, alignment, 'a', path, fault);
  sideFaults(dossier, alignment, 'b', path, fault);
  if (alignment.reason && alignment.relation !== 'conflict')
    fault(`${path}.reason`, `is given for the relation ${alignment.relation}: only a conflict has one`);
}

function sideFaults(
  { sources }: Dossier,
  alignment: DossierAlignment,
  side: 'a' | 'b',
  path: string,
  fault: Report,
): void {
  const i = side === 'a' ? 0 : 1;
  const source = sources.find((s) => s.id === alignment.sources[i]);
  if (!source) {
    fault(`${path}.sources[${i}]`, `"${alignment.sources[i]}" is no source of this dossier`);
    return;
  }
  const { statement } = alignment[side];
  if (!source.statements.some((s) => s.id === statement))
    fault(`${path}.${side}.statement`, `"${statement}" is no statement of source "${source.id}"`);
  inside(alignment[side], source.text, `${path}.${side}`, fault);
  alignment.wording.forEach((step, n) => {
    const at = `${path}.wording[${n}].${side}`;
    const span = step[side];
    const missing = step.op === (side === 'a' ? 'only-b' : 'only-a');
    if (missing !== (span === null))
      fault(at, missing ? `must be null for ${step.op}` : `must be [start, end] for ${step.op}`);
    else if (span) inside({ start: span[0], end: span[1] }, source.text, at, fault);
  });
}

function inside(span: Span, text: string, path: string, fault: Report): boolean {
  if (span.end < span.start) fault(`${path}.end`, `${span.end} lies before start ${span.start}`);
  else if (span.end > text.length)
    fault(`${path}.end`, `${span.end} lies beyond the text of ${text.length} characters`);
  else return true;
  return false;
}

function worded(span: Span & { readonly text: string }, text: string, path: string, fault: Report): void {
  if (inside(span, text, path, fault) && text.slice(span.start, span.end) !== span.text)
    fault(`${path}.text`, `differs from the source's text at ${span.start}–${span.end}`);
}
