import type { OneOf, OrOneOf } from '../expected.ts';

/** What may differ between two texts that mean the same to us: white space, bullet marks, a full stop at the end, case. */
export const normalise = (text: string) =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0\v]+/g, ' ')
    .trim()
    .replace(/^[-*•–·▪]\s+/, '')
    .replace(/\.+$/, '')
    .trim()
    .toLowerCase();

export const words = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words two texts have in common, 0 to 1. */
export const likeness = (left: string, right: string) => {
  const a = words(left);
  const b = words(right);
  if (a.length === 0 || b.length === 0) return normalise(left) === normalise(right) ? 1 : 0;
  const rest = [...b];
  let shared = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
};

/** The same sentence, where a label before it or a remark after it may have been kept or left off. */
export const sameSentence = (expected: string, got: string) => {
  const a = normalise(expected);
  const b = normalise(got);
  return a === b || b.includes(a) || (b.length > a.length * 0.6 && a.includes(b));
};

const isOneOf = <Value>(value: OrOneOf<Value>): value is OneOf<Value> =>
  typeof value === 'object' && value !== null && 'oneOf' in value;
export const optionsOf = <Value>(value: OrOneOf<Value>): readonly Value[] => (isOneOf(value) ? value.oneOf : [value]);
