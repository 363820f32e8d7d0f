import { formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { ButtonLink, EmptyState, type Frame, Notice, PostButton, Section, Table, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ChannelMatrix } from '../model/channel-matrix.ts';
import { channelUses } from '../model/channel-use.ts';
import { channelPath, channelsPath, crossesPath, missingChannelsPath, newChannelPath } from '../paths.ts';
import type { ChannelsView } from './channels-view.ts';
import { CrossesForm } from './crosses-form.tsx';
import { ImportedMatrices } from './imported-matrices.tsx';
import { ChannelMatrixTable } from './matrix-tables.tsx';

/** The toolbox: which means there are, and whom each of them reaches. */
export const ChannelsPage = ({ frame, view }: { readonly frame: Frame; readonly view: ChannelsView }) => {
  const { programme, channels, matrix, mayEdit } = view;
  const missing = matrix.rows.filter(({ channel }) => channel === null).length;
  const add = (
    <ButtonLink href={newChannelPath({ programme })} kind="primary" icon="plus">
      {copy.add}
    </ButtonLink>
  );
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.title}
      lead={channels.length > 0 ? copy.lead(channels.length) : copy.leadEmpty}
      actions={channels.length + missing > 0 && mayEdit && !view.isEditing ? add : undefined}
    >
      {missing > 0 ? <Missing programme={programme} count={missing} mayEdit={mayEdit} /> : null}
      {channels.length === 0 && missing > 0 ? null : channels.length === 0 ? (
        <EmptyState title={copy.emptyTitle} text={copy.emptyText} icon="speakerphone" level={2}>
          {mayEdit ? add : null}
        </EmptyState>
      ) : (
        <Toolbox view={view} />
      )}
      {matrix.rows.length > 0 ? <Crosses view={view} /> : null}
      <ImportedMatrices view={view} />
    </WorkbenchPage>
  );
};

type MissingProps = { readonly programme: string; readonly count: number; readonly mayEdit: boolean };

/** Means that the plan names with an audience, in one go into the list. */
const Missing = ({ programme, count, mayEdit }: MissingProps) => (
  <Notice kind="info" title={copy.missingTitle(count)}>
    <p>{copy.missingText}</p>
    {mayEdit ? (
      <PostButton action={missingChannelsPath({ programme })} label={copy.addMissing(count)} icon="check" />
    ) : null}
  </Notice>
);

const Toolbox = ({ view: { programme, channels, matrix, activities, mayEdit } }: { readonly view: ChannelsView }) => {
  const useOf = channelUses(matrix.audiences, activities);
  return (
    <Section id="kist" title={copy.list}>
      <Table
        caption={copy.list}
        hideCaption
        rows={channels}
        rowId={({ id }) => `middel-${id}`}
        columns={[
          {
            label: copy.means,
            rowHeader: true,
            cell: ({ id, name }) =>
              mayEdit && id !== undefined ? <a href={channelPath({ programme, item: id })}>{name}</a> : name,
          },
          { label: copy.description, cell: ({ description }) => description ?? '' },
          { label: copy.rhythm, cell: ({ rhythm }) => (rhythm ? formatFuzzyDate(rhythm) : '') },
          {
            label: copy.forWhom,
            cell: (channel) =>
              useOf(channel.name).audiences.join(', ') || <span class="een-stil">{copy.noAudience}</span>,
          },
          { label: copy.used, cell: (channel) => copy.activities(useOf(channel.name).activities) },
        ]}
      />
    </Section>
  );
};

const Crosses = ({ view }: { readonly view: ChannelsView }) => {
  const { programme, matrix, isEditing, mayEdit } = view;
  const here = channelsPath({ programme });
  if (matrix.audiences.length === 0) {
    return (
      <Section id="kruisjes" title={copy.matrix}>
        <EmptyState title={copy.matrixEmpty} text={copy.matrixEmptyText} icon="table" />
      </Section>
    );
  }
  return (
    <Section
      id="kruisjes"
      title={copy.matrix}
      aside={mayEdit && !isEditing ? <a href={`${here}?bewerk=ja#kruisjes`}>{copy.editMatrix}</a> : undefined}
    >
      {isEditing ? (
        <CrossesForm matrix={matrix} action={crossesPath({ programme })} stop={`${here}#kruisjes`} />
      ) : (
        <>
          <Gaps matrix={matrix} />
          <ChannelMatrixTable
            matrix={matrix}
            totals
            behind={({ name, channel }) =>
              channel === null && mayEdit ? (
                <>
                  {' '}
                  <a
                    class="een-klein"
                    href={`${newChannelPath({ programme })}?${new URLSearchParams({ naam: name })}`}
                    aria-label={copy.notInList(name)}
                  >
                    {copy.notInListShort}
                  </a>
                </>
              ) : null
            }
          />
        </>
      )}
    </Section>
  );
};

/** Means that reach nobody, and audiences that nothing reaches. */
const Gaps = ({ matrix }: { readonly matrix: ChannelMatrix }) => {
  const rows = matrix.rows.filter(({ crosses }) => !crosses.includes(true)).map(({ name }) => name);
  const columns = matrix.audiences
    .filter((_, index) => !matrix.rows.some(({ crosses }) => crosses[index]))
    .map(({ name }) => name);
  if (rows.length === 0 && columns.length === 0) return null;
  return (
    <Notice kind="warning" title={copy.gaps}>
      {columns.length > 0 ? <p>{copy.emptyColumns(columns.join(', '))}</p> : null}
      {rows.length > 0 ? <p>{copy.emptyRows(rows.join(', '))}</p> : null}
    </Notice>
  );
};
