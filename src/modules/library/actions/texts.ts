import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Scope } from '#platform/scope.ts';
import type { Body } from '../model/sharing/stance.ts';
import type { Meta } from '../store/items.ts';
import { findText, insertText, type TextChange, updateText, type Window, type WorkingText } from '../store/texts.ts';
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
 * Keeps what somebody wrote. A text that was submitted or approved becomes a concept again: what was agreed to was another text.
 * What is published stays as it is shown. Refused as `conflict` when somebody else changed it; read the text to show both.
 */
export async function saveDraft(
  scope: Scope,
  { revision, ...at }: TextAt,
  draft: Body,
): Promise<Outcome<WorkingText, 'conflict'>> {
  const before = await findText(scope, at);
  if ((before?.revision ?? 0) !== revision) return refused('conflict');
  const after = before
    ? await updateText(
        scope,
        { id: before.id, revision },
        { draft, state: 'concept', submittedBy: null, approvedBy: null },
      )
    : await insertText(scope, { ...at, draft });
  if (!after) return refused('conflict');
  await tell(scope, {
    name: 'library.text.changed',
    subject: at.item,
    before: before ? before.draft : null,
    after: draft,
  });
  return done(after);
}

/** Asks for approval of a text as it is. */
export const submitText = (scope: Scope, at: TextAt): Promise<Outcome<WorkingText, Refusal>> =>
  change(scope, at, 'library.text.submitted', { state: 'submitted', submittedBy: scope.actor.id, approvedBy: null });

/** Says that a text may be published as it is. */
export const approveText = (scope: Scope, at: TextAt): Promise<Outcome<WorkingText, Refusal>> =>
  change(scope, at, 'library.text.approved', { state: 'approved', approvedBy: scope.actor.id });

/** Puts a text aside, or takes it out again as a concept. What is published stays published. */
export const archiveText = (scope: Scope, at: TextAt, archived: boolean): Promise<Outcome<WorkingText, Refusal>> =>
  change(scope, at, 'library.text.changed', { state: archived ? 'archived' : 'concept' });

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
    { state: 'published', version: number, window },
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
    before: before.version === null ? null : { version: before.version },
    after: { version: number, body, why, from: window.from, until: window.until },
  });
  return done({ text, version });
}

/**
 * From now on the text is no longer what its organisation says; it is a concept again. `why` is for whoever follows the base: those
 * who keep showing what they approved, or their own words for it, are told that it was taken back.
 */
export async function withdrawText(scope: Scope, at: TextAt, why = ''): Promise<Outcome<WorkingText, Refusal>> {
  const outcome = await change(scope, at, 'library.text.withdrawn', { state: 'concept', version: null, window: null });
  if (outcome.ok) await withdrawVersions(scope, at, why);
  return outcome;
}

async function change(
  scope: Scope,
  at: TextAt,
  name: `library.text.${string}`,
  values: TextChange,
): Promise<Outcome<WorkingText, Refusal>> {
  const before = await findText(scope, at);
  if (!before) return refused('not-found');
  const after = await updateText(scope, { id: before.id, revision: at.revision }, values);
  if (!after) return refused('conflict');
  await tell(scope, { name, subject: at.item, before: { state: before.state }, after: { state: after.state } });
  return done(after);
}
