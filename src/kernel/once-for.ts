/**
 * Answers the second question with the same key as the first, without asking again. It remembers as long as the answer is kept, so it
 * is made for one request or one plan.
 */
export function onceFor<Asked, Key, Answer extends object | string>(
  keyOf: (asked: Asked) => Key,
  find: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<Key, Answer>();
  return (asked) => {
    const key = keyOf(asked);
    const answer = known.get(key) ?? find(asked);
    known.set(key, answer);
    return answer;
  };
}
