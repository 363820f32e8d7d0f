import { ButtonLink, ConfirmPage, EmptyState, type Frame, PostButton, Table, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { binEmptyingPath, binPath, binRemovalPath, binRestorePath } from '../paths.ts';

type BinRow = {
  readonly id: string;
  readonly name: string;
  readonly removed: string;
  readonly who: string;
  readonly until: string;
};
type BinProps = { readonly frame: Frame; readonly rows: readonly BinRow[]; readonly mayManage: boolean };

/** The programmes that were removed, with a way back. */
export const BinPage = ({ frame, rows, mayManage }: BinProps) => (
  <WorkbenchPage
    frame={frame}
    title={copy.title}
    lead={copy.lead}
    actions={
      mayManage && rows.length > 0 ? (
        <ButtonLink href={binEmptyingPath({})} kind="danger" icon="trash">
          {copy.emptyAll}
        </ButtonLink>
      ) : undefined
    }
  >
    {rows.length === 0 ? (
      <EmptyState level={2} icon="trash" title={copy.empty} text={copy.emptyText} />
    ) : (
      <>
        {mayManage ? null : <p class="een-stil">{copy.onlyAdministrator}</p>}
        <BinTable rows={rows} mayManage={mayManage} />
      </>
    )}
  </WorkbenchPage>
);

const BinTable = ({ rows, mayManage }: Omit<BinProps, 'frame'>) => (
  <Table
    caption={copy.list}
    hideCaption
    rows={rows}
    columns={[
      { label: copy.programme, cell: (row) => row.name, rowHeader: true },
      { label: copy.removed, cell: (row) => row.removed },
      { label: copy.who, cell: (row) => row.who },
      { label: copy.until, cell: (row) => row.until },
      ...(mayManage ? [{ label: copy.actions, hideLabel: true, cell: (row: BinRow) => <BinActions row={row} /> }] : []),
    ]}
  />
);

const BinActions = ({ row }: { readonly row: BinRow }) => (
  <>
    <PostButton
      action={binRestorePath({ removed: row.id })}
      label={copy.restore}
      accessibleName={copy.restoreOf(row.name)}
      icon="arrow-back-up"
      small
    />{' '}
    <a href={binRemovalPath({ removed: row.id })} aria-label={copy.deleteOf(row.name)}>
      {copy.deleteOne}
    </a>
  </>
);

type AskProps = { readonly frame: Frame; readonly title: string; readonly action: string };

/** Asks before something goes for good. */
export const BinConfirmPage = ({ frame, title, action }: AskProps) => (
  <ConfirmPage
    frame={frame}
    title={title}
    action={action}
    confirmLabel={copy.deleteConfirm}
    cancelHref={binPath({})}
    crumbs={[{ label: copy.title, href: binPath({}) }]}
    danger
  >
    <p>{copy.deleteText}</p>
  </ConfirmPage>
);
