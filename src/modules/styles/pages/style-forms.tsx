import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import { Button, FieldStack, type FieldProps, PostButton, PostForm, RadioGroup, Section, Select } from '#ui/index.ts';
import { Field, wire } from '#ui/field/field.tsx';
import { copy } from '../copy.nl.ts';
import { FONT_NAMES } from '../model/font.ts';
import { CORNERS } from '../model/style.ts';
import { styleColoursPath, styleFilePath, styleLogoPath, styleLogoRemovalPath } from '../paths.ts';
import type { Theme } from '../model/theme.ts';

type FormProps = { readonly fields: FormValues; readonly errors: readonly ShownProblem[] };

/** Colours by hand. Where script runs, a colour can be picked too. */
export const ColoursForm = ({ fields, errors }: FormProps) => {
  const fonts = FONT_NAMES.map((value) => ({ value, label: copy.fonts[value] }));
  const of = (name: string) => ({ name, error: errorOf(errors, name) });
  return (
    <Section id="kleuren" title={copy.colours}>
      <p>{copy.coloursLead}</p>
      <PostForm action={styleColoursPath({})}>
        <FieldStack>
          <ColourField {...of('primary')} label={copy.primary} help={copy.primaryHelp} value={fields.get('primary')} />
          <ColourField
            {...of('second')}
            label={copy.second}
            help={copy.secondHelp}
            value={fields.get('second')}
            optional
          />
          <ColourField {...of('third')} label={copy.third} help={copy.thirdHelp} value={fields.get('third')} optional />
          <Select {...of('font')} label={copy.font} value={fields.get('font')} options={fonts} />
          <Select {...of('headingFont')} label={copy.headingFont} value={fields.get('headingFont')} options={fonts} />
          <RadioGroup
            {...of('corners')}
            label={copy.corners}
            inline
            value={fields.get('corners')}
            options={CORNERS.map((value) => ({ value, label: copy.cornerWords[value] }))}
          />
          <div>
            <Button kind="primary" icon="eye">
              {copy.tryOut}
            </Button>
          </div>
        </FieldStack>
      </PostForm>
    </Section>
  );
};

const ColourField = (props: FieldProps & { readonly value: string }) => (
  <Field field={props}>
    <een-kleur data-label={props.label}>
      <input
        {...wire(props)}
        class="utrecht-textbox een-invoer een-invoer--kort"
        type="text"
        value={props.value}
        maxlength={7}
        autocomplete="off"
        spellcheck={false}
      />
    </een-kleur>
  </Field>
);

type LogoProps = { readonly theme: Theme; readonly errors: readonly ShownProblem[] };

export const LogoForm = ({ theme, errors }: LogoProps) => (
  <Section id="beeld" title={copy.logo}>
    <p>{copy.logoLead}</p>
    {theme.logo ? (
      <figure class="hs-logo">
        <img src={theme.logo.src} alt={theme.logo.alt} width={theme.logo.width} height={theme.logo.height} />
        <figcaption class="een-klein een-stil">{copy.logoSize(theme.logo.width, theme.logo.height)}</figcaption>
      </figure>
    ) : null}
    <FileForm
      action={styleLogoPath({})}
      button={copy.logoSend}
      accept="image/png,image/jpeg,image/webp"
      field={{ name: 'logo', label: copy.logoField, help: copy.logoHelp, error: errorOf(errors, 'logo') }}
    />
    {theme.logo ? (
      <PostButton action={styleLogoRemovalPath({})} label={copy.logoRemove} icon="trash" kind="quiet" small />
    ) : null}
  </Section>
);

export const ThemeFileForm = ({
  name,
  errors,
}: {
  readonly name: string | null;
  readonly errors: readonly ShownProblem[];
}) => (
  <Section id="themabestand" title={copy.file}>
    <p>{copy.fileLead}</p>
    {name === null ? null : <p>{copy.fileUsed(name)}</p>}
    <FileForm
      action={styleFilePath({})}
      button={copy.fileSend}
      accept=".json,.css"
      field={{ name: 'thema', label: copy.fileField, help: copy.fileHelp, error: errorOf(errors, 'thema') }}
    />
  </Section>
);

type FileFormProps = {
  readonly action: string;
  readonly button: string;
  readonly accept: string;
  readonly field: FieldProps;
};

const FileForm = ({ action, button, accept, field }: FileFormProps) => (
  <PostForm action={action} files>
    <FieldStack>
      <Field field={field}>
        <input {...wire(field)} class="een-invoer een-invoer--bestand" type="file" accept={accept} />
      </Field>
      <div>
        <Button icon="upload">{button}</Button>
      </div>
    </FieldStack>
  </PostForm>
);
