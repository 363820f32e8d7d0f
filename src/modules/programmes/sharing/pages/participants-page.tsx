import type { FormValues } from '#kernel/form-values.ts';
import { PARTS, PendingInvitations } from '#modules/people/index.ts';
import {
  Button,
  ButtonLink,
  EmptyState,
  type FieldError,
  type Frame,
  PostForm,
  Section,
  Select,
  Table,
  WorkbenchPage,
} from '#ui/index.ts';
import {
  invitationAgainPath,
  invitationEndPath,
  newParticipantPath,
  participantEndPath,
  participantPartPath,
} from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import type { ParticipantsView } from '../view.ts';
import { GuestLinks } from './guest-links.tsx';

type Props = {
  readonly frame: Frame;
  readonly view: ParticipantsView;
  readonly fields: FormValues;
  readonly errors: readonly FieldError[];
  /** True where no mail goes out. */
  readonly keepsMail: boolean;
};

/** Who takes part in a programme and as what, who is asked, and who reads along by a link. */
export const ParticipantsPage = ({ frame, view, fields, errors, keepsMail }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.title}
    lead={view.mayShare ? copy.lead : copy.leadPartner}
    actions={
      view.mayShare ? (
        <ButtonLink href={newParticipantPath(view)} kind="primary" icon="plus">
          {copy.add}
        </ButtonLink>
      ) : undefined
    }
  >
    <Section id="deelnemers" title={copy.who}>
      <Participants view={view} />
      {view.participants.length === 0 && view.mayShare ? (
        <EmptyState title={copy.alone} text={copy.aloneText} icon="users-group" />
      ) : null}
    </Section>
    <PendingInvitations
      pending={view.pending.map((each) => ({ ...each, as: copy.parts[each.part] }))}
      asLabel={copy.as}
      againPath={(invitation) => invitationAgainPath({ programme: view.programme, invitation })}
      endPath={(invitation) => invitationEndPath({ programme: view.programme, invitation })}
      keepsMail={keepsMail}
    />
    {view.mayShare ? <GuestLinks view={view} fields={fields} errors={errors} /> : null}
  </WorkbenchPage>
);

type Row = ParticipantsView['participants'][number] | { readonly id: null; readonly name: string };

const Participants = ({ view }: { readonly view: ParticipantsView }) => (
  <Table<Row>
    caption={copy.who}
    hideCaption
    rows={[{ id: null, name: view.owner }, ...view.participants]}
    columns={[
      { label: copy.organisation, cell: ({ name }) => name, rowHeader: true },
      { label: copy.as, cell: (row) => <Part row={row} view={view} /> },
      { label: copy.since, cell: (row) => (row.id === null ? '' : row.since) },
      ...(view.mayEnd
        ? [{ label: copy.actions, hideLabel: true, cell: (row: Row) => <EndLink row={row} view={view} /> }]
        : []),
    ]}
  />
);

const Part = ({ row, view }: { readonly row: Row; readonly view: ParticipantsView }) => {
  if (row.id === null) return <span>{copy.owner}</span>;
  if (!view.mayShare) return <span>{copy.parts[row.part]}</span>;
  return (
    <PostForm action={participantPartPath({ programme: view.programme, partner: row.id })} class="een-rij">
      <Select
        name="part"
        id={`part-${row.id}`}
        label={copy.partOf(row.name)}
        hideLabel
        value={row.part}
        empty={null}
        options={PARTS.map((value) => ({ value, label: copy.parts[value] }))}
      />
      {row.standing === 'asked' || row.standing === 'accepted' ? (
        <Button small accessibleName={copy.changePartOf(row.name)}>
          {copy.changePart}
        </Button>
      ) : (
        <Button small accessibleName={copy.askAgainOf(row.name)}>
          {copy.askAgain}
        </Button>
      )}
    </PostForm>
  );
};

/** Nothing is left to end for who said no or stopped already. */
const EndLink = ({ row, view }: { readonly row: Row; readonly view: ParticipantsView }) =>
  row.id === null || row.standing === 'declined' || row.standing === 'left' ? null : (
    <ButtonLink
      href={participantEndPath({ programme: view.programme, partner: row.id })}
      kind="quiet"
      icon="user-off"
      small
      accessibleName={row.standing === 'asked' ? copy.takeBackOf(row.name) : copy.endOf(row.name)}
    >
      {row.standing === 'asked' ? copy.takeBack : copy.end}
    </ButtonLink>
  );
