import {
  Button,
  ButtonLink,
  type Frame,
  type IconName,
  Notice,
  PostForm,
  Section,
  Select,
  Table,
  WorkbenchPage,
} from '#ui/index.ts';
import { PendingInvitations } from '../../invitations/pages/pending-invitations.tsx';
import { ROLES } from '../../model/role.ts';
import { words } from '../../model/role-words.nl.ts';
import {
  colleagueDataPath,
  colleagueHelpPath,
  colleagueInvitationAgainPath,
  colleagueInvitationEndPath,
  colleagueRemovalPath,
  colleagueRolePath,
  newColleaguePath,
  rightsPath,
} from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import type { ColleaguesView } from '../view.ts';

type Props = {
  readonly frame: Frame;
  readonly view: ColleaguesView;
  readonly refusal: string | null;
  readonly keepsMail: boolean;
};
type Colleague = ColleaguesView['people'][number];

/** Who works here, with which role, and who was asked in. */
export const ColleaguesPage = ({ frame, view, refusal, keepsMail }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.title}
    lead={copy.lead}
    actions={
      <>
        <ButtonLink href={rightsPath({})} icon="help-circle" kind="quiet">
          {copy.whoMayWhat}
        </ButtonLink>
        {view.mayManage ? (
          <ButtonLink href={newColleaguePath({})} icon="user-plus" kind="primary">
            {copy.invite}
          </ButtonLink>
        ) : null}
      </>
    }
  >
    {refusal === null ? null : (
      <Notice kind="negative" icon="alert-circle" live>
        {refusal}
      </Notice>
    )}
    <Section id="mensen" title={copy.list}>
      <Table
        caption={copy.list}
        hideCaption
        rows={view.people}
        columns={[
          { label: copy.name, cell: ({ name, isYou }) => (isYou ? `${name} ${copy.you}` : name), rowHeader: true },
          { label: copy.role, cell: (person) => <Role person={person} mayManage={view.mayManage} /> },
          { label: copy.lastSignIn, cell: ({ lastSignIn }) => lastSignIn ?? copy.never },
          ...(view.mayManage
            ? [{ label: copy.actions, hideLabel: true, cell: (person: Colleague) => <Removal person={person} /> }]
            : []),
        ]}
      />
    </Section>
    <PendingInvitations
      pending={view.pending.map((each) => ({ ...each, as: words.roles[each.role] }))}
      asLabel={copy.role}
      againPath={(invitation) => colleagueInvitationAgainPath({ invitation })}
      endPath={(invitation) => colleagueInvitationEndPath({ invitation })}
      keepsMail={keepsMail}
    />
    {view.former.length > 0 ? <Former view={view} /> : null}
  </WorkbenchPage>
);

const Role = ({ person, mayManage }: { readonly person: Colleague; readonly mayManage: boolean }) =>
  mayManage ? (
    <PostForm action={colleagueRolePath({ person: person.id })} class="een-rij">
      <Select
        name="role"
        id={`role-${person.id}`}
        label={copy.roleOf(person.name)}
        hideLabel
        value={person.role}
        empty={null}
        options={ROLES.map((value) => ({ value, label: words.roles[value] }))}
      />
      <Button small accessibleName={copy.changeOf(person.name)}>
        {copy.change}
      </Button>
    </PostForm>
  ) : (
    <span>{words.roles[person.role]}</span>
  );

/** What is done for or with a colleague; one's own account is on a page of its own, and nobody removes themselves here. */
const Removal = ({ person: { id, name, isYou, isLast } }: { readonly person: Colleague }) => (
  <div class="een-rij">
    {isYou ? null : (
      <RowLink href={colleagueHelpPath({ person: id })} icon="key" label={copy.help} of={copy.helpOf(name)} />
    )}
    <DataLink id={id} name={name} />
    {isLast ? null : (
      <RowLink
        href={colleagueRemovalPath({ person: id })}
        icon="user-off"
        label={copy.remove}
        of={copy.removeOf(name)}
      />
    )}
  </div>
);

const DataLink = ({ id, name }: Pick<Colleague, 'id' | 'name'>) => (
  <RowLink href={colleagueDataPath({ person: id })} icon="file-text" label={copy.data} of={copy.dataOf(name)} />
);

/** `of` says to who hears the page of whom it is. */
const RowLink = ({ href, icon, label, of }: { href: string; icon: IconName; label: string; of: string }) => (
  <ButtonLink href={href} kind="quiet" icon={icon} small accessibleName={of}>
    {label}
  </ButtonLink>
);

/** Their data can still be given and erased. */
const Former = ({ view }: { readonly view: ColleaguesView }) => (
  <Section id="eerder" title={copy.former}>
    <Table
      caption={copy.former}
      hideCaption
      rows={view.former}
      columns={[
        { label: copy.name, cell: ({ name }) => name, rowHeader: true },
        { label: copy.leftOn, cell: ({ left }) => left },
        {
          label: copy.actions,
          hideLabel: true,
          cell: ({ id, name }) => <DataLink id={id} name={name} />,
        },
      ]}
    />
  </Section>
);
