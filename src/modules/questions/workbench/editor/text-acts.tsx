import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { ActionRow, Button, Disclosure, TextArea } from '#ui/index.ts';
import { mayPublish } from '../approval/may-publish.ts';
import { copy } from '../copy.nl.ts';
import type { Rights } from '../places.tsx';
import type { QuestionView } from './question-view.ts';
import { WORDS } from './text-form.ts';

export type TextPartProps = {
  readonly view: QuestionView;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly may: Rights;
  /** Who kept this text in the meantime, '' when nobody knows; left out where nobody did. */
  readonly clashesWith?: string | undefined;
};

/** What can be done with the text as it is typed: keeping, asking for agreement and publishing, the likeliest marked. */
export const TextActs = ({ view, form, errors, may }: Omit<TextPartProps, 'clashesWith'>) => {
  const isOffered = mayPublish(view, may);
  const likeliest = likeliestOf(view, isOffered);
  const state = view.text?.state;
  const isAsked = state === 'submitted' || state === 'returned';
  return (
    <>
      <Disclosure summary={copy.form.words} open={errorOf(errors, WORDS) !== undefined}>
        <TextArea
          name={WORDS}
          label={copy.form.wordsLabel}
          help={copy.form.wordsHelp}
          rows={2}
          value={form.get(WORDS)}
          error={errorOf(errors, WORDS)}
          optional
        />
      </Disclosure>
      {may.edit && !isOffered ? <p class="een-stil">{copy.form.publishFirst}</p> : null}
      <ActionRow>
        <Button name="doe" value="keep" icon="device-floppy">
          {copy.form.keep}
        </Button>
        <Button name="doe" value="submit" icon="send" kind={likeliest === 'submit' ? 'primary' : 'plain'}>
          {isAsked ? copy.form.submitAgain : copy.form.submit}
        </Button>
        {isOffered && !isAsked ? (
          <Button name="doe" value="publish" icon="world" kind={likeliest === 'publish' ? 'primary' : 'plain'}>
            {copy.form.publish}
          </Button>
        ) : null}
      </ActionRow>
      {isOffered && isAsked ? <PublishAnyway /> : null}
    </>
  );
};

/** Passing over who was asked to agree is no way beside asking: it is folded away, with what it means. */
const PublishAnyway = () => (
  <Disclosure summary={copy.form.passOver}>
    <p>{copy.form.passOverHelp}</p>
    <ActionRow>
      <Button name="doe" value="publish" icon="world" small>
        {copy.form.publishAnyway}
      </Button>
    </ActionRow>
  </Disclosure>
);

/**
 * What writing here leads to; null where nothing needs to be written: the site shows all there is, or the base or a colleague waits
 * for an answer first.
 */
function likeliestOf(view: QuestionView, isOffered: boolean): 'submit' | 'publish' | null {
  const { kind, text, item, waiting, state } = view;
  if (isOffered && state === 'approved') return 'publish';
  const isToWrite = (kind === 'own' || text !== null) && !item?.isArchived && waiting === null;
  if (!isToWrite || state === 'published' || state === 'submitted') return null;
  return isOffered && state !== 'returned' ? 'publish' : 'submit';
}
