import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '@/engine/dossier/dossier';
import { importDossier } from '@/engine/dossier/exchange';
import { faultLine } from '@/engine/dossier/fault';
import { Failure } from './failure';
import { textOfFile } from './input';

/** Reads the dossier of a file. */
function dossierOfFile(file: string): Dossier {
  return dossierOf(textOfFile(file), file);
}

/** Reads the dossiers of a file that holds one a line. */
export function dossiersOfLines(file: string): Dossier[] {
  return textOfFile(file)
    .split('\n')
    .flatMap((line, i) => (line.trim() ? [dossierOf(line, `${file}, line ${i + 1},`)] : []));
}

/** The dossiers of the files named, or, where none is, the ones that ship. */
export function dossiersOrShipped(files: readonly string[] | undefined): Dossier[] {
  return (files?.length ? files : shipped()).map(dossierOfFile);
}

function dossierOf(json: string, named: string): Dossier {
  const read = importDossier(json);
  if (read.ok) return read.dossier;
  const [fault] = read.faults;
  const more = read.faults.length > 1 ? ` (and ${read.faults.length - 1} more: crossquote validate names them)` : '';
  throw new Failure(`${named} is not a dossier: ${fault ? faultLine(fault) : ''}${more}`);
}

/** The bundle lies in .build/cli/, two folders below the root. */
function shipped(): string[] {
  const folder = fileURLToPath(new URL('../../data/dossiers/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(folder, name));
}
