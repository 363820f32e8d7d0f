import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import { PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack, Section } from '#ui/section/section.tsx';
import { mailLinkPath, passwordSignInPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { BackField } from './back-field.tsx';
import { PasswordInput } from './password-input.tsx';

type PasswordFormProps = {
  readonly address: string;
  readonly back: string | null;
  readonly error: string | undefined /** True where it is the first choice of the page. */;
  readonly isMain?: boolean;
};

/** Password and code together, so that nobody learns that one of both was right. */
export const PasswordForm = ({ address, back, error, isMain = false }: PasswordFormProps) => (
  <Section id="met-wachtwoord" title={copy.passwordTitle}>
    <p>{copy.passwordLead}</p>
    <ErrorSummary errors={error ? [{ field: 'wachtwoord', text: error }] : []} />
    <PostForm action={passwordSignInPath({})}>
      <input type="hidden" name="adres" value={address} autocomplete="username" />
      <BackField back={back} />
      <FieldStack>
        <PasswordInput name="wachtwoord" label={copy.password} autocomplete="current-password" error={error} />
        <TextInput
          name="code"
          label={copy.code}
          help={copy.codeHelp}
          autocomplete="one-time-code"
          width="medium"
          error={undefined}
        />
        <ActionRow>
          <Button icon="login" kind={isMain ? 'primary' : 'plain'}>
            {copy.signInWithPassword}
          </Button>
          <Button kind="quiet" formAction={mailLinkPath({})} name="doel" value="reset">
            {copy.forgot}
          </Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </Section>
);
