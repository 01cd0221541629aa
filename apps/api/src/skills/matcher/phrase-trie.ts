const NONE = -1;
const FIRST_ROOM = 512;

/** Phrases as ways through the numbers of their words; each ends at the number of an entry. No objects: three numbers a step. */
export class PhraseTrie {
  #parents = new Int32Array(FIRST_ROOM).fill(NONE);
  #words = new Int32Array(FIRST_ROOM);
  #children = new Int32Array(FIRST_ROOM);
  #entries = new Int32Array(FIRST_ROOM / 2 + 1).fill(NONE);
  #nodes = 2;

  /** Where names begin, and where activities do, whose first words are verbs. */
  static readonly root = 0;
  static readonly verbRoot = 1;

  /** The node behind `node` by a word, or -1. */
  next(node: number, word: number): number {
    const slot = this.#slotOf(node, word);
    return this.#parents[slot] === NONE ? NONE : (this.#children[slot] ?? NONE);
  }

  /** The entry that ends at a node, or -1. */
  entryAt(node: number): number {
    return this.#entries[node] ?? NONE;
  }

  /** Keeps the first entry of the same words. */
  add(root: number, words: readonly number[], entry: number): void {
    const node = words.reduce((from, word) => this.#step(from, word), root);
    if (this.#entries[node] === NONE) this.#entries[node] = entry;
  }

  #step(node: number, word: number): number {
    const known = this.next(node, word);
    if (known !== NONE) return known;
    if (this.#nodes * 2 > this.#parents.length) this.#grow();
    const slot = this.#slotOf(node, word);
    const child = this.#nodes;
    this.#nodes += 1;
    this.#put(slot, node, word, child);
    return child;
  }

  #put(slot: number, node: number, word: number, child: number): void {
    this.#parents[slot] = node;
    this.#words[slot] = word;
    this.#children[slot] = child;
  }

  #slotOf(node: number, word: number): number {
    const mask = this.#parents.length - 1;
    let slot = mix(node, word) & mask;
    while (this.#parents[slot] !== NONE && (this.#parents[slot] !== node || this.#words[slot] !== word))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [parents, words, children] = [this.#parents, this.#words, this.#children];
    const size = parents.length * 2;
    this.#parents = new Int32Array(size).fill(NONE);
    this.#words = new Int32Array(size);
    this.#children = new Int32Array(size);
    const entries = new Int32Array(size / 2 + 1).fill(NONE);
    entries.set(this.#entries.subarray(0, Math.min(this.#entries.length, entries.length)));
    this.#entries = entries;
    parents.forEach((node, slot) => {
      const word = words[slot] ?? 0;
      if (node !== NONE) this.#put(this.#slotOf(node, word), node, word, children[slot] ?? NONE);
    });
  }
}

const mix = (node: number, word: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
