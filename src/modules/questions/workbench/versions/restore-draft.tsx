import type { KeptDraft } from '#modules/library/index.ts';
import { PostButton } from '#ui/index.ts';
import { changedPieces } from '../comparison/difference.tsx';
import { copy } from '../copy.nl.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { momentOf } from '../moments.ts';
import { inLanguage, questionDraftRestorePath } from '../paths.ts';

type Props = { readonly view: Pick<QuestionView, 'at' | 'text'>; readonly draft: KeptDraft };

/** True for words that stand there now. */
export const standsNow = ({ view: { text }, draft }: Props): boolean =>
  text !== null && changedPieces(draft.after, text.draft).length === 0;

/** Makes what was kept the concept again; nothing where it stands there. */
export const RestoreDraft = ({ view, draft }: Props) =>
  standsNow({ view, draft }) ? null : (
    <PostButton
      action={inLanguage(questionDraftRestorePath({ item: view.at.item, draft: draft.id }), view.at.lang)}
      label={copy.versions.restore}
      accessibleName={`${copy.versions.restore}: ${copy.versions.draft(momentOf(draft.at))}`}
      icon="arrow-back-up"
      small
      fields={{ revisie: String(view.text?.revision ?? 0) }}
    />
  );
