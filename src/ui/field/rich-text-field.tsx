import type { Child } from 'hono/jsx';
import { copy } from '../copy.nl.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icons.ts';
import { Field, type FieldProps, fieldId, wire } from './field.tsx';

type RichTextFieldProps = FieldProps & {
  /** Markdown; comes back to the byte when nobody changes it. */
  readonly value?: string | undefined;
  /** Lines shown; 5 when absent. */
  readonly rows?: number | undefined;
  /** How to write the Markdown, for who sees the plain field: without script, or on request. */
  readonly plainHelp?: Child;
  /** What helps while writing, along the lower edge of the field. */
  readonly foot?: Child;
};

/**
 * Text with headings, lists, emphasis and links, sent as Markdown; show it with `Markdown`. Without script it is a text
 * field; with it an editor stands in its place, which keeps the field filled.
 */
export const RichTextField = (props: RichTextFieldProps) => {
  const id = fieldId(props);
  const plainId = `${id}-tekens`;
  return (
    <een-tekst>
      <Field field={props}>
        {props.plainHelp == null ? null : (
          <span class="een-veld__hulp een-tekst__tekens" id={plainId}>
            {props.plainHelp}
          </span>
        )}
        <div class="een-tekst__doos">
          <Buttons id={id} />
          <LinkRow id={id} />
          <textarea
            {...wire(props, props.plainHelp == null ? undefined : plainId)}
            class="utrecht-textarea een-invoer een-invoer--vlak"
            rows={props.rows ?? 5}
          >
            {/* A leading line break is dropped by HTML parsers; one extra keeps a text that starts with an empty line. */}
            {props.value?.startsWith('\n') ? `\n${props.value}` : props.value}
          </textarea>
          {props.foot == null ? null : <div class="een-tekst__voet">{props.foot}</div>}
        </div>
        <p class="een-veld__hulp" data-uitleg="kept" hidden>
          {copy.editor.kept}
        </p>
        <p class="een-veld__hulp" data-uitleg="plain" hidden>
          {copy.editor.noEditor}
        </p>
      </Field>
    </een-tekst>
  );
};

type ButtonName =
  | 'heading'
  | 'subheading'
  | 'bold'
  | 'italic'
  | 'list'
  | 'numbers'
  | 'quote'
  | 'link'
  | 'undo'
  | 'redo'
  | 'plain';

const GROUPS: readonly (readonly (readonly [ButtonName, IconName])[])[] = [
  [
    ['heading', 'heading'],
    ['subheading', 'letter-case'],
  ],
  [
    ['bold', 'bold'],
    ['italic', 'italic'],
    ['link', 'link'],
  ],
  [
    ['list', 'list'],
    ['numbers', 'list-numbers'],
    ['quote', 'quote'],
  ],
  [
    ['undo', 'arrow-back-up'],
    ['redo', 'arrow-back-up'],
  ],
  [['plain', 'code']],
];

/** Shown by the script, one stop of the Tab key. */
const Buttons = ({ id }: { readonly id: string }) => (
  <div class="een-tekst__balk" role="toolbar" aria-label={copy.editor.toolbar} aria-controls={id} hidden>
    {GROUPS.map((group, index) => (
      <>
        {index === 0 ? null : <span class="een-tekst__streep" data-streep></span>}
        {group.map(([name, icon]) => (
          <button type="button" data-doe={name} aria-label={copy.editor[name]} title={copy.editor[name]} tabindex={-1}>
            <Icon name={icon} />
          </button>
        ))}
      </>
    ))}
  </div>
);

/** Asks where a link leads; the input has no name, so it is never sent. */
const LinkRow = ({ id }: { readonly id: string }) => (
  <div class="een-tekst__link" data-linkrij hidden>
    <label for={`${id}-adres`}>{copy.editor.address}</label>
    <input
      class="utrecht-textbox een-invoer"
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck={false}
      id={`${id}-adres`}
      aria-describedby={`${id}-adres-fout`}
    />
    <button class="een-button" type="button" data-link="zet">
      {copy.editor.setLink}
    </button>
    <button class="een-button" type="button" data-link="weg">
      {copy.editor.removeLink}
    </button>
    <span class="een-veld__fout" id={`${id}-adres-fout`} role="alert" data-fout hidden>
      {copy.editor.badAddress}
    </span>
  </div>
);
