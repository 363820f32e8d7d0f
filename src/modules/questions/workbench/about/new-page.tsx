import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import type { Facts } from '#modules/facts/index.ts';
import { type Base, LanguageButton, LanguageView, LanguageWhileWriting, readLanguage } from '#modules/library/index.ts';
import {
  ActionRow,
  Button,
  ErrorSummary,
  FieldStack,
  type Frame,
  PostForm,
  RichTextField,
  Select,
  WorkbenchPage,
} from '#ui/index.ts';
import type { Theme } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';
import { FactList } from '../editor/fact-list.tsx';
import { EnterButton } from '../enter-button.tsx';
import { AlikeField } from '../list/alike-field.tsx';
import { newQuestionPath, questionsPath } from '../paths.ts';
import { AboutFields } from './about-fields.tsx';
import type { RelatedChoice } from './related.ts';

type Props = {
  readonly frame: Frame;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  /** Bases of the organisation itself. */
  readonly bases: readonly Base[];
  readonly themes: readonly Theme[];
  /** Questions that look like this one; shown before it is made. */
  readonly alike: readonly { readonly item: string; readonly title: string }[];
  readonly related: RelatedChoice;
  readonly facts: Facts;
  /** Words that the organisation explains itself. */
  readonly allowed: readonly string[];
};

/** A new question of the organisation. */
export const NewQuestionPage = (props: Props) => (
  <WorkbenchPage
    frame={props.frame}
    title={copy.fresh.title}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
  >
    <ErrorSummary errors={props.errors} />
    <LanguageWhileWriting field="antwoord">
      <div class="vb-raster">
        <NewForm {...props} />
        <aside aria-label={copy.fresh.aside}>
          <LanguageView
            report={readLanguage(props.form.get('antwoord'), { format: 'markdown', allowed: props.allowed })}
          />
        </aside>
      </div>
    </LanguageWhileWriting>
  </WorkbenchPage>
);

const NewForm = ({ form, errors, bases, themes, alike, related, facts }: Props) => (
  <PostForm action={newQuestionPath({})}>
    <EnterButton label={copy.fresh.make} />
    <input type="hidden" name="opgehaald" value={form.get('opgehaald')} />
    <FieldStack>
      {bases.length > 0 ? (
        <Select
          name="basis"
          label={copy.fresh.base}
          help={copy.fresh.baseHelp}
          options={bases.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.get('basis')}
          empty={copy.list.noBase}
          optional
        />
      ) : null}
      <AlikeField
        label={copy.form.question}
        help={copy.form.questionHelp}
        value={form.get('vraag')}
        errors={errors}
        alike={alike}
      />
      <RichTextField
        name="antwoord"
        label={copy.form.answer}
        help={copy.form.answerHelp}
        rows={10}
        value={form.get('antwoord')}
        error={errorOf(errors, 'antwoord')}
        optional
      />
      <LanguageButton field="antwoord" />
      <FactList facts={facts} />
      <AboutFields form={form} errors={errors} themes={themes} related={related} action={newQuestionPath({})} />
      <ActionRow>
        <Button kind="primary">{copy.fresh.make}</Button>
        <a href={questionsPath({})}>{copy.stop}</a>
      </ActionRow>
    </FieldStack>
  </PostForm>
);
