/** Answers the second question with the same key as the first. */
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
