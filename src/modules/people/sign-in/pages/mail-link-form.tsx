import { Button } from '#ui/button/button.tsx';
import { PostForm } from '#ui/post-form.tsx';
import { ActionRow, Section } from '#ui/section/section.tsx';
import { mailLinkPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { BackField } from './back-field.tsx';

type MailLinkFormProps = {
  readonly address: string;
  readonly back: string | null;
  /** True where no mail goes out: then the link waits on the server, and is no first choice. */
  readonly keepsMail: boolean;
};

/** Asks for a link by mail. */
export const MailLinkForm = ({ address, back, keepsMail }: MailLinkFormProps) => (
  <Section id="link" title={keepsMail ? copy.byHand.title : copy.linkTitle}>
    <p>{keepsMail ? copy.byHand.lead : copy.linkLead}</p>
    <PostForm action={mailLinkPath({})}>
      <input type="hidden" name="adres" value={address} />
      <BackField back={back} />
      <ActionRow>
        <Button kind={keepsMail ? 'plain' : 'primary'} icon={keepsMail ? undefined : 'mail'}>
          {keepsMail ? copy.byHand.ready : copy.mailMe}
        </Button>
      </ActionRow>
    </PostForm>
  </Section>
);
