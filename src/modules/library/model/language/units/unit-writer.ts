import type { TextUnit, UnitKind } from './text-unit.ts';

/** Puts units together, sign by sign, and keeps where each sign came from. */
export class UnitWriter {
  readonly #units: TextUnit[] = [];
  #signs: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #kind: UnitKind = 'paragraph';

  /** Ends the unit in hand, and begins one of this kind. */
  open(kind: UnitKind): void {
    this.close();
    this.#kind = kind;
  }

  get isEmpty(): boolean {
    return this.#signs.length === 0;
  }

  /** Whether a paragraph is in hand that has words. */
  get isParagraph(): boolean {
    return this.#kind === 'paragraph' && !this.isEmpty;
  }

  /** What the unit in hand is; a line under it may still make it a heading. */
  become(kind: UnitKind): void {
    this.#kind = kind;
  }

  /** Adds what a reader sees; all of it came from `start` up to `end` of the source. */
  put(shown: string, start: number, end: number): void {
    for (let index = 0; index < shown.length; index += 1) {
      this.#signs.push(shown.charAt(index));
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Adds the source itself, from `start` up to `end`. */
  copy(source: string, start: number, end: number): void {
    for (let at = start; at < end; at += 1) this.put(source.charAt(at), at, at + 1);
  }

  /** Ends the unit in hand; one without anything but white space leaves no trace. */
  close(): void {
    const text = this.#signs.join('');
    const from = text.length - text.trimStart().length;
    const to = text.trimEnd().length;
    if (to > from) {
      const [starts, ends] = [this.#starts.slice(from, to), this.#ends.slice(from, to)];
      this.#units.push({ kind: this.#kind, text: text.slice(from, to), starts, ends });
    }
    this.#signs = [];
    this.#starts = [];
    this.#ends = [];
    this.#kind = 'paragraph';
  }

  /** All units in the order of the text. */
  finish(): readonly TextUnit[] {
    this.close();
    return this.#units;
  }
}
