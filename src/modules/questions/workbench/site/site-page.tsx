import { errorOf, type FormValues, type ShownProblem } from '#kernel/form-values.ts';
import {
  ActionRow,
  Button,
  Checkbox,
  CheckboxGroup,
  ErrorSummary,
  FieldStack,
  Notice,
  PostForm,
  RadioGroup,
  Section,
  TextArea,
  TextInput,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Language } from '#modules/facts/index.ts';
import { siteSettingsPath } from '../paths.ts';
import { SiteLanguages } from './site-languages.tsx';
import { SiteFrame, type SiteFrameProps } from './site-frame.tsx';

type Props = SiteFrameProps & {
  readonly form: FormValues;
  readonly errors: readonly ShownProblem[];
  readonly revision: number;
  /** The host name that was asked for and not confirmed yet; null for none. */
  readonly waitingHost: string | null;
  /** In which the texts can be written too. */
  readonly languages: readonly Language[];
};
type Fields = Pick<Props, 'form' | 'errors'>;

/** What an organisation says about its public site. */
export const SitePage = ({ form, errors, revision, waitingHost, languages, ...shared }: Props) => (
  <SiteFrame {...shared}>
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
          <Checkbox
            name="akkoord"
            label={copy.site.approval}
            help={copy.site.approvalHelp}
            checked={form.get('akkoord') === 'ja'}
          />
          <Checkbox
            name="doorgeven"
            label={copy.site.passOn}
            help={copy.site.passOnHelp}
            checked={form.get('doorgeven') === 'ja'}
          />
        </FieldStack>
      </Section>
      <Section id="contact-deel" title={copy.site.contact}>
        <p class="een-stil">{copy.site.contactHelp}</p>
        <FieldStack>
          {(['telefoon', 'tijden', 'loket', 'adres', 'bericht', 'bijbericht'] as const).map((name) => (
            <Line name={name} form={form} errors={errors} />
          ))}
          <Block name="contact" form={form} errors={errors} />
          {(['hoofdsite', 'hoofdnaam', 'voet', 'lek'] as const).map((name) => (
            <Line name={name} form={form} errors={errors} />
          ))}
        </FieldStack>
      </Section>
      <Section id="toegankelijk" title={copy.site.statement}>
        <p class="een-stil">{copy.site.statementHelp}</p>
        <FieldStack>
          <Block name="verklaring" form={form} errors={errors} />
          <Line name="register" form={form} errors={errors} />
        </FieldStack>
      </Section>
      {languages.length === 0 ? null : <SiteLanguages languages={languages} form={form} errors={errors} />}
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
        </FieldStack>
      </Section>
      <ActionRow>
        <Button kind="primary">{copy.about.save}</Button>
      </ActionRow>
    </PostForm>
  </SiteFrame>
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
