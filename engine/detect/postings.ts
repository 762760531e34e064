const BITS = 16;
const LOW = (1 << BITS) - 1;

/** Key → the dossiers that have it, by counting sort on the key's low bits: made in one pass over all keys. */
export class Postings {
  readonly #starts: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #owners: Uint32Array;
  readonly #slots: Uint16Array;

  /** `lists[owner]` are the keys of one owner. */
  constructor(lists: readonly Uint32Array[]) {
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
    this.#slots = new Uint16Array(size);
    for (let owner = 0; owner < lists.length; owner++) {
      const list = lists[owner] as Uint32Array;
      for (let slot = 0; slot < list.length; slot++) {
        const key = list[slot] as number;
        const at = next[key & LOW] as number;
        next[key & LOW] = at + 1;
        this.#keys[at] = key;
        this.#owners[at] = owner;
        this.#slots[at] = slot;
      }
    }
  }

  /** Calls `visit` with each owner of the key and the key's place in that owner's list. */
  each(key: number, visit: (owner: number, slot: number) => void): void {
    const end = this.#starts[(key & LOW) + 1] ?? 0;
    for (let at = this.#starts[key & LOW] ?? 0; at < end; at++)
      if (this.#keys[at] === key) visit(this.#owners[at] ?? 0, this.#slots[at] ?? 0);
  }
}
