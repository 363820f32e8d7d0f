import { DatePhraseField, CheckboxGroup, type FieldError, Select, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ShownField } from '../model/piece-form.ts';

type Props = { readonly fields: readonly ShownField[]; readonly errors: readonly FieldError[] };

/** The fields of one piece; only one such form is open on a page. */
export const PieceFields = ({ fields, errors }: Props) => (
  <>
    {fields.map((field) => (
      <OneField field={field} error={errors.find((error) => error.field === field.name)?.text} />
    ))}
  </>
);

const named = (names: Readonly<Record<string, string>>, value: string): string => names[value] ?? value;
const ALL_OPTIONS: Readonly<Record<string, string>> = { ...copy.sectionKinds, ...copy.optionNames };

const optionsOf = (field: ShownField) => {
  // A section and a message have kinds with the same code: which words hold follows from the field's other options.
  const names = field.options.includes('readingGuide') ? copy.sectionKinds : ALL_OPTIONS;
  return field.options.map((value) => ({ value, label: named(names, value) }));
};

const OneField = ({ field, error }: { readonly field: ShownField; readonly error: string | undefined }) => {
  const common = { name: field.name, label: named(copy.fieldNames, field.name), optional: !field.required, error };
  switch (field.input) {
    case 'text':
      return <TextArea {...common} value={field.value} rows={4} />;
    case 'lines':
      return <TextArea {...common} value={field.value} rows={3} help={copy.linesHelp} />;
    case 'date':
      return <DatePhraseField {...common} value={field.value} help={copy.otherwiseHelp} />;
    case 'day':
      return <TextInput {...common} value={field.value} type="date" width="medium" />;
    case 'amount':
      return <TextInput {...common} value={field.value} width="medium" inputMode="decimal" />;
    case 'number':
      return <TextInput {...common} value={field.value} width="short" inputMode="decimal" />;
    case 'choice':
      return (
        <Select {...common} value={field.value} options={optionsOf(field)} empty={field.required ? null : undefined} />
      );
    case 'several':
      return <CheckboxGroup {...common} values={field.value.split('\n')} options={optionsOf(field)} inline />;
    case 'line':
      return <TextInput {...common} value={field.value} />;
  }
};
