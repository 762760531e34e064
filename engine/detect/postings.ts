const BITS = 16;
const LOW = (1 << BITS) - 1;

/** Key → the dossiers that have it, by counting sort on the key's low bits: made in one pass over all keys. */
export class Postings {
  readonly #starts: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #owners: Uint32Array;
  readonly #values: Uint16Array;

  /** `lists[owner]` are the keys of one owner; `value` says what is kept of the key in a place of its list, in 16 bits. */
  constructor(lists: readonly Uint32Array[], value: (owner: number, slot: number) => number) {
    const starts = new Uint32Array(LOW + 2);
    let size = 0;
    for (const list of lists) {
      size += list.length;
      for (let i = 0; i < list.length; i++) (starts[((list[i] as number) & LOW) + 1] as number)++;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    this.#starts = starts;
    this.#keys = new Uint32Array(size);
    this.#owners = new Uint32Array(size);
    this.#values = new Uint16Array(size);
    for (let owner = 0; owner < lists.length; owner++) {
      const list = lists[owner] as Uint32Array;
      for (let slot = 0; slot < list.length; slot++) {
        const key = list[slot] as number;
        const at = next[key & LOW] as number;
        next[key & LOW] = at + 1;
        this.#keys[at] = key;
        this.#owners[at] = owner;
        this.#values[at] = value(owner, slot);
      }
    }
  }

  /** Calls `visit` with each owner of the key and the value kept there: nothing of the owners themselves is touched. */
  each(key: number, visit: (owner: number, value: number) => void): void {
    const keys = this.#keys;
    const end = this.#starts[(key & LOW) + 1] as number;
    for (let at = this.#starts[key & LOW] as number; at < end; at++)
      if (keys[at] === key) visit(this.#owners[at] as number, this.#values[at] as number);
  }
}
