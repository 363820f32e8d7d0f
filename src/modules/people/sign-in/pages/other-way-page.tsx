import type { Frame } from '#ui/frame.ts';
import { PublicPage } from '#ui/public-page.tsx';
import { accountPath, confirmPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type OtherWayPageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** Where to come back to; a checked path of our own. */
  readonly back: string;
};

/** For who came in with the sign-in service of one organisation, at what that proof does not reach: sign in another way first. */
export const OtherWayPage = ({ frame, title, lead, back }: OtherWayPageProps) => (
  <PublicPage frame={frame} title={title} lead={lead}>
    <p>
      <a href={`${confirmPath({})}?terug=${encodeURIComponent(back)}`}>{copy.otherWay.go}</a>
    </p>
    <p>
      <a href={accountPath({})}>{copy.backToAccount}</a>
    </p>
  </PublicPage>
);
