import type { Frame } from '#ui/frame.ts';
import { PostButton } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { copy } from '../copy.nl.ts';

type LinkPageProps = {
  readonly frame: Frame;
  readonly name: string;
  readonly action: string;
  readonly back: string | null;
};

/** Where the link of a mail leads. The button uses it up; looking, as mail scanners do, does not. */
export const LinkPage = ({ frame, name, action, back }: LinkPageProps) => (
  <PublicPage frame={frame} title={copy.linkPageTitle} lead={copy.linkPageLead(name)}>
    <PostButton
      action={action}
      label={copy.goIn}
      icon="login"
      kind="primary"
      fields={back === null ? {} : { terug: back }}
    />
  </PublicPage>
);
