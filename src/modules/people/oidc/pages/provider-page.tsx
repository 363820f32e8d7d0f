import { Button } from '#ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '#ui/error-summary/error-summary.tsx';
import { Checkbox } from '#ui/field/choices.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostButton, PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack, Section } from '#ui/section/section.tsx';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { copy } from '../copy.nl.ts';
import { providerPath, providerRemovalPath, providerTestPath } from '../paths.ts';

export type ProviderTyped = {
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly admits: boolean;
};
type ProviderPageProps = {
  readonly frame: Frame;
  readonly typed: ProviderTyped;
  readonly isKept: boolean;
  readonly errors: readonly FieldError[];
  /** Addresses that the provider and the colleagues need. */
  readonly redirect: string;
  readonly signIn: string;
};
const words = copy.provider;

/** The sign-in service of an organisation, for its administrator. */
export const ProviderPage = (props: ProviderPageProps) => (
  <WorkbenchPage frame={props.frame} title={words.title} lead={words.lead} narrow>
    <ErrorSummary errors={props.errors} />
    <ProviderForm {...props} />
    <Section id="gegevens" title={words.give}>
      <p>
        {words.redirect}: <code class="een-lang-adres">{props.redirect}</code>
      </p>
      <p>
        {words.signInAddress}: <code class="een-lang-adres">{props.signIn}</code>
      </p>
    </Section>
    {props.isKept ? <KeptProvider /> : null}
  </WorkbenchPage>
);

const ProviderForm = ({ typed, isKept, errors }: ProviderPageProps) => {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  return (
    <PostForm action={providerPath({})}>
      <FieldStack>
        <TextInput name="naam" label={words.label} help={words.labelHelp} value={typed.label} error={errorOf('naam')} />
        <TextInput
          name="adres"
          type="url"
          label={words.issuer}
          help={words.issuerHelp}
          value={typed.issuer}
          error={errorOf('adres')}
        />
        <TextInput name="nummer" label={words.clientId} value={typed.clientId} error={errorOf('nummer')} />
        <TextInput
          name="geheim"
          type="password"
          autocomplete="off"
          label={words.secret}
          help={isKept ? words.secretKept : words.secretHelp}
          error={errorOf('geheim')}
        />
        <Checkbox name="toelaten" label={words.admits} help={words.admitsHelp} checked={typed.admits} />
        <ActionRow>
          <Button kind="primary" icon="check">
            {words.save}
          </Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  );
};

const KeptProvider = () => (
  <Section id="proef" title={words.testTitle}>
    <p>{words.testLead}</p>
    <ActionRow>
      <PostButton action={providerTestPath({})} label={words.test} icon="refresh" />
      <a href={providerRemovalPath({})}>{words.remove}</a>
    </ActionRow>
  </Section>
);
