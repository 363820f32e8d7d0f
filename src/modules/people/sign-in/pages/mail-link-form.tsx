import { Button } from '#ui/button/button.tsx';
import { PostForm } from '#ui/post-form.tsx';
import { ActionRow, Section } from '#ui/section/section.tsx';
import { mailLinkPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { BackField } from './back-field.tsx';

/** Asks for a link by mail. */
export const MailLinkForm = ({ address, back }: { address: string; back: string | null }) => (
  <Section id="link" title={copy.linkTitle}>
    <p>{copy.linkLead}</p>
    <PostForm action={mailLinkPath({})}>
      <input type="hidden" name="adres" value={address} />
      <BackField back={back} />
      <ActionRow>
        <Button kind="primary" icon="mail">
          {copy.mailMe}
        </Button>
      </ActionRow>
    </PostForm>
  </Section>
);
