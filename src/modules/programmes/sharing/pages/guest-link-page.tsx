import { ButtonLink, FieldStack, type Frame, Notice, TextInput, WorkbenchPage } from '#ui/index.ts';
import { participantsPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type Props = {
  readonly frame: Frame;
  readonly programme: string;
  readonly label: string;
  /** Last day, in words. */
  readonly until: string;
  readonly address: string;
};

/** A new link for reading, shown this one time. */
export const GuestLinkPage = ({ frame, programme, label, until, address }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.guestReadyTitle}
    lead={copy.guestReadyLead(label, until)}
    narrow
    crumbs={[{ label: copy.title, href: participantsPath({ programme }) }]}
  >
    <FieldStack>
      <Notice kind="info" icon="key">
        {copy.guestReadyText}
      </Notice>
      <een-kopie>
        <TextInput name="address" label={copy.guestAddress} value={address} autocomplete="off" />
      </een-kopie>
      <div class="een-rij">
        <ButtonLink href={participantsPath({ programme })} icon="arrow-left">
          {copy.guestBack}
        </ButtonLink>
      </div>
    </FieldStack>
  </WorkbenchPage>
);
