/** How sure we are: an explicit header or label, a conclusion from the content, or a choice somebody should look at. */
export type Confidence = 'certain' | 'probable' | 'doubt';

export const QUESTION_CODES = [
  'programmeName',
  'goalLevel',
  'goalFromText',
  'audienceFromText',
  'audienceFromCalendar',
  'audienceExcluded',
  'audienceUnclear',
  'weightGuessed',
  'channelsUndecided',
  'dateInherited',
  'dateFromHeading',
  'dateUnread',
  'dateAlternatives',
  'yearUnknown',
  'yearGuessed',
  'columnGuessed',
  'nameInherited',
  'activityFromText',
  'silence',
  'listSplit',
  'milestone',
  'statusUnclear',
  'statusAhead',
  'dateCounted',
  'matrixMoment',
  'amountUnread',
  'textOnly',
  'notPlaced',
] as const;
/** Why a person should look: a code with the choices there are; Dutch texts stand in `words.nl.ts`. */
export type Question = { readonly code: (typeof QUESTION_CODES)[number]; readonly options: readonly string[] };

/** Something a pass found in the source. `at` are the numbers of the blocks it was read from. */
export type Found<Value> = {
  readonly value: Value;
  readonly at: readonly number[];
  readonly confidence: Confidence;
  readonly question: Question | null;
};

export const certain = <Value>(value: Value, at: readonly number[]): Found<Value> => ({
  value,
  at,
  confidence: 'certain',
  question: null,
});
export const probable = <Value>(value: Value, at: readonly number[]): Found<Value> => ({
  value,
  at,
  confidence: 'probable',
  question: null,
});
/** Asked about, and yet what it is most likely: nobody has to answer. What is doubted already keeps its own question. */
export const asked = <Value>(found: Found<Value>, question: Question): Found<Value> =>
  found.confidence === 'doubt' ? found : { ...found, confidence: 'probable', question };
export const doubtful = <Value>(
  value: Value,
  at: readonly number[],
  code: Question['code'],
  options: readonly string[] = [],
): Found<Value> => ({ value, at, confidence: 'doubt', question: { code, options } });
