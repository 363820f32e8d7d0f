/** A question as it was heard, perhaps with an answer, and with what a file says of it; '' and nothing for what is not said. */
export type Heard = {
  readonly question: string;
  readonly answer: string;
  readonly subject: string;
  /** Which part of the field that is of. */
  readonly domain: string;
  readonly audience: string;
  /** Other words for it. */
  readonly words: readonly string[];
  /** Where the answer comes from. */
  readonly origin: string;
  readonly owner: string;
  /** Names of what else the file says of it, which is not kept. */
  readonly others: readonly string[];
};
/** A question of which nothing else is said than perhaps an answer. */
export const asked = (question: string, answer = ''): Heard => ({
  ...{ question, answer, subject: '', domain: '', audience: '', words: [] },
  ...{ origin: '', owner: '', others: [] },
});

/** What is no question keeps its words where an answer would be. */
export const passedOver = (words: string): Heard => asked('', words);
