import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostButton, PostForm } from '#ui/post-form.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { accountAddressPath, accountPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type AddressPageProps = {
  readonly frame: Frame;
  /** The address of now; null for none. */
  readonly current: string | null;
  readonly typed: string;
  readonly error: string | undefined;
  /** True where no mail goes out: the link is read by who runs things, and handed over. */
  readonly keepsMail: boolean;
};

/** Another mail address; it counts once a link in a mail to it was followed. */
export const AddressPage = ({ frame, current, typed, error, keepsMail }: AddressPageProps) => (
  <PublicPage
    frame={frame}
    title={current === null ? copy.addAddress : copy.changeAddress}
    lead={leadOf(current, keepsMail)}
  >
    <ErrorSummary errors={error ? [{ field: 'adres', text: error }] : []} />
    <PostForm action={accountAddressPath({})}>
      <FieldStack>
        <TextInput name="adres" label={copy.newAddress} type="email" autocomplete="email" value={typed} error={error} />
        <ActionRow>
          <Button kind="primary" icon={keepsMail ? 'check' : 'mail'}>
            {keepsMail ? copy.byHand.askLink : copy.mailMe}
          </Button>
          <a href={accountPath({})}>{copy.ratherNot}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </PublicPage>
);

function leadOf(current: string | null, keepsMail: boolean): string {
  if (!keepsMail) return current === null ? copy.addAddressLead : copy.changeAddressLead(current);
  const now = current === null ? copy.byHand.addAddressLead : copy.byHand.changeAddressLead(current);
  return `${now} ${copy.byHand.addressHow}`;
}

/** Where the link in that mail leads. */
export const AddressLinkPage = (props: {
  readonly frame: Frame;
  readonly address: string;
  readonly action: string;
}) => (
  <PublicPage frame={props.frame} title={copy.confirmAddress} lead={copy.confirmAddressLead(props.address)}>
    <PostButton action={props.action} label={copy.useAddress} kind="primary" />
  </PublicPage>
);
