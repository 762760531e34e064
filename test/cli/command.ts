import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../cli/crossquote.mjs', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
  /** Standard output as NDJSON. */
  readonly rows: readonly Record<string, unknown>[];
}

/** Runs the real command, as a person would. */
export function crossquote(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [launcher, ...args]);
    let out = '';
    let error = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      error += data;
    });
    child.on('error', failed);
    child.on('close', (status) =>
      done({
        status,
        out,
        error,
        get rows() {
          return out
            .trim()
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line));
        },
      }),
    );
    // A verb that refuses its arguments does not read its input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'crossquote-'));

/** A file to give to the command. */
export function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

export const ndjson = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
