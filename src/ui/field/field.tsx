import type { Child } from 'hono/jsx';
import { directionOf } from '#kernel/language-direction.ts';
import { classNames } from '../class-names.ts';
import { copy } from '../copy.nl.ts';
import { Icon } from '../icon.tsx';

/** What every field shows around its input. */
export type FieldProps = {
  /** Name the form sends; also the id unless `id` says otherwise. */
  readonly name: string;
  readonly label: string;
  /** Needed when a name occurs twice on a page. */
  readonly id?: string | undefined;
  /** Under the label: what to fill in, an example. */
  readonly help?: Child;
  /** What is wrong and how to mend it; absent or empty when nothing is. */
  readonly error?: string | undefined;
  /** Marked as such; every other field is required. `one-of`: one of two fields is needed, and neither is marked. */
  readonly optional?: boolean | 'one-of' | undefined;
  /** The label stays for screen readers only: in a row of a table, in a search bar. */
  readonly hideLabel?: boolean | undefined;
  /** Language of what is filled in, a tag of BCP 47, where it is not that of the page; it also sets the direction. */
  readonly lang?: string | undefined;
};

/** Attributes an input takes from its field, so that label, help and error are read with it. */
export type FieldWiring = {
  readonly id: string;
  readonly name: string;
  readonly required: boolean | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
};

/** Id of the input of a field; the error summary links to it. */
export const fieldId = ({ id, name }: Pick<FieldProps, 'id' | 'name'>): string => id ?? name;

/** The attributes that tie an input to its label, help and error. */
export function wire(field: FieldProps, extra?: string): FieldWiring {
  const id = fieldId(field);
  return {
    id,
    name: field.name,
    required: field.optional ? undefined : true,
    'aria-invalid': field.error ? 'true' : undefined,
    'aria-describedby': classNames(field.help != null && `${id}-hulp`, field.error && `${id}-fout`, extra) || undefined,
    lang: field.lang,
    dir: field.lang === undefined ? undefined : directionOf(field.lang),
  };
}

/** Label above, help under the label, error above the input. The input itself comes as `children`, wired with `wire`. */
export const Field = ({ field, children }: { readonly field: FieldProps; readonly children?: Child }) => (
  <div
    class={classNames('utrecht-form-field', 'een-veld', field.error && 'utrecht-form-field--invalid een-veld--fout')}
  >
    <label class={classNames('utrecht-form-label', field.hideLabel && 'een-vh')} for={fieldId(field)}>
      {field.label}
      <OptionalMark shown={field.optional === true} />
    </label>
    <FieldNotes field={field} />
    {children}
  </div>
);

/** Help and error of a field or a group, with the ids that `wire` points to. */
export const FieldNotes = ({ field }: { readonly field: FieldProps }) => (
  <>
    {field.help == null ? null : (
      <span class="een-veld__hulp" id={`${fieldId(field)}-hulp`}>
        {field.help}
      </span>
    )}
    {field.error ? (
      <span class="een-veld__fout" id={`${fieldId(field)}-fout`}>
        <Icon name="alert-circle" />
        {field.error}
      </span>
    ) : null}
  </>
);

/** '(niet verplicht)' behind a label. */
export const OptionalMark = ({ shown }: { readonly shown: boolean }) =>
  shown ? <span class="een-veld__mag"> {copy.optional}</span> : null;
