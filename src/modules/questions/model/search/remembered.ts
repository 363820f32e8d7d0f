/** The same function, that remembers its answers: of the last words, at most `most` at a time, so that memory stays small. */
export function remembered<Answer>(ask: (word: string) => Answer, most: number): (word: string) => Answer {
  let answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers = new Map();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
