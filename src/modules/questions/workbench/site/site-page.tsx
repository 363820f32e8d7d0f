import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import {
  ActionRow,
  Button,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  ErrorSummary,
  FieldStack,
  type Frame,
  Notice,
  PostForm,
  RadioGroup,
  Section,
  TextArea,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { questionsPath, siteSettingsPath } from '../paths.ts';
import { QuestionPlaces, type Rights } from '../places.tsx';

type Props = {
  readonly frame: Frame;
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly revision: number;
  readonly address: string;
  /** The host name that was asked for and not confirmed yet; null for none. */
  readonly waitingHost: string | null;
  readonly may: Rights;
  /** The script tag to copy. */
  readonly embed: string;
};
type Fields = Pick<Props, 'form' | 'errors'>;

/** What an organisation says about its public site. */
export const SitePage = ({ frame, form, errors, revision, address, waitingHost, embed, may }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.site.title}
    lead={copy.site.lead}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
    actions={
      <ButtonLink href={address} icon="eye">
        {copy.editor.look}
      </ButtonLink>
    }
    narrow
  >
    <QuestionPlaces here="site" may={may} />
    <ErrorSummary errors={errors} />
    <PostForm action={siteSettingsPath({})}>
      <input type="hidden" name="revisie" value={String(revision)} />
      <Section id="site" title={copy.site.itself}>
        <FieldStack>
          <Checkbox name="open" label={copy.site.open} help={copy.site.openHelp} checked={form.get('open') === 'ja'} />
          <Line name="titel" form={form} errors={errors} />
          <Block name="intro" form={form} errors={errors} />
          <RadioGroup
            name="aanspreken"
            label={copy.site.fields.aanspreken}
            value={form.get('aanspreken') || 'u'}
            options={[
              { value: 'u', label: copy.site.formal },
              { value: 'je', label: copy.site.informal },
            ]}
            inline
          />
          <CheckboxGroup
            name="talen"
            label={copy.site.fields.talen}
            help={copy.site.languagesHelp}
            options={Object.entries(copy.languages)
              .filter(([code]) => code !== 'nl')
              .map(([value, label]) => ({ value, label }))}
            values={form.all('talen')}
            inline
            optional
          />
          <Block name="vaak" form={form} errors={errors} />
        </FieldStack>
      </Section>
      <Section id="contact-deel" title={copy.site.contact}>
        <p class="een-stil">{copy.site.contactHelp}</p>
        <FieldStack>
          {(['telefoon', 'tijden', 'loket', 'adres', 'bericht'] as const).map((name) => (
            <Line name={name} form={form} errors={errors} />
          ))}
          <Block name="contact" form={form} errors={errors} />
          {(['hoofdsite', 'hoofdnaam', 'voet', 'lek'] as const).map((name) => (
            <Line name={name} form={form} errors={errors} />
          ))}
        </FieldStack>
      </Section>
      <Section id="elders" title={copy.site.elsewhere}>
        <FieldStack>
          <Line name="host" form={form} errors={errors} />
          {waitingHost === null ? null : <Notice kind="info">{copy.site.hostWaits(waitingHost)}</Notice>}
          <Block name="inbedden" form={form} errors={errors} />
          <Checkbox
            name="pauze"
            label={copy.site.pause}
            help={copy.site.pauseHelp}
            checked={form.get('pauze') === 'ja'}
          />
          <TextArea name="code" label={copy.site.code} help={copy.site.codeHelp} rows={3} value={embed} optional />
        </FieldStack>
      </Section>
      <ActionRow>
        <Button kind="primary">{copy.about.save}</Button>
      </ActionRow>
    </PostForm>
  </WorkbenchPage>
);

const Line = ({ name, form, errors }: Fields & { readonly name: keyof typeof copy.site.fields }) => (
  <TextInput
    name={name}
    label={copy.site.fields[name]}
    help={Object.entries(copy.site.help).find(([field]) => field === name)?.[1]}
    value={form.get(name)}
    error={errorOf(errors, name)}
    optional
  />
);

const Block = ({ name, form, errors }: Fields & { readonly name: keyof typeof copy.site.fields }) => (
  <TextArea
    name={name}
    label={copy.site.fields[name]}
    help={Object.entries(copy.site.help).find(([field]) => field === name)?.[1]}
    rows={3}
    value={form.get(name)}
    error={errorOf(errors, name)}
    optional
  />
);
