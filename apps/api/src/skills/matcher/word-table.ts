import type { Word } from "./word.ts";

const NONE = -1;

const grown = <Units extends Int32Array | Uint16Array>(units: Units, larger: Units): Units => {
  larger.set(units);
  return larger;
};

/** Numbers of words, from 0: a hash table without objects, a tenth as large as a Map of strings. */
export class WordTable {
  #slots = new Int32Array(1 << 9).fill(NONE);
  #starts = new Int32Array(1 << 8);
  #units = new Uint16Array(1 << 11);
  #used = 0;
  count = 0;

  /** -1: it is in no name. */
  find(word: Word): number {
    return this.#slots[this.#slotOf(word)] ?? NONE;
  }

  add(word: Word): number {
    const slot = this.#slotOf(word);
    const known = this.#slots[slot] ?? NONE;
    if (known !== NONE) return known;
    this.#makeRoom(word.length);
    const id = this.count;
    this.#slots[slot] = id;
    this.#units.set(word.units.subarray(0, word.length), this.#used);
    this.#used += word.length;
    this.count += 1;
    this.#starts[this.count] = this.#used;
    if (this.count * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #slotOf(word: Word): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(word.units, 0, word.length) & mask;
    for (;;) {
      const id = this.#slots[slot] ?? NONE;
      if (id === NONE || this.#is(id, word)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #is(id: number, word: Word): boolean {
    const start = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - start !== word.length) return false;
    for (let at = 0; at < word.length; at += 1) if (this.#units[start + at] !== word.units[at]) return false;
    return true;
  }

  #makeRoom(length: number): void {
    if (this.#used + length > this.#units.length)
      this.#units = grown(this.#units, new Uint16Array(this.#units.length * 2));
    if (this.count + 2 > this.#starts.length)
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.count; id += 1) {
      let slot = hashOf(this.#units, this.#starts[id] ?? 0, this.#starts[id + 1] ?? 0) & mask;
      while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask;
      this.#slots[slot] = id;
    }
  }
}

/** FNV-1a. */
const hashOf = (units: Uint16Array, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
};
