import { copy } from '../copy.nl.ts';
import { Field, type FieldProps, wire } from './field.tsx';

/** A choice in a select, radio group, checkbox group or filter. */
export type Option = { readonly value: string; readonly label: string; readonly help?: string | undefined };

/** Options under a heading of their own. */
export type OptionGroup = { readonly title: string; readonly options: readonly Option[] };

type SelectProps = FieldProps & {
  readonly options: readonly (Option | OptionGroup)[];
  /** Value of the chosen option; absent or '' when nothing is chosen yet. */
  readonly value?: string | undefined;
  /** Words of the first, empty option; null leaves it out (then something is always chosen). */
  readonly empty?: string | null | undefined;
};

/** A list to choose one from. For five options or fewer a radio group reads easier. */
export const Select = (props: SelectProps) => (
  <Field field={props}>
    <select {...wire(props)} class="utrecht-select een-keuzelijst">
      {props.empty === null ? null : <option value="">{props.empty ?? copy.chooseOne}</option>}
      {props.options.map((option) =>
        'options' in option ? (
          <Group group={option} value={props.value} />
        ) : (
          <One option={option} value={props.value} />
        ),
      )}
    </select>
  </Field>
);

const Group = ({ group, value }: { group: OptionGroup; value: string | undefined }) => (
  <optgroup label={group.title}>
    {group.options.map((option) => (
      <One option={option} value={value} />
    ))}
  </optgroup>
);

const One = ({ option, value }: { option: Option; value: string | undefined }) => (
  <option value={option.value} selected={option.value === value}>
    {option.label}
  </option>
);
