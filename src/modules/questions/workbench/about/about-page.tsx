import type { FormValues, ShownProblem } from '#kernel/form-values.ts';
import { ActionRow, Button, ErrorSummary, FieldStack, type Frame, PostForm, WorkbenchPage } from '#ui/index.ts';
import type { Theme } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { inLanguage, questionAboutPath, questionPath, questionsPath } from '../paths.ts';
import { EnterButton } from '../enter-button.tsx';
import { AboutFields } from './about-fields.tsx';
import type { RelatedChoice } from './related.ts';

type Props = {
  readonly frame: Frame;
  readonly view: QuestionView;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly themes: readonly Theme[];
  readonly related: RelatedChoice;
  readonly revision: number;
};

/** Changes what a question is about. */
export const AboutPage = ({ frame, view, form, errors, themes, related, revision }: Props) => {
  const back = inLanguage(questionPath({ item: view.at.item }), view.at.lang);
  const action = inLanguage(questionAboutPath({ item: view.at.item }), view.at.lang);
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
      <PostForm action={action}>
        <EnterButton label={copy.about.save} />
        <input type="hidden" name="revisie" value={String(revision)} />
        <FieldStack>
          <AboutFields form={form} errors={errors} themes={themes} related={related} action={action} />
          <ActionRow>
            <Button kind="primary">{copy.about.save}</Button>
            <a href={back}>{copy.stop}</a>
          </ActionRow>
        </FieldStack>
      </PostForm>
    </WorkbenchPage>
  );
};
