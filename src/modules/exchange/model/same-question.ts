import type { Question } from '../recognise/index.ts';
import type { Piece } from './piece.ts';

/** Questions about a heading, about words or about the year of a calendar, that many pieces have in common. */
const COMMON: ReadonlySet<Question['code']> = new Set<Question['code']>([
  'dateFromHeading',
  'audienceUnclear',
  'yearGuessed',
]);

/** The pieces that one answer settles, in the order of the document: the first is the one that is asked. */
export type SameQuestions = (piece: Piece) => readonly Piece[];

/** Finds with each piece the others that ask the same and that nobody looked at yet; a piece with a question of its own stands alone. */
export function sameQuestions(pieces: readonly Piece[]): SameQuestions {
  const open = pieces.filter((piece) => keyOf(piece) !== null && piece.state === 'likely');
  const together = Map.groupBy(open, keyOf);
  return (piece) => {
    const found = piece.state === 'likely' ? together.get(keyOf(piece)) : undefined;
    return found ?? [piece];
  };
}

const keyOf = ({ question }: Piece): string | null =>
  question && COMMON.has(question.code) ? [question.code, ...question.options].join('\n') : null;
