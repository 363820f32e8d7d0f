import type { Token } from './tokens.ts';

/** A place in a list of tokens. Readers move it forward when they recognise something and leave it where it was when not. */
export class Cursor {
  readonly tokens: readonly Token[];
  at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  text(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? '';
  }

  done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Moves past the next token when its text is one of these. */
  accept(...texts: readonly string[]): string | null {
    const text = this.text();
    if (this.done() || !texts.includes(text)) return null;
    this.at += 1;
    return text;
  }

  /** Moves past every following token of the set; says how many. */
  skip(set: ReadonlySet<string>): number {
    const from = this.at;
    while (!this.done() && set.has(this.text())) this.at += 1;
    return this.at - from;
  }

  /** The result of `read`, or null with the cursor back where it was. */
  attempt<Value>(read: (cursor: Cursor) => Value | null): Value | null {
    const from = this.at;
    const value = read(this);
    if (value === null) this.at = from;
    return value;
  }
}
