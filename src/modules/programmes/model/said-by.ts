/** Items that name their author in their body (`authorId`) are what somebody said, not a part of the plan. */
const bodyIn = (snapshot: unknown): object | null =>
  typeof snapshot === 'object' &&
  snapshot !== null &&
  'body' in snapshot &&
  typeof snapshot.body === 'object' &&
  snapshot.body !== null
    ? snapshot.body
    : null;

type Snapshots = { readonly before?: unknown; readonly after?: unknown };

/** Who said what this change is about; null for a part of the plan. */
export function saidBy({ before, after }: Snapshots): string | null {
  const body = bodyIn(after) ?? bodyIn(before);
  return body !== null && 'authorId' in body && typeof body.authorId === 'string' ? body.authorId : null;
}

/** The change without the words of what somebody said: history is read by more people, and for longer, than what was said stands there. */
export function withoutWords<Change extends Snapshots>(change: Change): Change {
  if (saidBy(change) === null) return change;
  const empty = (snapshot: unknown) => (snapshot === null || snapshot === undefined ? snapshot : { body: {} });
  return { ...change, before: empty(change.before), after: empty(change.after) };
}
