import type { LabelSide } from './pieces.ts';

/** From left to right in pixels. `free` names the activity that may stand here although another piece does. */
export type Span = { readonly from: number; readonly to: number; readonly free?: ReadonlySet<number> };

/** Something to place: where its label may stand, and what it then covers. `best` first. */
export type Placeable = {
  readonly activity: number;
  readonly choices: readonly { readonly side: LabelSide; readonly span: Span }[];
};
export type Placed = { readonly row: number; readonly side: LabelSide };

/** Sub-rows of one lane, filled from the top; every piece takes the first row in which one of its choices fits. */
export class SubRows {
  readonly #rows: { readonly spans: Span[]; right: number }[] = [];

  get count(): number {
    return this.#rows.length;
  }

  /** Takes the first row in which nothing else is covered, and covers it. */
  place({ activity, choices }: Placeable): Placed {
    for (let row = 0; row < this.#rows.length; row += 1) {
      for (const choice of choices) if (this.#fits(row, choice.span, activity)) return this.#take(row, choice);
    }
    const [first = { side: 'right' as const, span: { from: 0, to: 0 } }] = choices;
    return this.#take(this.#rows.length, first);
  }

  /** Takes the first row in which all spans are free. */
  placeAll(spans: readonly Span[]): number {
    let row = 0;
    while (row < this.#rows.length && !spans.every((span) => this.#fits(row, span, -1))) row += 1;
    for (const span of spans) this.#cover(row, span);
    return row;
  }

  #take(row: number, { side, span }: { readonly side: LabelSide; readonly span: Span }): Placed {
    this.#cover(row, span);
    return { row, side };
  }

  #cover(row: number, span: Span): void {
    const found = this.#rows[row] ?? { spans: [], right: -Infinity };
    this.#rows[row] = found;
    found.spans.push(span);
    found.right = Math.max(found.right, span.to);
  }

  #fits(row: number, span: Span, activity: number): boolean {
    const found = this.#rows[row];
    if (found === undefined || span.from >= found.right) return true;
    for (const other of found.spans)
      if (span.to > other.from && span.from < other.to && other.free?.has(activity) !== true) return false;
    return true;
  }
}
