import { PostButton, Section, Table } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

/** An invitation that nobody took yet. `as` is what it is for; `until` is null when its time is over. */
export type PendingInvitation = {
  readonly id: string;
  readonly who: string;
  readonly as: string;
  readonly until: string | null;
};
type Props = {
  readonly pending: readonly PendingInvitation[];
  /** Head of the column that says what each is for. */
  readonly asLabel: string;
  readonly againPath: (invitation: string) => string;
  readonly endPath: (invitation: string) => string;
  /** True where no mail goes out, and a new link is shown instead. */
  readonly keepsMail: boolean;
};
const words = copy.pending;

/** The open invitations, to mail again or to withdraw; nothing where there are none. */
export const PendingInvitations = ({ pending, asLabel, againPath, endPath, keepsMail }: Props) =>
  pending.length === 0 ? null : (
    <Section id="uitnodigingen" title={words.title}>
      <Table
        caption={words.title}
        hideCaption
        rows={pending}
        columns={[
          { label: words.invited, cell: ({ who }) => who, rowHeader: true },
          { label: asLabel, cell: ({ as }) => as },
          { label: words.until, cell: ({ until }) => until ?? words.over },
          {
            label: words.actions,
            hideLabel: true,
            cell: ({ id, who }) => (
              <div class="een-rij">
                <PostButton
                  action={againPath(id)}
                  label={keepsMail ? words.newLink : words.again}
                  accessibleName={keepsMail ? words.newLinkOf(who) : words.againOf(who)}
                  icon="refresh"
                  small
                />
                <PostButton
                  action={endPath(id)}
                  label={words.withdraw}
                  accessibleName={words.withdrawOf(who)}
                  icon="x"
                  small
                />
              </div>
            ),
          },
        ]}
      />
    </Section>
  );
