import { classNames } from '../class-names.ts';
import { copy } from '../copy.nl.ts';
import { Field, type FieldProps, fieldId, wire } from './field.tsx';

type DatePhraseFieldProps = FieldProps & {
  /** As typed: 'half okt', '24 november'. */
  readonly value?: string | undefined;
  /** How the server read `value`; absent when there is nothing to read. */
  readonly reading?: string | undefined;
  /** Day the phrase is read from, `YYYY-MM-DD`; the reader uses today when absent. */
  readonly reference?: string | undefined;
  /** Where a phrase is read while typing: GET `?tekst=…&op=…` gives `{"reading": string | null}`. */
  readonly readerPath?: string | undefined;
};

/** A date the way people say it. How we read it stands under the field, and is updated while typing where script runs. */
export const DatePhraseField = (props: DatePhraseFieldProps) => {
  const readingId = `${fieldId(props)}-lezing`;
  // The error says what we could not read: a reading beside it would deny that.
  const reading = props.error ? undefined : props.reading;
  return (
    <een-datum data-lezer={props.readerPath ?? '/datum'} data-op={props.reference} data-woord={copy.read}>
      <Field field={props}>
        <input
          {...wire(props, readingId)}
          class="utrecht-textbox een-invoer een-invoer--half"
          type="text"
          value={props.value}
          autocomplete="off"
        />
        <span class={classNames('een-lezing', !reading && 'een-lezing--leeg')} id={readingId} aria-live="polite">
          {reading ? `${copy.read}: ${reading}` : ''}
        </span>
      </Field>
    </een-datum>
  );
};
