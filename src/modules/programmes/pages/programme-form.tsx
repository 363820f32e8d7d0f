import { type FormValues, errorOf } from '#kernel/form-values.ts';
import type { FieldError } from '#ui/error-summary/error-summary.tsx';
import { TextArea, TextInput } from '#ui/field/text-input.tsx';
import { copy } from '../copy.nl.ts';

type Props = { readonly fields: FormValues; readonly errors: readonly FieldError[] };

/** The fields of a programme, for making one and for changing it. */
export const ProgrammeFieldset = ({ fields, errors }: Props) => {
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
      <TextInput
        name="start"
        label={copy.start}
        help={copy.periodHelp}
        value={fields.get('start')}
        type="date"
        width="medium"
        error={errorOf(errors, 'start')}
        optional
      />
      <TextInput
        name="end"
        label={copy.end}
        value={fields.get('end')}
        type="date"
        width="medium"
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
