import { Button } from '#ui/button/button.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostForm } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow } from '#ui/section/section.tsx';
import { accountPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { identitiesPath } from '../paths.ts';

type ConnectPageProps = {
  readonly frame: Frame;
  readonly name: string;
  /** Host of the provider. */
  readonly host: string;
  /** Who came back, sealed. */
  readonly proof: string;
};

/** Asks whether the work account that somebody just proved to have is to open their own account. */
export const ConnectPage = ({ frame, name, host, proof }: ConnectPageProps) => (
  <PublicPage frame={frame} title={copy.connectTitle} lead={copy.connectLead(name, host)}>
    <PostForm action={identitiesPath({})}>
      <input type="hidden" name="bewijs" value={proof} />
      <ActionRow>
        <Button kind="primary">{copy.connectButton}</Button>
        <a href={accountPath({})}>{copy.toAccount}</a>
      </ActionRow>
    </PostForm>
  </PublicPage>
);
