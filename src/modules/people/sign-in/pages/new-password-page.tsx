import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostButton, PostForm } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow, FieldStack, Section } from '#ui/section/section.tsx';
import { accountPasswordPath, accountPasswordRemovalPath, accountPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { PasswordInput } from './password-input.tsx';

type NewPasswordPageProps = {
  readonly frame: Frame;
  /** For the password manager; '' for who has none. */
  readonly address: string;
  readonly error: string | undefined;
  readonly oldError: string | undefined;
  readonly asksOld: boolean;
  readonly hasPassword: boolean;
  readonly needsPhone: boolean;
};

const errorsIn = ({ error, oldError }: Pick<NewPasswordPageProps, 'error' | 'oldError'>) => [
  ...(oldError ? [{ field: 'huidig', text: oldError }] : []),
  ...(error ? [{ field: 'nieuw', text: error }] : []),
];

/** Choose a password, or take it away. */
export const NewPasswordPage = ({ frame, address, hasPassword, needsPhone, ...more }: NewPasswordPageProps) => (
  <PublicPage frame={frame} title={hasPassword ? copy.changePassword : copy.setPassword} lead={copy.newPasswordLead}>
    <ErrorSummary errors={errorsIn(more)} />
    <PostForm action={accountPasswordPath({})}>
      <input type="hidden" name="adres" value={address} autocomplete="username" />
      <FieldStack>
        {more.asksOld ? (
          <PasswordInput
            name="huidig"
            label={copy.oldPassword}
            help={copy.oldPasswordHelp}
            autocomplete="current-password"
            error={more.oldError}
          />
        ) : null}
        <PasswordInput
          name="nieuw"
          label={copy.newPassword}
          help={copy.newPasswordHelp}
          autocomplete="new-password"
          error={more.error}
        />
        {needsPhone ? <p>{copy.phoneNext}</p> : null}
        <ActionRow>
          <Button kind="primary">{copy.account.save}</Button>
          <a href={accountPath({})}>{copy.ratherNot}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
    {hasPassword ? (
      <Section id="weg" title={copy.removePasswordTitle}>
        <p>{copy.removePasswordLead}</p>
        <PostButton action={accountPasswordRemovalPath({})} label={copy.removePassword} kind="danger" />
      </Section>
    ) : null}
  </PublicPage>
);
