import type { FormValues, ShownProblem } from '#kernel/form-values.ts';
import { directionOf } from '#kernel/language-direction.ts';
import { Markdown, Notice } from '#ui/index.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { inLanguage, questionKeepPath } from '../paths.ts';
import { KeepForm } from '../withdrawn/keep-fields.tsx';
import { copy } from './copy.nl.ts';

type Props = {
  readonly view: QuestionView;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly mayEdit: boolean;
};

/** Own words for a base that the organisation left: what they say, and making a question of its own of them. */
export const LeftPart = ({ view, form, errors, mayEdit }: Props) => {
  const { kind, text, at, title } = view;
  if (kind !== 'left' || !text) return null;
  return (
    <>
      <Notice kind="warning" title={copy.title}>
        <p>{text.version === null ? copy.notShown : copy.shown}</p>
      </Notice>
      <section class="vb-deel" aria-labelledby="eigen-tekst">
        <div class="vb-kop">
          <h2 id="eigen-tekst">{copy.text}</h2>
        </div>
        <div class="vb-lees" lang={at.lang} dir={directionOf(at.lang)}>
          <p>
            <b>{title}</b>
          </p>
          <Markdown text={text.draft.answer ?? ''} headingLevel={3} />
        </div>
      </section>
      {mayEdit ? (
        <KeepForm
          action={inLanguage(questionKeepPath({ item: at.item }), at.lang)}
          title={copy.keep}
          help={text.version === null ? copy.keepConcept : copy.keepHelp}
          fields={{ revisie: String(text.revision) }}
          form={form}
          errors={errors}
        />
      ) : null}
    </>
  );
};
