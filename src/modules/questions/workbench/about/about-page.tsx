import type { FormValues, ShownProblem } from '#kernel/form-values.ts';
import { ActionRow, Button, ErrorSummary, FieldStack, type Frame, PostForm, WorkbenchPage } from '#ui/index.ts';
import type { Theme } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { inLanguage, questionAboutPath, questionPath, questionsPath } from '../paths.ts';
import { AboutFields } from './about-fields.tsx';

type Props = {
  readonly frame: Frame;
  readonly view: QuestionView;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly themes: readonly Theme[];
  readonly others: readonly { readonly item: string; readonly title: string }[];
  readonly revision: number;
};

/** Changes what a question is about. */
export const AboutPage = ({ frame, view, form, errors, themes, others, revision }: Props) => {
  const back = inLanguage(questionPath({ item: view.at.item }), view.at.lang);
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.about.title}
      lead={copy.about.lead}
      crumbs={[
        { label: copy.list.title, href: questionsPath({}) },
        { label: view.title, href: back },
      ]}
      narrow
    >
      <ErrorSummary errors={errors} />
      <PostForm action={questionAboutPath({ item: view.at.item })}>
        <input type="hidden" name="revisie" value={String(revision)} />
        <FieldStack>
          <AboutFields form={form} errors={errors} themes={themes} others={others} />
          <ActionRow>
            <Button kind="primary">{copy.about.save}</Button>
            <a href={back}>{copy.stop}</a>
          </ActionRow>
        </FieldStack>
      </PostForm>
    </WorkbenchPage>
  );
};
