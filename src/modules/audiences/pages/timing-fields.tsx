import { readingOf } from '#kernel/fuzzy-date/index.ts';
import { DatePhraseField, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { contextOf } from '../model/audience-extra.ts';
import { dateReadingPath } from '../paths.ts';
import { type AudienceFieldsProps, fieldOf } from './field-props.ts';

const words = copy.form;

/** How long it may stay silent, when silence is a choice, and from when anything may be told. */
export const TimingFields = (props: AudienceFieldsProps) => {
  const field = fieldOf(props);
  return (
    <>
      <TextInput
        {...field('maxSilenceDays')}
        label={words.maxSilence}
        help={words.maxSilenceHelp}
        width="short"
        inputMode="numeric"
      />
      <TextInput
        {...field('chosenUntil')}
        label={words.chosenUntil}
        help={words.chosenUntilHelp}
        type="date"
        width="medium"
      />
      <TextInput {...field('chosenReason')} label={words.chosenReason} />
      <DatePhraseField
        {...field('notBefore')}
        label={words.notBefore}
        help={words.notBeforeHelp}
        reading={readingOf(
          props.values.get('notBefore'),
          contextOf(props.programme, props.extra.today),
          props.before?.notBefore?.when,
        )}
        readerPath={`${dateReadingPath({})}?programma=${props.programme.id}`}
      />
      <TextInput {...field('notBeforeReason')} label={words.notBeforeReason} />
    </>
  );
};
