import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { changesOfBatch, markUndone, record } from './events.ts';
import type { Permission, Scope } from './scope.ts';
import { same } from './undo.ts';

/**
 * How one kind of thing outside a programme is kept as it was, to be put back: the way back for what is no item (`undo.ts`). `read`
 * gives plain JSON by id, nothing for what is not there; `restore` makes each so again, null taking it away.
 */
export type Keeper<Kept> = {
  readonly kind: `${string}.${string}.${string}`;
  read(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Kept>>;
  restore(scope: Scope, kept: ReadonlyMap<string, Kept | null>): Promise<void>;
};
export type Subject = { readonly keeper: Keeper<object>; readonly id: string };

type Kept = { readonly kept: object | null; readonly permission: Permission };
type Answered = { readonly ok: boolean };
type Step<T> = {
  readonly subjects: readonly Subject[];
  /** What somebody must be allowed to take it back. */
  readonly permission: Permission;
  readonly work: () => Promise<T>;
  /** What the work made: there was nothing of it before. */
  readonly made?: (outcome: T) => readonly Subject[];
};

/** Does `work` and records what it changed of the subjects, in the same transaction; nothing when it was refused. */
export async function asStep<T extends Answered>(
  scope: Scope,
  { subjects, permission, work, made }: Step<T>,
): Promise<T> {
  const before = await readAll(scope, subjects);
  const outcome = await work();
  if (!outcome.ok) return outcome;
  const all = [...subjects, ...(made?.(outcome) ?? [])];
  await tellStep(
    scope,
    all.map((subject) => ({ ...subject, before: { kept: before.get(nameOf(subject)) ?? null, permission } })),
  );
  return outcome;
}

const nameOf = ({ keeper, id }: Subject): string => `${keeper.kind} ${id}`;

/** What there is of each, by its name; every kind is asked once, however many there are of it. */
async function readAll(scope: Scope, subjects: readonly Subject[]): Promise<ReadonlyMap<string, object>> {
  const found = new Map<string, object>();
  for (const [keeper, group] of Map.groupBy(subjects, (subject) => subject.keeper)) {
    const kept = await keeper.read(scope, [...new Set(group.map(({ id }) => id))]);
    for (const [id, each] of kept) found.set(nameOf({ keeper, id }), each);
  }
  return found;
}

async function tellStep(scope: Scope, all: readonly (Subject & { readonly before: Kept })[]): Promise<void> {
  const now = await readAll(scope, all);
  const told = all.flatMap(({ keeper, id, before }) => {
    const after: Kept = { kept: now.get(nameOf({ keeper, id })) ?? null, permission: before.permission };
    return same(before.kept, after.kept)
      ? []
      : [{ programme: null, name: keeper.kind, kind: keeper.kind, subject: id, before, after }];
  });
  await record(scope, told);
}

export type StepRefusal = 'not-found' | 'not-yours' | 'already-undone' | 'changed-since';

/**
 * Takes one step back as a whole, and records that as a step of its own, which can be taken back too.
 * @returns a refusal, and then nothing was changed: `changed-since` when anything in it is no longer as the step left it.
 */
export async function undoStep(
  scope: Scope,
  keepers: readonly Keeper<object>[],
  batch: Id<'batch'>,
): Promise<Outcome<number, StepRefusal>> {
  const changes = (await changesOfBatch(scope, batch, { lock: true })).flatMap((change) => {
    const keeper = keepers.find(({ kind }) => kind === change.kind);
    if (!keeper) return [];
    const { kept: after, permission } = change.after as Kept;
    const { kept: before } = change.before as Kept;
    return [{ ...change, keeper, before, after, permission }];
  });
  if (changes.length === 0) return refused('not-found');
  if (changes.some(({ undoneBy }) => undoneBy !== null)) return refused('already-undone');
  if (!changes.every(({ permission }) => scope.actor.permissions.has(permission))) return refused('not-yours');
  const wholes = asWholes(changes).map((whole) => ({ ...whole, id: whole.subject }));
  const now = await readAll(scope, wholes);
  if (!wholes.every((whole) => same(unnumbered(now.get(nameOf(whole)) ?? null), unnumbered(whole.after))))
    return refused('changed-since');
  for (const [keeper, group] of Map.groupBy(wholes.toReversed(), (whole) => whole.keeper))
    await keeper.restore(scope, new Map(group.map(({ id, before }) => [id, before])));
  await tellStep(
    scope,
    wholes.map(({ keeper, id, after, permission }) => ({ keeper, id, before: { kept: after, permission } })),
  );
  await markUndone(scope, batch);
  return done(changes.length);
}

/** What was put back has another revision and says the same: so a step can be taken back after a later one was. */
function unnumbered(kept: unknown): unknown {
  if (Array.isArray(kept)) return kept.map(unnumbered);
  if (kept === null || typeof kept !== 'object') return kept;
  const told = Object.entries(kept).filter(([name]) => name !== 'revision');
  return Object.fromEntries(told.map(([name, value]) => [name, unnumbered(value)]));
}

type Part = { readonly kind: string; readonly subject: string; readonly before: object | null };

/** What became of each subject in all: what was changed more than once in a step goes back to how it first was. */
function asWholes<Change extends Part>(changes: readonly Change[]): Change[] {
  const bySubject = Map.groupBy(changes, ({ kind, subject }) => `${kind} ${subject}`);
  return [...bySubject.values()].flatMap((all) => {
    const [first, last] = [all[0], all.at(-1)];
    return first && last ? [{ ...last, before: first.before }] : [];
  });
}
