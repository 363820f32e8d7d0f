import { Field, type FieldProps, wire } from './field.tsx';

type FileFieldProps = FieldProps & {
  /** As in HTML: '.docx,.odt'. The server checks again. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
};

/** Choose a file; the form around it needs `files`. Where script runs, the form shows how far sending is. */
export const FileField = (props: FileFieldProps) => (
  <een-upload>
    <Field field={props}>
      <input
        {...wire(props)}
        class="een-invoer een-invoer--bestand"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </Field>
  </een-upload>
);
