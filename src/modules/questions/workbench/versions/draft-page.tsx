import type { KeptDraft } from '#modules/library/index.ts';
import { type Frame, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { isWritten, type QuestionView } from '../editor/question-view.ts';
import { ReadText } from '../editor/read-text.tsx';
import { momentOf } from '../moments.ts';
import { inLanguage, questionPath, questionsPath, questionVersionsPath } from '../paths.ts';
import { RestoreDraft } from './restore-draft.tsx';

type Props = { readonly frame: Frame; readonly view: QuestionView; readonly draft: KeptDraft };

/** The words of an own text as somebody kept them, from the first to the last. */
export const DraftPage = ({ frame, view, draft }: Props) => {
  const { item, lang } = view.at;
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.versions.draft(momentOf(draft.at))}
      {...(draft.by === '' ? {} : { lead: copy.versions.draftBy(draft.by) })}
      crumbs={[
        { label: copy.list.title, href: questionsPath({}) },
        { label: view.title, href: inLanguage(questionPath({ item }), lang) },
        { label: copy.versions.title, href: inLanguage(questionVersionsPath({ item }), lang) },
      ]}
      narrow
    >
      <ReadText lang={lang} body={draft.after} headingLevel={2} />
      {isWritten(view) ? <RestoreDraft view={view} draft={draft} /> : null}
    </WorkbenchPage>
  );
};
