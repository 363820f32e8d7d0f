import { classNames } from '../class-names.ts';
import { Field, type FieldProps, wire } from './field.tsx';

type TextInputProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'search'
    | 'password'
    | 'date'
    | 'datetime-local'
    | 'time'
    | 'number'
    | undefined;
  /** Width that tells how much is expected; full when absent. */
  readonly width?: 'short' | 'medium' | undefined;
  /** Token of the HTML standard ('email', 'name', 'one-time-code'); needed for what is about the person (WCAG 1.3.5). */
  readonly autocomplete?: string | undefined;
  readonly inputMode?: 'numeric' | 'decimal' | undefined;
  readonly maxLength?: number | undefined;
  /** Id of a datalist with suggestions. */
  readonly list?: string | undefined;
  /** The cursor is in it when the page opens: only where a person goes on with what they were doing. */
  readonly autofocus?: boolean | undefined;
};

/** One line of text. The value comes back as typed, also after a refusal. */
export const TextInput = (props: TextInputProps) => (
  <Field field={props}>
    <input
      {...wire(props)}
      class={classNames(
        'utrecht-textbox',
        'een-invoer',
        props.width === 'short' && 'een-invoer--kort',
        props.width === 'medium' && 'een-invoer--half',
      )}
      type={props.type ?? 'text'}
      value={props.value}
      autocomplete={props.autocomplete}
      inputmode={props.inputMode}
      maxlength={props.maxLength}
      list={props.list}
      autofocus={props.autofocus}
    />
  </Field>
);

type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  /** Lines shown; 5 when absent. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
};

/** Several lines of text; grows with the text where the browser can. */
export const TextArea = (props: TextAreaProps) => (
  <Field field={props}>
    <textarea
      {...wire(props)}
      class="utrecht-textarea een-invoer een-invoer--vlak"
      rows={props.rows ?? 5}
      maxlength={props.maxLength}
    >
      {/* A leading line break is dropped by HTML parsers; one extra keeps a text that starts with an empty line. */}
      {props.value?.startsWith('\n') ? `\n${props.value}` : props.value}
    </textarea>
  </Field>
);
