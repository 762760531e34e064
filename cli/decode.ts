/** A page says its encoding in its first bytes, if at all. */
const declared = /<meta[^>]+charset=["']?\s*([\w-]+)/i;

/** The text of a file: by its byte order mark, by what a page declares, else UTF-8. A mark at the beginning is left out. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  try {
    return new TextDecoder(declared.exec(head)?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    // An encoding that does not exist: what it most likely is.
    return new TextDecoder().decode(bytes);
  }
}
