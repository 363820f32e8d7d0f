import type { FormValues, ShownProblem } from '#kernel/form-values.ts';
import { ActionRow, Markdown, Notice, PostButton } from '#ui/index.ts';
import type { GoneView } from '../editor/gone-view.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { dayOf } from '../moments.ts';
import { inLanguage, questionGonePath } from '../paths.ts';
import { copy } from './copy.nl.ts';
import { KeepForm } from './keep-fields.tsx';

type Props = {
  readonly view: QuestionView;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly mayEdit: boolean;
};

/** What the base shows no more: who withdrew it, what of it is still here, and what can be done with that. */
export const WithdrawnPart = ({ view, form, errors, mayEdit }: Props) => {
  const { gone } = view;
  if (!gone) return null;
  const { withdrawnWhy } = gone.last.version;
  return (
    <>
      <Notice kind="warning" title={happened(view, gone)}>
        {withdrawnWhy === '' ? null : (
          <p>
            {copy.why} {withdrawnWhy}
          </p>
        )}
        <p>{copy.standing[standingIn(gone)]}</p>
        {mayEdit && (gone.shown.length > 0 || isWorkedOn(view)) ? <LetGo view={view} gone={gone} /> : null}
      </Notice>
      <Shown view={view} gone={gone} />
      {mayEdit ? (
        <KeepForm
          action={inLanguage(questionGonePath({ item: view.at.item }), view.at.lang)}
          title={copy.keep}
          help={isShownIn(gone) ? copy.keepHelp : copy.keepConcept}
          fields={revisionsIn(view, gone)}
          form={form}
          errors={errors}
        />
      ) : null}
    </>
  );
};

function happened({ ownerName }: QuestionView, { last: { version }, at }: GoneView): string {
  return version.withdrawnAt === null
    ? copy.ended(ownerName, dayOf(at))
    : copy.by(ownerName, version.withdrawnBy, dayOf(at));
}

const isShownIn = ({ shown }: GoneView): boolean => shown.some(({ kind }) => kind === 'text');
/** Own words that nobody put aside yet. */
const isWorkedOn = ({ text }: QuestionView): boolean => text !== null && text.state !== 'archived';

function standingIn(gone: GoneView): keyof typeof copy.standing {
  const hasPart = gone.shown.some(({ kind }) => kind === 'addition');
  if (!isShownIn(gone)) return hasPart ? 'part' : 'nothing';
  if (hasPart) return 'withPart';
  return gone.last.stance?.kind === 'variant' ? 'variant' : 'copy';
}

const revisionsIn = ({ text }: QuestionView, { last }: GoneView) => ({
  revisie: String(text?.revision ?? 0),
  houding: String(last.stance?.revision ?? 0),
});

const LetGo = ({ view, gone }: { readonly view: QuestionView; readonly gone: GoneView }) => (
  <ActionRow>
    <PostButton
      action={inLanguage(questionGonePath({ item: view.at.item }), view.at.lang)}
      label={isShownIn(gone) ? copy.letGo : copy.putAway}
      icon="eye-off"
      kind="primary"
      small
      fields={{ ...revisionsIn(view, gone), doe: 'weg' }}
    />
  </ActionRow>
);

/** What stands on the own site, or what the base said last. */
const Shown = ({ view, gone }: { readonly view: QuestionView; readonly gone: GoneView }) => {
  const text = gone.shown.find(({ kind }) => kind === 'text');
  const part = gone.shown.find(({ kind }) => kind === 'addition');
  const { body } = gone.last.version;
  return (
    <section class="vb-deel" aria-labelledby="laatste">
      <div class="vb-kop">
        <h2 id="laatste">{text ? copy.shown : copy.last}</h2>
      </div>
      <div class="vb-lees" lang={view.at.lang}>
        <p>
          <b>{text?.title ?? body.question}</b>
        </p>
        <Markdown text={text?.answer ?? body.answer ?? ''} headingLevel={3} />
        {part ? <Markdown text={part.answer} headingLevel={3} /> : null}
      </div>
    </section>
  );
};
