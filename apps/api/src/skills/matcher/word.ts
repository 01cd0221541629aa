import { foldLetter } from "./letters.ts";

const LONGEST = 64;

/** One word at a time, folded, in a buffer that is used again and again: texts of megabytes leave no strings behind. */
export class Word {
  readonly units = new Uint16Array(LONGEST);
  length = 0;

  /** False: too long to be a word of any name. */
  fold(text: string, start: number, end: number): boolean {
    this.length = 0;
    if (end - start > LONGEST) return false;
    for (let at = start; at < end; at += 1) if (!this.#add(text.charCodeAt(at))) return false;
    return true;
  }

  #add(unit: number): boolean {
    if (unit < 0x80) return this.#push(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
    const folded = foldLetter(unit);
    for (let at = 0; at < folded.length; at += 1) if (!this.#push(folded.charCodeAt(at))) return false;
    return true;
  }

  #push(unit: number): boolean {
    if (this.length === LONGEST) return false;
    this.units[this.length] = unit;
    this.length += 1;
    return true;
  }
}
