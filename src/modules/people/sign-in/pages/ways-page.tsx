import type { Child } from 'hono/jsx';
import type { Frame } from '#ui/frame.ts';
import { PublicPage } from '#ui/public-page.tsx';
import { signInPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { PasswordForm } from './password-form.tsx';
import { MailLinkForm } from './mail-link-form.tsx';

export type WaysPageProps = {
  readonly frame: Frame;
  readonly address: string;
  readonly back: string | null;
  /** Why the password form came back; absent at first. */
  readonly passwordError?: string | undefined;
  readonly extra: Child;
  /** True where no mail goes out. */
  readonly keepsMail: boolean;
};

/** The ways in. The same for every address, whether it is known here or not. */
export const WaysPage = ({ frame, address, back, passwordError, extra, keepsMail }: WaysPageProps) => (
  <PublicPage frame={frame} title={copy.waysTitle} lead={<Lead address={address} back={back} />}>
    {extra}
    {passwordError || keepsMail ? (
      <PasswordForm address={address} back={back} error={passwordError} isMain={keepsMail} />
    ) : null}
    <MailLinkForm address={address} back={back} keepsMail={keepsMail} />
    {passwordError || keepsMail ? null : <PasswordForm address={address} back={back} error={undefined} />}
  </PublicPage>
);

const Lead = ({ address, back }: { address: string; back: string | null }) => (
  <>
    {copy.waysLead(address)}{' '}
    <a href={back === null ? signInPath({}) : `${signInPath({})}?terug=${encodeURIComponent(back)}`}>
      {copy.otherAddress}
    </a>
  </>
);
