import { Button } from '#ui/button/button.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostForm } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow } from '#ui/section/section.tsx';
import { copy } from '../copy.nl.ts';
import { workAccountPath } from '../paths.ts';

type GoOnPageProps = {
  readonly frame: Frame;
  readonly name: string;
  /** Host of the provider. */
  readonly host: string;
  /** Name of who is signed in in this browser as somebody else; null for nobody. */
  readonly ends: string | null;
  /** Who came back, sealed. */
  readonly proof: string;
};

/** Asks whether this browser is to be signed in as who came back from a provider. */
export const GoOnPage = ({ frame, name, host, ends, proof }: GoOnPageProps) => (
  <PublicPage frame={frame} title={copy.goOnTitle(name)} lead={copy.goOnLead(name, host)}>
    {ends === null ? null : <p>{copy.goOnEnds(ends)}</p>}
    <PostForm action={workAccountPath({})}>
      <input type="hidden" name="bewijs" value={proof} />
      <ActionRow>
        <Button kind="primary">{copy.goOn}</Button>
        <a href="/">{copy.goBack}</a>
      </ActionRow>
    </PostForm>
  </PublicPage>
);
