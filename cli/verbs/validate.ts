import { plural } from '@/components/wording/plural';
import { importDossier } from '@/engine/dossier/exchange';
import { faultLine } from '@/engine/dossier/fault';
import { Failure } from '../failure';
import { textOfFile } from '../input';
import { options } from '../options';

export const usage = `crossquote validate DOSSIER.json… [--json]

Checks dossiers against the format and names every fault with its place in the file.
Exit status: 0 where all are right, 1 where one has a fault.

--json   an object a line: {file, valid, faults: [{path, message}]}`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: 'boolean' });
  if (positionals.length === 0) throw new Failure('validate takes a dossier at least: give its FILE');
  let status = 0;
  for (const file of positionals) {
    const read = importDossier(textOfFile(file));
    const faults = read.ok ? [] : read.faults;
    if (faults.length) status = 1;
    if (values.json) console.log(JSON.stringify({ file, valid: read.ok, faults }));
    else if (read.ok) console.log(`${file}: a dossier of ${plural(read.dossier.sources.length, 'source')}, no faults`);
    else for (const fault of faults) console.log(`${file}: ${faultLine(fault)}`);
  }
  return status;
}
