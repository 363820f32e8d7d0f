import type { DateContext } from './reading.ts';
import type { Token } from './tokens.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['dit', 0],
  ['volgend', 1],
  ['komend', 1],
  ['aankomend', 1],
  ['vorig', -1],
  ['afgelopen', -1],
]);

/** 'volgend jaar' as the number of that year, counted from the day of writing; untouched when that day is not known. */
export const withRelativeYears = (tokens: readonly Token[], { ref }: DateContext): readonly Token[] => {
  if (!ref) return tokens;
  const result: Token[] = [];
  for (const token of tokens) {
    const before = result[result.length - 1];
    const shift = token.text === 'jaar' && before !== undefined ? SHIFTS.get(before.text) : undefined;
    if (shift === undefined) {
      result.push(token);
      continue;
    }
    const year = Number(ref.slice(0, 4)) + shift;
    result[result.length - 1] = { ...token, text: String(year), value: year, digits: 4 };
  }
  return result;
};
