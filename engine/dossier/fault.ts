/** A fault of a dossier file: where (`sources[0].statements[3].start`; empty for the whole) and what. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** A fault as one line: `sources[0].url: must be an address`. */
export const faultLine = ({ path, message }: Fault): string => (path ? `${path}: ${message}` : message);
