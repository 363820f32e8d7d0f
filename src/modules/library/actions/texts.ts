import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Scope } from '#platform/scope.ts';
import type { Body } from '../model/sharing/stance.ts';
import { agreeing, partOf } from '../model/agreeing.ts';
import { listWriters } from '../store/approvals.ts';
import type { Meta } from '../store/items.ts';
import {
  findText,
  insertText,
  type Note,
  type TextChange,
  type TextState,
  updateText,
  type Window,
  type WorkingText,
} from '../store/texts.ts';
import { insertVersions, nextNumbers, type Version, withdrawVersions } from '../store/versions.ts';
import { tell } from './changes.ts';

/** Which text: of an item (its own, or of a base it follows) in a language. `revision` is what the person saw; 0 before the first. */
export type TextAt = {
  readonly base: Id<'base'> | null;
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly revision: number;
};
type Refusal = 'not-found' | 'conflict';

/**
 * Keeps what somebody wrote. A text that was submitted or approved becomes a concept again: what was agreed to was another text. One
 * that was sent back stays so, with what was said about it, until it is submitted again. What is published stays as it is shown.
 * Refused as `conflict` when somebody else changed it; read the text to show both.
 */
export async function saveDraft(
  scope: Scope,
  { revision, ...at }: TextAt,
  draft: Body,
): Promise<Outcome<WorkingText, 'conflict'>> {
  const before = await findText(scope, at);
  if ((before?.revision ?? 0) !== revision) return refused('conflict');
  const standing = before?.state === 'returned' ? {} : AS_CONCEPT;
  const after = before
    ? await updateText(scope, { id: before.id, revision }, { draft, ...standing })
    : await insertText(scope, { ...at, draft });
  if (!after) return refused('conflict');
  await tell(scope, {
    name: 'library.text.changed',
    subject: at.item,
    lang: at.lang,
    before: before ? before.draft : null,
    after: draft,
  });
  return done(after);
}

const AS_CONCEPT = { state: 'concept', submittedBy: null, approvedBy: null, note: null } as const;

/** Asks for approval of a text as it is, with words for who gives it ('' for none). */
export const submitText = (scope: Scope, at: TextAt, words = ''): Promise<Outcome<WorkingText, Refusal>> =>
  change(scope, at, {
    name: 'library.text.submitted',
    values: { state: 'submitted', submittedBy: scope.actor.id, approvedBy: null, note: noteOf(scope, words) },
    told: { words },
  });

/**
 * Says that a text that was submitted may be published as it is. `may` are those of the organisation that may agree to texts; refused as
 * `own` to who did more to it than another of them. That it had to be one who wrote on it or sent it stands in the history.
 */
export async function approveText(
  scope: Scope,
  at: TextAt,
  { may, words = '' }: { readonly may: readonly Id<'person'>[]; readonly words?: string },
): Promise<Outcome<WorkingText, Refusal | 'own'>> {
  const before = await findText(scope, at);
  const hands = { submittedBy: before?.submittedBy ?? null, writtenBy: await listWriters(scope, at) };
  const { id } = scope.actor;
  const all = [...new Set([...may, id])].map((each) => ({ id: each }));
  if (before?.state === 'submitted' && !agreeing(all, hands).some((each) => each.id === id)) return refused('own');
  return change(scope, at, {
    name: 'library.text.approved',
    only: 'submitted',
    values: { state: 'approved', approvedBy: id, note: noteOf(scope, words) },
    told: { words, isAlone: partOf(id, hands) !== 'none' },
  });
}

/** Sends a text that was submitted back to who wrote it, with what is wrong with it. */
export const returnText = (scope: Scope, at: TextAt, words: string): Promise<Outcome<WorkingText, Refusal>> =>
  change(scope, at, {
    name: 'library.text.returned',
    only: 'submitted',
    values: { state: 'returned', note: noteOf(scope, words) },
    told: { words },
  });

const noteOf = (scope: Scope, words: string): Note => ({ by: scope.actor.id, at: scope.now(), words });

/** Puts a text aside, or takes it out again as a concept. What is published stays published. */
export const archiveText = (scope: Scope, at: TextAt, archived: boolean): Promise<Outcome<WorkingText, Refusal>> =>
  change(scope, at, { name: 'library.text.changed', values: { state: archived ? 'archived' : 'concept', note: null } });

export type Publication = { readonly window: Window; readonly why: string; readonly meta: Meta };

/** Publishes a text as it is, as the next version, from a moment on. The version before it is shown until then. */
export async function publishText(
  scope: Scope,
  at: TextAt,
  { window, why, meta }: Publication,
): Promise<Outcome<{ text: WorkingText; version: Version }, Refusal | 'window'>> {
  if (window.until && Temporal.Instant.compare(window.from, window.until) >= 0) return refused('window');
  const before = await findText(scope, at);
  if (!before) return refused('not-found');
  const [number = 1] = await nextNumbers(scope, [at]);
  const text = await updateText(
    scope,
    { id: before.id, revision: at.revision },
    { state: 'published', version: number, window, note: null },
  );
  if (!text) return refused('conflict');
  const { base, draft: body } = before;
  const [visibleFrom, visibleUntil] = [window.from, window.until];
  const values = { base, item: at.item, lang: at.lang, number, body, meta, why, visibleFrom, visibleUntil };
  const [version] = await insertVersions(scope, [values]);
  if (!version) throw new Error('a version that was just made is gone');
  await tell(scope, {
    name: 'library.text.published',
    subject: at.item,
    lang: at.lang,
    before: before.version === null ? null : { version: before.version },
    after: { version: number, lang: at.lang, body, why, from: window.from, until: window.until },
  });
  return done({ text, version });
}

/**
 * From now on the text is no longer what its organisation says; it is a concept again. `why` is for whoever follows the base: those
 * who keep showing what they approved, or their own words for it, are told that it was taken back.
 */
export async function withdrawText(scope: Scope, at: TextAt, why = ''): Promise<Outcome<WorkingText, Refusal>> {
  const values = { ...AS_CONCEPT, version: null, window: null };
  const outcome = await change(scope, at, { name: 'library.text.withdrawn', values });
  if (outcome.ok) await withdrawVersions(scope, at, why);
  return outcome;
}

type Step = {
  readonly name: `library.text.${string}`;
  readonly values: TextChange;
  /** The state to be in; a text in another one was changed since. Any when left out. */
  readonly only?: TextState;
  /** What the history says beside the state. */
  readonly told?: object;
};

async function change(
  scope: Scope,
  at: TextAt,
  { name, values, only, told = {} }: Step,
): Promise<Outcome<WorkingText, Refusal>> {
  const before = await findText(scope, at);
  if (!before) return refused('not-found');
  if (only !== undefined && before.state !== only) return refused('conflict');
  const after = await updateText(scope, { id: before.id, revision: at.revision }, values);
  if (!after) return refused('conflict');
  await tell(scope, {
    name,
    subject: at.item,
    lang: at.lang,
    before: { state: before.state },
    after: { state: after.state, lang: at.lang, ...told },
  });
  return done(after);
}
