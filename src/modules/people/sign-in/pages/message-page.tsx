import type { Frame } from '#ui/frame.ts';
import { PublicPage } from '#ui/public-page.tsx';
import { accountPath, signInPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type MessagePageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** True for who is signed in: back to the account instead of to signing in. */
  readonly toAccount?: boolean | undefined;
};

/** Something to tell on the way in or from the account, with the way back. */
export const MessagePage = ({ frame, title, lead, toAccount }: MessagePageProps) => (
  <PublicPage frame={frame} title={title} lead={lead}>
    <p>
      {toAccount ? (
        <a href={accountPath({})}>{copy.backToAccount}</a>
      ) : (
        <a href={signInPath({})}>{copy.backToSignIn}</a>
      )}
    </p>
  </PublicPage>
);
