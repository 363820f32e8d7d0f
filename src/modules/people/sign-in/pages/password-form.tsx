import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import { PostButton, PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack, Section } from '#ui/section/section.tsx';
import { mailLinkPath, passwordSignInPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { BackField } from './back-field.tsx';
import { PasswordInput } from './password-input.tsx';

type PasswordFormProps = { readonly address: string; readonly back: string | null; readonly error: string | undefined };

/** Password and code together, so that nobody learns that one of both was right. */
export const PasswordForm = ({ address, back, error }: PasswordFormProps) => (
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
          <Button icon="login">{copy.signInWithPassword}</Button>
        </ActionRow>
      </FieldStack>
    </PostForm>
    <PostButton action={mailLinkPath({})} label={copy.forgot} kind="quiet" fields={{ adres: address, doel: 'reset' }} />
  </Section>
);
