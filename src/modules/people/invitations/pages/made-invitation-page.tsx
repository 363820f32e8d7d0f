import type { Frame } from '#ui/index.ts';
import { HandedLinkPage } from '../../pages/handed-link.tsx';
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
  <HandedLinkPage
    frame={frame}
    title={isAgain ? words.newTitle : words.title}
    lead={words.lead(made.who)}
    note={isAgain ? `${words.again} ${words.once}` : `${words.byHand} ${words.once}`}
    link={made.link}
    back={back}
  />
);
