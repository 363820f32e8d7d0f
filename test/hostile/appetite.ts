import { HOSTILE, textFor } from './strings.ts';

/** One field of one kind of form, and how far it is with the list. */
export type Sown = {
  readonly family: string;
  readonly name: string;
  readonly number: number;
  readonly type: string;
  /** What was sent at least once. */
  readonly tried: Set<number>;
  /** What the field took, and what it refused in every shape; the rest waits. */
  readonly taken: Set<number>;
  readonly refused: Set<number>;
};

/** What a field takes at once: so many characters, in this shape. */
export type Appetite = { low: number; high: number; at: number; shape: number; isHard: boolean; isShaped: boolean };

const ALL = HOSTILE.map((_, index) => index);
/** Characters that a field may have room for; the last is one text at a time. */
const ROOMS = [8_000, 4_000, 2_000, 1_000, 500, 300, 200, 150, 120, 100, 80, 60, 0];
const ONE = ROOMS.length - 1;
/** So many texts are tried in every shape before a field counts as one that takes none: a number, a colour, a code. */
const ENOUGH = 3;

/** What a field may want around a text before it takes it. */
const SHAPES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `"${text}"@example.org`,
  (text) => `${text}@example.org`,
  (text) => `https://example.org/?${text}`,
  (text) => `0470 ${text}`,
  (text) => `half januari ${text}`,
  (text) => `2027-01-15${text}`,
  (text) => `12${text}`,
  (text) => `#123456${text}`,
];

export const freshAppetite = (): Appetite => ({ low: 0, high: ONE, at: 4, shape: 0, isHard: false, isShaped: false });
/** As a field of the same name had at the end: mostly it is the same field of another form. */
export const learnt = ({ at, shape, isHard, isShaped }: Appetite): Appetite => ({
  ...{ low: at, high: at, at, shape, isHard, isShaped },
});

export const waitingFor = ({ taken, refused }: Sown): number[] =>
  ALL.filter((index) => !taken.has(index) && !refused.has(index));

/** The texts to try now: as many as there is room for, the long ones too. */
export function helping(field: Sown, { at, isHard }: Appetite): number[] {
  const room = ROOMS[at] ?? 0;
  const hasSpace = (index: number): number => Number(/\s/.test(HOSTILE[index]?.text ?? ''));
  // An address takes no space: what has none comes first there.
  const waiting = isHard ? waitingFor(field).sort((a, b) => hasSpace(a) - hasSpace(b)) : waitingFor(field);
  if (at === ONE) return waiting.slice(0, 1);
  const chosen: number[] = [];
  let left = room;
  for (const index of waiting) {
    const cost = textFor(field.number, index).length + JOINT;
    if (cost > left) continue;
    chosen.push(index);
    left -= cost;
  }
  return chosen.length > 0 ? chosen : waiting.slice(0, 1);
}
const JOINT = 2;

/** What the field is sent. */
export function servedAs(field: Sown, indexes: readonly number[], { shape }: Appetite): string {
  for (const index of indexes) field.tried.add(index);
  const text = indexes.map((index) => textFor(field.number, index)).join(field.type === 'textarea' ? '\n\n' : ' ');
  return SHAPES[shape]?.(text) ?? text;
}

/** It took them: there may be room for more. */
export function tookIt(field: Sown, indexes: readonly number[], appetite: Appetite): void {
  for (const index of indexes) field.taken.add(index);
  if (appetite.isHard && !appetite.isShaped) {
    // This is how it wants them: perhaps more at once too.
    Object.assign(appetite, { isShaped: true, low: 0, high: ONE, at: 6 });
    return;
  }
  if (appetite.low >= appetite.high) return;
  appetite.high = appetite.at;
  appetite.at = Math.floor((appetite.low + appetite.high) / 2);
}

/** It refused them: less at once; and of one text that is refused, another shape. */
export function refusedIt(field: Sown, indexes: readonly number[], appetite: Appetite): void {
  if (appetite.at < ONE && indexes.length > 1) {
    appetite.low = Math.min(appetite.at + 1, ONE);
    appetite.high = Math.max(appetite.high, appetite.low);
    appetite.at = Math.floor((appetite.low + appetite.high + 1) / 2);
    return;
  }
  appetite.low = appetite.high = appetite.at = ONE;
  appetite.isHard = true;
  if (appetite.isShaped) {
    for (const index of indexes) field.refused.add(index);
    return;
  }
  if (appetite.shape < SHAPES.length - 1) {
    appetite.shape += 1;
    return;
  }
  appetite.shape = 0;
  for (const index of indexes) field.refused.add(index);
  if (field.taken.size === 0 && field.refused.size >= ENOUGH) for (const index of ALL) field.refused.add(index);
}
