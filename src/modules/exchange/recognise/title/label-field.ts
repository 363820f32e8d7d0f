import { matchesWord, wordsOf } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { LABELS, type LabelField } from '../vocabulary/labels.ts';

/** The field a label names; the whole label must fit, so that 'Doel van de periode' is none. */
export const fieldOf = remembered((label: string): LabelField | null => {
  const words = wordsOf(
    label
      .slice(0, 80)
      .replace(/[–-]/g, ' ')
      .replace(/\([^)]*\)/g, ' '),
  );
  if (words.length === 0 || words.length > 6) return null;
  return (
    PATTERNS.find(
      ({ parts }) =>
        parts.length === words.length && parts.every((part, index) => matchesWord(part, words[index] ?? '')),
    )?.field ?? null
  );
});

const PATTERNS = LABELS.flatMap(([field, patterns]) =>
  patterns.map((pattern) => ({
    field,
    parts: pattern
      .replace(/-/g, ' ')
      .split(/[\s.]+/)
      .filter(Boolean),
  })),
);
