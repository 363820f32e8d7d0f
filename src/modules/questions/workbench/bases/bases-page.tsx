import type { Child } from 'hono/jsx';
import { ButtonLink, type Column, EmptyState, type Frame, Label, Section, Table, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { basePath, newBasePath } from '../paths.ts';
import { QuestionPlaces, type Rights } from '../places.tsx';
import type { BasesView, ListedBase } from './bases-view.ts';
import { MessagesPart } from './messages-part.tsx';

type Props = { readonly frame: Frame; readonly view: BasesView; readonly may: Rights };

/** The bases of the organisation, those it takes part in and those it can take part in. */
export const BasesPage = ({ frame, view, may }: Props) => {
  const isEmpty = [view.own, view.invited, view.followed, view.open].every((list) => list.length === 0);
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.bases.title}
      lead={copy.bases.lead}
      actions={
        may.edit ? (
          <ButtonLink href={newBasePath({})} kind="primary" icon="plus">
            {copy.bases.add}
          </ButtonLink>
        ) : undefined
      }
    >
      <QuestionPlaces here="bases" may={may} />
      <MessagesPart messages={view.messages} mayAnswer={may.edit} />
      {isEmpty ? (
        <EmptyState title={copy.bases.emptyTitle} text={copy.bases.emptyText} icon="stack-2" level={2} />
      ) : null}
      <List
        id="uitnodiging"
        title={copy.bases.invited}
        bases={view.invited}
        cell={() => <Label tone="info">{copy.bases.invitedLabel}</Label>}
      />
      <List
        id="eigen"
        title={copy.bases.own}
        bases={view.own}
        cell={({ base }) => (base.isOpen ? copy.bases.isOpen : copy.bases.byAsking)}
        more={[
          { label: copy.bases.takePart, number: true, cell: ({ sums }) => sums.organisations },
          { label: copy.bases.standings.deviates, number: true, cell: ({ sums }) => sums.deviates },
          { label: copy.bases.standings.lags, number: true, cell: ({ sums }) => sums.lags },
          { label: copy.bases.standings.waits, number: true, cell: ({ sums }) => sums.waits },
        ]}
      />
      <List
        id="gevolgd"
        title={copy.bases.followed}
        bases={view.followed}
        cell={({ part }) => (part ? copy.bases.modes[part.mode] : '')}
      />
      <List id="open" title={copy.bases.open} bases={view.open} cell={({ base }) => base.description} />
    </WorkbenchPage>
  );
};

type ListProps<Row> = {
  readonly id: string;
  readonly title: string;
  readonly bases: readonly Row[];
  /** What is said under 'Hoe'. */
  readonly cell: (listed: Row) => Child;
  readonly more?: readonly Column<Row>[];
};

const List = <Row extends ListedBase>({ id, title, bases, cell, more = [] }: ListProps<Row>) =>
  bases.length === 0 ? null : (
    <Section id={id} title={title}>
      <Table
        caption={title}
        hideCaption
        rows={bases}
        columns={[
          {
            label: copy.list.base,
            rowHeader: true,
            cell: ({ base }) => <a href={basePath({ base: base.id })}>{base.name}</a>,
          },
          { label: copy.bases.owner, cell: ({ ownerName }) => ownerName },
          { label: copy.bases.how, cell },
          ...more,
        ]}
      />
    </Section>
  );
