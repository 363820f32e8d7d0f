import { ButtonLink, FieldStack, type Frame, Notice, TextInput, WorkbenchPage } from '#ui/index.ts';
import type { MadeInvitation } from '../actions.ts';
import { copy } from '../copy.nl.ts';

type Props = {
  readonly frame: Frame;
  readonly made: MadeInvitation;
  /** True for a new link in the place of an earlier one. */
  readonly isAgain: boolean;
  /** The page it was asked from. */
  readonly back: { readonly label: string; readonly href: string };
};
const words = copy.made;

/** The link of an invitation that no mail brings, shown to who invites, this one time. */
export const MadeInvitationPage = ({ frame, made, isAgain, back }: Props) => (
  <WorkbenchPage frame={frame} title={words.title} lead={words.lead(made.who)} narrow crumbs={[back]}>
    <FieldStack>
      <Notice kind="info" icon="key">
        <p>{isAgain ? words.again : words.byHand}</p>
        <p>{words.once}</p>
      </Notice>
      <TextInput name="link" label={words.link} value={made.link} autocomplete="off" />
      <div class="een-rij">
        <ButtonLink href={back.href} icon="arrow-left">
          {back.label}
        </ButtonLink>
      </div>
    </FieldStack>
  </WorkbenchPage>
);
