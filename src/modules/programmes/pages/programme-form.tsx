import { type FormValues, errorOf } from '#kernel/form-values.ts';
import type { FieldError } from '#ui/error-summary/error-summary.tsx';
import { DatePhraseField } from '#ui/field/date-phrase-field.tsx';
import { TextArea, TextInput } from '#ui/field/text-input.tsx';
import { copy } from '../copy.nl.ts';
import { edgeReading } from '../model/edge-reading.ts';

/** `today` is the civil day from which a phrase without a year is read. */
type Props = { readonly fields: FormValues; readonly errors: readonly FieldError[]; readonly today: string };

/** The fields of a programme, for making one and for changing it. */
export const ProgrammeFieldset = ({ fields, errors, today }: Props) => {
  return (
    <>
      <TextInput name="name" label={copy.name} value={fields.get('name')} error={errorOf(errors, 'name')} />
      <TextInput name="client" label={copy.client} value={fields.get('client')} optional />
      <TextInput name="owner" label={copy.owner} value={fields.get('owner')} optional />
      <TextArea
        name="participants"
        label={copy.participants}
        help={copy.participantsHelp}
        value={fields.get('participants')}
        rows={4}
        optional
      />
      <DatePhraseField
        name="start"
        label={copy.start}
        help={copy.periodHelp}
        value={fields.get('start')}
        reading={edgeReading(fields.get('start'), 'start', today)}
        reference={today}
        error={errorOf(errors, 'start')}
        optional
      />
      <DatePhraseField
        name="end"
        label={copy.end}
        help={copy.endHelp}
        value={fields.get('end')}
        reading={edgeReading(fields.get('end'), 'end', today)}
        reference={today}
        error={errorOf(errors, 'end')}
        optional
      />
      <TextInput
        name="documentDate"
        label={copy.documentDate}
        value={fields.get('documentDate')}
        type="date"
        width="medium"
        error={errorOf(errors, 'documentDate')}
        optional
      />
      <TextInput
        name="documentVersion"
        label={copy.documentVersion}
        value={fields.get('documentVersion')}
        width="medium"
        optional
      />
    </>
  );
};
