import { EmptyState, type Frame, PostButton, Table, WorkbenchPage } from '#ui/index.ts';
import { hostConfirmationPath } from '../workbench/paths.ts';
import { copy } from './copy.nl.ts';

export type WaitingHost = {
  readonly organisation: string;
  readonly name: string;
  readonly slug: string;
  readonly host: string;
  /** A day in words. */
  readonly since: string;
};
type Props = { readonly frame: Frame; readonly waiting: readonly WaitingHost[] };

/** The host names that organisations asked for, for whoever runs the server to confirm. */
export const HostsPage = ({ frame, waiting }: Props) => (
  <WorkbenchPage frame={frame} title={copy.title} lead={copy.lead}>
    {waiting.length === 0 ? (
      <EmptyState icon="world" title={copy.none} text={copy.noneText} level={2} />
    ) : (
      <>
        <p>{copy.why}</p>
        <Table
          caption={copy.title}
          rows={waiting}
          columns={[
            { label: copy.address, rowHeader: true, cell: ({ host }) => host },
            { label: copy.organisation, cell: ({ name }) => name },
            { label: copy.slug, cell: ({ slug }) => slug },
            { label: copy.since, cell: ({ since }) => since },
            { label: copy.confirm, cell: (each) => <Confirm waiting={each} /> },
          ]}
        />
      </>
    )}
  </WorkbenchPage>
);

const Confirm = ({ waiting: { organisation, host, name } }: { readonly waiting: WaitingHost }) => (
  <PostButton
    action={hostConfirmationPath({ organisation })}
    label={copy.confirm}
    accessibleName={`${copy.confirm}: ${host}, ${name}`}
    icon="check"
    small
    fields={{ host }}
  />
);
