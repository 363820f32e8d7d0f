import { CheckboxGroup, DatePhraseField, type FieldError, Select, TextArea, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { linesOf } from '../model/piece-field.ts';
import type { ShownField } from '../model/piece-form.ts';

type Surroundings = {
  /** Names to choose from where a field asks for audiences; free words go beside them. */
  readonly audiences: readonly string[];
  /** How the vague date of the piece is read now; a piece has at most one. */
  readonly reading?: string | undefined;
  /** Where a date is read while somebody types. */
  readonly readerPath: string | undefined;
};
type Props = Surroundings & { readonly fields: readonly ShownField[]; readonly errors: readonly FieldError[] };

/** The fields of one piece; only one such form is open on a page. */
export const PieceFields = ({ fields, errors, ...around }: Props) => (
  <>
    {fields.map((field) => (
      <OneField field={field} error={errors.find((error) => error.field === field.name)?.text} {...around} />
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

type OneProps = Surroundings & { readonly field: ShownField; readonly error: string | undefined };

const OneField = ({ field, error, audiences, reading, readerPath }: OneProps) => {
  const common = { name: field.name, label: named(copy.fieldNames, field.name), optional: !field.required, error };
  switch (field.input) {
    case 'text':
      return <TextArea {...common} value={field.value} rows={4} />;
    case 'lines':
      return <TextArea {...common} value={field.value} rows={3} help={copy.linesHelp} />;
    case 'audiences':
      return <AudienceField field={field} error={error} audiences={audiences} />;
    case 'date':
      return (
        <DatePhraseField
          {...common}
          value={field.value}
          help={copy.otherwiseHelp}
          reading={reading}
          readerPath={readerPath}
        />
      );
    case 'day':
      return <DatePhraseField {...common} value={field.value} readerPath={readerPath} />;
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

type AudienceProps = Pick<OneProps, 'field' | 'error' | 'audiences'>;

/** The audiences of the document to tick, and beside them words of one's own; the form sends both under one name. */
const AudienceField = ({ field, error, audiences }: AudienceProps) => {
  const label = named(copy.fieldNames, field.name);
  const chosen = linesOf(field.value);
  if (audiences.length === 0)
    return (
      <TextArea
        name={field.name}
        label={label}
        value={field.value}
        rows={3}
        help={copy.linesHelp}
        error={error}
        optional
      />
    );
  const free = chosen.filter((name) => !audiences.includes(name));
  return (
    <>
      <CheckboxGroup
        name={field.name}
        label={label}
        options={audiences.map((name) => ({ value: name, label: name }))}
        values={chosen}
        error={error}
        inline={audiences.every((name) => name.length < 24)}
        optional
      />
      <TextArea
        name={field.name}
        id={`${field.name}-zelf`}
        label={copy.otherAudiences}
        value={free.join('\n')}
        rows={2}
        help={copy.linesHelp}
        optional
      />
    </>
  );
};
