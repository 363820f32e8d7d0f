import type { Scope } from '#platform/scope.ts';
import { type KeptDraft, keptDrafts } from '../model/kept-drafts.ts';
import { listDraftChanges } from '../store/drafts.ts';
import { findText } from '../store/texts.ts';
import type { TextAt } from './texts.ts';

/**
 * The words of an own text that somebody kept, the last first: those that stand now, those that another wrote over, and those that were
 * taken back. Empty where nothing was ever written.
 */
export async function listKeptDrafts(
  scope: Scope,
  at: Pick<TextAt, 'base' | 'item' | 'lang'>,
): Promise<readonly KeptDraft[]> {
  const text = await findText(scope, at);
  return text ? keptDrafts(await listDraftChanges(scope, at.item), [text.draft]) : [];
}
