import type { PropsWithChildren } from 'hono/jsx';
import type { Frame } from '#ui/frame.ts';
import { PublicPage } from '#ui/public-page.tsx';
import { signInPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type MessagePageProps = PropsWithChildren<{ readonly frame: Frame; readonly title: string; readonly lead: string }>;

/** Something to tell on the way in, with the way back to the beginning. */
export const MessagePage = ({ frame, title, lead, children }: MessagePageProps) => (
  <PublicPage frame={frame} title={title} lead={lead}>
    {children}
    <p>
      <a href={signInPath({})}>{copy.backToSignIn}</a>
    </p>
  </PublicPage>
);
