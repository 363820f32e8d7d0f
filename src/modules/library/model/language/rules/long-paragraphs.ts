import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import type { ReadUnit } from '../read-unit.ts';

const MOST_WORDS = 100;
const MOST_SENTENCES = 6;

/** A paragraph or item of more than 100 words or 6 sentences. */
export function longParagraphs({ words, sentences, text }: ReadUnit): readonly UnitFinding[] {
  if (words <= MOST_WORDS && sentences.length <= MOST_SENTENCES) return [];
  return [
    {
      rule: 'paragraph.long',
      severity: 'warning',
      certain: true,
      from: 0,
      to: text.length,
      what: copy.longParagraph(words, sentences.length),
      how: copy.splitParagraph,
    },
  ];
}
