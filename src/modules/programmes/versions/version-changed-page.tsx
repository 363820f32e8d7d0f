import { ActionRow, ButtonLink, type Frame, Notice, PostButton, Table, WorkbenchPage } from '#ui/index.ts';
import type { Difference } from '../model/differences.ts';
import { FIELD_NAMES } from '../model/field-names.nl.ts';
import { itemHistoryPath, versionPath } from '../paths.ts';
import { copy } from './copy.nl.ts';

type VersionChangedProps = {
  readonly frame: Frame;
  readonly at: { readonly programme: string; readonly item: string; readonly batch: string };
  /** Null when the item is gone by now. */
  readonly differences: readonly Difference[] | null;
  readonly revision: number;
};

/** Somebody changed the item after the history was opened: what is there and what would come, side by side. */
export const VersionChangedPage = ({ frame, at, differences, revision }: VersionChangedProps) => (
  <WorkbenchPage frame={frame} title={copy.changedTitle} lead={copy.changedLead}>
    {differences === null ? <Notice kind="info" title={copy.gone} /> : null}
    {differences?.length === 0 ? <Notice kind="info" title={copy.same} /> : null}
    {differences && differences.length > 0 ? (
      <Table
        caption={copy.changedTitle}
        hideCaption
        rows={differences}
        columns={[
          { label: copy.field, cell: ({ field }) => FIELD_NAMES[field] ?? field, rowHeader: true },
          { label: copy.current, cell: ({ before }) => before ?? copy.nothing },
          { label: copy.version, cell: ({ after }) => after ?? copy.nothing },
        ]}
      />
    ) : null}
    <ActionRow>
      <PostButton
        action={versionPath(at)}
        label={copy.confirm}
        icon="history"
        kind="primary"
        fields={{ revisie: String(revision) }}
      />
      <ButtonLink href={itemHistoryPath(at)} kind="quiet">
        {copy.stop}
      </ButtonLink>
    </ActionRow>
  </WorkbenchPage>
);
