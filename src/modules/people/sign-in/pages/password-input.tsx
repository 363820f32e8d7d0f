import { Field, type FieldProps, wire } from '#ui/field/field.tsx';

type PasswordInputProps = FieldProps & { readonly autocomplete: 'current-password' | 'new-password' };

/** A password. Where script runs a button shows what was typed; pasting is always allowed; nothing comes back after a refusal. */
export const PasswordInput = (props: PasswordInputProps) => (
  <een-wachtwoord>
    <Field field={props}>
      <input
        {...wire(props)}
        class="utrecht-textbox een-invoer"
        type="password"
        autocomplete={props.autocomplete}
        spellcheck={false}
        autocapitalize="off"
      />
    </Field>
  </een-wachtwoord>
);
