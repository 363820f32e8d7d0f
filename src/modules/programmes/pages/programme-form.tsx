import type { FieldError } from '#ui/error-summary/error-summary.tsx';
import { TextArea, TextInput } from '#ui/field/text-input.tsx';
import { copy } from '../copy.nl.ts';
import type { ProgrammeFields } from '../programme-form.ts';

type Props = { readonly fields: ProgrammeFields; readonly errors: readonly FieldError[] };

/** The fields of a programme, for making one and for changing it. */
export const ProgrammeFieldset = ({ fields, errors }: Props) => {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  return (
    <>
      <TextInput name="name" label={copy.name} value={fields.name} error={errorOf('name')} />
      <TextInput name="client" label={copy.client} value={fields.client} optional />
      <TextInput name="owner" label={copy.owner} value={fields.owner} optional />
      <TextArea name="participants" label={copy.participants} help={copy.participantsHelp} value={fields.participants} rows={4} optional />
      <TextInput name="start" label={copy.start} help={copy.periodHelp} value={fields.start} type="date" width="medium" error={errorOf('start')} optional />
      <TextInput name="end" label={copy.end} value={fields.end} type="date" width="medium" error={errorOf('end')} optional />
      <TextInput name="documentDate" label={copy.documentDate} value={fields.documentDate} type="date" width="medium" error={errorOf('documentDate')} optional />
      <TextInput name="documentVersion" label={copy.documentVersion} value={fields.documentVersion} width="medium" optional />
    </>
  );
};
