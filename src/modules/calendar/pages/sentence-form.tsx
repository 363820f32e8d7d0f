import { Button, type FieldError, Icon, PostForm } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { sentencePath } from '../paths.ts';

/** A sentence that could not be added, and why. */
export type SentenceTyped = { readonly typed: string; readonly error: string };

const FIELD = 'zin';

export const sentenceErrors = (sentence: SentenceTyped | undefined): readonly FieldError[] =>
  sentence === undefined ? [] : [{ field: FIELD, text: sentence.error }];

/** One line that adds a new activity; the form opens only where the date or the title was not understood. */
export const SentenceForm = ({
  programme,
  sentence,
}: {
  readonly programme: string;
  readonly sentence: SentenceTyped | undefined;
}) => (
  <PostForm class="kl-nieuw" action={sentencePath({ programme })} label={copy.sentence}>
    <label for={FIELD}>
      <Icon name="plus" />
      <span>{copy.sentence}</span>
    </label>
    <input
      class="utrecht-textbox een-invoer"
      type="text"
      id={FIELD}
      name={FIELD}
      value={sentence?.typed}
      maxlength={500}
      placeholder={copy.sentenceExample}
      autocomplete="off"
      aria-invalid={sentence === undefined ? undefined : 'true'}
      aria-describedby={sentence === undefined ? undefined : `${FIELD}-fout`}
    />
    <Button>{copy.sentenceButton}</Button>
    {sentence === undefined ? null : (
      <p class="een-veld__fout" id={`${FIELD}-fout`}>
        {sentence.error}
      </p>
    )}
  </PostForm>
);
