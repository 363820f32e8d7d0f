import { listLineOf } from './list-line.ts';

const LONGEST = 90;

/**
 * Whether a line looks like a heading and so stands alone with its number: in capitals, or a numbered line that begins a
 * stretch of other text instead of a list. Plain text has no headings, so what it means is for the recogniser to say.
 */
export function isHeadingLine(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trim() ?? '';
  if (line === '' || line.length > LONGEST) return false;
  if (isCapitals(line)) return true;
  const number = numberOf(line);
  if (number === null || /[.:;,]$/.test(line) || !isBlank(lines[index - 1])) return false;
  const counts = [numberOf(filledNear(lines, index, -1)), numberOf(filledNear(lines, index, 1))];
  return !counts.includes(number - 1) && !counts.includes(number + 1) && !hasNumberedBelow(lines, index);
}

/**
 * The level of a line with a line drawn under it, which is a heading and nothing else: `===` makes a title, `---` a chapter. 0 for
 * every other line. What is drawn is about as wide as the words, so that the rule above a table or a signature is none.
 */
export function underlinedLevel(lines: readonly string[], index: number): 0 | 1 | 2 {
  const line = lines[index]?.trim() ?? '';
  const drawn = lines[index + 1]?.trim() ?? '';
  const isDrawn = /^(?:={3,}|-{3,})$/.test(drawn);
  if (!isDrawn || !/\p{L}/u.test(line) || line.length > LONGEST || /[|\t]| {2}/.test(line)) return 0;
  if (!isBlank(lines[index - 1]) || listLineOf(line)?.ordered === false) return 0;
  if (Math.abs(drawn.length - line.length) > Math.max(NEAR, line.length / 4)) return 0;
  return drawn.startsWith('=') ? 1 : 2;
}
const NEAR = 4;

const isCapitals = (line: string): boolean => !/\p{Ll}/u.test(line) && /\p{Lu}{3}/u.test(line) && !/[|\t]/.test(line);
const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';
const isNumbered = (line: string): boolean => listLineOf(line)?.ordered === true;

function numberOf(line: string): number | null {
  const digits = /^\s*(\d{1,2})[.)]\s/.exec(line)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The nearest line with words before or after; looking further than a few lines would cost time on a file of blank ones. */
function filledNear(lines: readonly string[], index: number, step: 1 | -1): string {
  for (let distance = 1; distance <= 5; distance += 1) {
    const line = lines[index + distance * step] ?? '';
    if (!isBlank(line)) return line;
  }
  return '';
}

/** An item that runs over several lines has the next number in the same stretch of lines; a list that starts again does not count. */
function hasNumberedBelow(lines: readonly string[], index: number): boolean {
  const stretch = lines.slice(index + 1, index + 20);
  const end = stretch.findIndex(isBlank);
  const next = stretch.slice(0, end < 0 ? undefined : end).find(isNumbered);
  return next !== undefined && !/^\s*(?:1|a)[.)]\s/.test(next);
}
