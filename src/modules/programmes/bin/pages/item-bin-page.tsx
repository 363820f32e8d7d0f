import { ButtonLink, EmptyState, type Frame, PostButton, Table, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { itemBinPath, itemBinRestorePath } from '../paths.ts';

type RemovedRow = {
  readonly id: string;
  readonly name: string;
  readonly noun: string;
  readonly removed: string;
  readonly who: string;
};
type ItemBinProps = {
  readonly frame: Frame;
  readonly programme: string;
  readonly rows: readonly RemovedRow[];
  readonly mayRestore: boolean;
};

/** What was removed from one programme lately, with a way back. */
export const ItemBinPage = ({ frame, programme, rows, mayRestore }: ItemBinProps) => (
  <WorkbenchPage frame={frame} title={copy.title} lead={copy.itemsLead}>
    {rows.length === 0 ? (
      <EmptyState level={2} icon="trash" title={copy.itemsEmpty} text={copy.itemsEmptyText} />
    ) : (
      <Table
        caption={copy.itemsList}
        hideCaption
        rows={rows}
        columns={[
          { label: copy.item, cell: (row) => row.name, rowHeader: true },
          { label: copy.sort, cell: (row) => row.noun },
          { label: copy.removed, cell: (row) => row.removed },
          { label: copy.who, cell: (row) => row.who },
          ...(mayRestore
            ? [
                {
                  label: copy.actions,
                  hideLabel: true,
                  cell: (row: RemovedRow) => (
                    <PostButton
                      action={itemBinRestorePath({ programme, item: row.id })}
                      label={copy.restore}
                      accessibleName={copy.restoreOf(row.name)}
                      icon="arrow-back-up"
                      small
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    )}
  </WorkbenchPage>
);

/** Why something did not come back. */
export const TooLatePage = ({ frame, programme }: { readonly frame: Frame; readonly programme: string }) => (
  <WorkbenchPage frame={frame} title={copy.tooLateTitle} lead={copy.tooLate} narrow>
    <ButtonLink href={itemBinPath({ programme })} icon="trash">
      {copy.toBin}
    </ButtonLink>
  </WorkbenchPage>
);
