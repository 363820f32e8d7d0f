import { overlap, type Box } from './drawn-label.ts';

/** Side of a square of the paper; a box is looked up only among those in the squares it touches. */
const SQUARE = 80;

/** What is drawn already. Looking up costs the same however much there is. */
export class TakenSpace {
  readonly #squares = new Map<string, Box[]>();

  isFree(box: Box): boolean {
    return squaresOf(box).every((square) => !this.#squares.get(square)?.some((other) => overlap(box, other)));
  }

  take(boxes: readonly Box[]): void {
    for (const box of boxes) {
      for (const square of squaresOf(box)) {
        const found = this.#squares.get(square);
        if (found === undefined) this.#squares.set(square, [box]);
        else found.push(box);
      }
    }
  }
}

function squaresOf({ left, top, right, bottom }: Box): readonly string[] {
  const squares: string[] = [];
  for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column += 1) {
    for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row += 1)
      squares.push(`${column} ${row}`);
  }
  return squares;
}
