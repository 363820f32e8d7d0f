import { classNames } from '../class-names.ts';
import { FieldNotes, type FieldProps, fieldId, OptionalMark, wire } from './field.tsx';
import type { Option } from './select.tsx';

type ChoicesProps = FieldProps & {
  readonly options: readonly Option[];
  /** Next to each other instead of under each other; for short words. */
  readonly inline?: boolean | undefined;
};

type GroupProps = ChoicesProps & { readonly type: 'radio' | 'checkbox'; readonly chosen: readonly string[] };

const ChoiceGroup = (props: GroupProps) => {
  const { required, ...wiring } = wire(props);
  return (
    <fieldset
      class={classNames('een-groep', props.error && 'een-veld--fout')}
      aria-describedby={wiring['aria-describedby']}
    >
      <legend class={classNames('een-veld__label', props.hideLabel && 'een-vh')}>
        {props.label}
        <OptionalMark shown={props.optional === true} />
      </legend>
      <FieldNotes field={props} />
      <div class={props.inline ? 'een-groep__rij' : 'een-groep__lijst'}>
        {props.options.map((option, index) => (
          <Choice
            option={option}
            type={props.type}
            name={props.name}
            // The error summary links to the first choice, so that one has the id of the field.
            id={index === 0 ? fieldId(props) : `${fieldId(props)}-${index + 1}`}
            checked={props.chosen.includes(option.value)}
            required={props.type === 'radio' ? required : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
};

type ChoiceProps = {
  readonly option: Option;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly id: string;
  readonly checked: boolean;
  readonly required?: boolean | undefined;
};

const Choice = ({ option, type, name, id, checked, required }: ChoiceProps) => (
  <div class="een-keuze">
    <input
      class={type === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox'}
      type={type}
      id={id}
      name={name}
      value={option.value}
      checked={checked}
      required={required}
      aria-describedby={option.help ? `${id}-uitleg` : undefined}
    />
    <label for={id}>{option.label}</label>
    {option.help ? (
      <span class="een-keuze__hulp" id={`${id}-uitleg`}>
        {option.help}
      </span>
    ) : null}
  </div>
);

/** Choose one of a few. */
export const RadioGroup = (props: ChoicesProps & { readonly value?: string | undefined }) => (
  <ChoiceGroup {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
);

/** Choose any number; the form sends `name` once per choice. */
export const CheckboxGroup = (props: ChoicesProps & { readonly values?: readonly string[] | undefined }) => (
  <ChoiceGroup {...props} type="checkbox" chosen={props.values ?? []} />
);

type CheckboxProps = {
  readonly name: string;
  readonly label: string;
  readonly id?: string | undefined;
  readonly help?: string | undefined;
  readonly checked?: boolean | undefined;
  /** What the form sends when ticked; 'ja' when absent. */
  readonly value?: string | undefined;
};

/** One yes or no. */
export const Checkbox = ({ name, label, id, help, checked, value }: CheckboxProps) => (
  <Choice
    option={{ value: value ?? 'ja', label, help }}
    type="checkbox"
    name={name}
    id={id ?? name}
    checked={checked === true}
  />
);
