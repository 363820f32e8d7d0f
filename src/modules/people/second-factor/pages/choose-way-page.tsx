import { ButtonLink } from '#ui/button/button.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostButton } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { Section } from '#ui/section/section.tsx';
import { accountCodePath, accountPasswordPath, signOutPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type Props = {
  readonly frame: Frame;
  /** What is set up already; neither is a way to sign in without the other. */
  readonly has: { readonly password: boolean; readonly phone: boolean };
  readonly newKeyHref: string;
};

/** For who cannot come back yet: a passkey, or a password with codes. Nothing else of the program opens before one of them is there. */
export const ChooseWayPage = ({ frame, has, newKeyHref }: Props) => (
  <PublicPage frame={frame} title={copy.wayTitle} lead={copy.wayLead}>
    <Section id="sleutel" title={copy.key}>
      <p>{copy.withKeyText}</p>
      <ButtonLink href={newKeyHref} icon="key">
        {copy.withKey}
      </ButtonLink>
    </Section>
    <Section id="wachtwoord" title={copy.passwordTitle}>
      <p>{passwordText(has)}</p>
      {has.password ? (
        <ButtonLink href={accountCodePath({})}>{copy.choosePhone}</ButtonLink>
      ) : (
        <ButtonLink href={accountPasswordPath({})}>{copy.choosePassword}</ButtonLink>
      )}
    </Section>
    <PostButton action={signOutPath({})} label={copy.signOut} kind="quiet" />
  </PublicPage>
);

function passwordText({ password, phone }: Props['has']): string {
  if (password) return copy.passwordOnly;
  return phone ? copy.phoneOnly : copy.passwordText;
}
