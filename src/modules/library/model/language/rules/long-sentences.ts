import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import type { ReadUnit } from '../read-unit.ts';

/** From how many words a sentence asks for a look, and from how many it is too long. */
export const LONG_SENTENCE = 15;
export const TOO_LONG_SENTENCE = 20;

/** Sentences of more than 15 words, and of more than 20. */
export const longSentences = ({ sentences }: ReadUnit): readonly UnitFinding[] =>
  sentences
    .filter(({ tokens }) => tokens.length > LONG_SENTENCE)
    .map(({ tokens, from, to }) => ({
      rule: 'sentence.long',
      severity: tokens.length > TOO_LONG_SENTENCE ? 'error' : 'warning',
      certain: true,
      from,
      to,
      what: copy.longSentence(tokens.length),
      how: copy.splitSentence(tokens.length),
    }));
