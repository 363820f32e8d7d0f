import type { PropsWithChildren } from 'hono/jsx';
import type { FormValues, ShownProblem } from '#kernel/form-values.ts';
import { ActionRow, Button, ErrorSummary, FieldStack, type Frame, PostForm, WorkbenchPage } from '#ui/index.ts';
import type { Theme } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { inLanguage, questionAboutPath, questionPath, questionsPath } from '../paths.ts';
import { EnterButton } from '../enter-button.tsx';
import { AboutFields, OwnAboutFields } from './about-fields.tsx';
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
export const AboutPage = ({ themes, ...props }: Props) => (
  <AboutForm {...props} title={copy.about.title} lead={copy.about.lead}>
    <AboutFields
      form={props.form}
      errors={props.errors}
      themes={themes}
      related={props.related}
      action={actionOf(props)}
    />
  </AboutForm>
);

/** The same for a question of a base, as far as the organisation says it for itself. */
export const OwnAboutPage = (props: Omit<Props, 'themes'>) => (
  <AboutForm {...props} title={copy.about.ownTitle} lead={copy.about.ownLead(props.view.ownerName)}>
    <OwnAboutFields form={props.form} errors={props.errors} related={props.related} action={actionOf(props)} />
  </AboutForm>
);

const actionOf = ({ view: { at } }: Pick<Props, 'view'>): string =>
  inLanguage(questionAboutPath({ item: at.item }), at.lang);

type FormProps = PropsWithChildren<
  Pick<Props, 'frame' | 'view' | 'errors' | 'revision'> & { readonly title: string; readonly lead: string }
>;

const AboutForm = ({ frame, view, errors, revision, title, lead, children }: FormProps) => {
  const back = inLanguage(questionPath({ item: view.at.item }), view.at.lang);
  return (
    <WorkbenchPage
      frame={frame}
      title={title}
      lead={lead}
      crumbs={[
        { label: copy.list.title, href: questionsPath({}) },
        { label: view.title, href: back },
      ]}
      narrow
    >
      <ErrorSummary errors={errors} />
      <PostForm action={actionOf({ view })}>
        <EnterButton label={copy.about.save} />
        <input type="hidden" name="revisie" value={String(revision)} />
        <FieldStack>
          {children}
          <ActionRow>
            <Button kind="primary">{copy.about.save}</Button>
            <a href={back}>{copy.stop}</a>
          </ActionRow>
        </FieldStack>
      </PostForm>
    </WorkbenchPage>
  );
};
