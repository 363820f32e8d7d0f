import { formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Matrix } from '#kernel/plan.ts';
import { channelMatrix, channelsPath, crossesTable, hasCrosses } from '#modules/channels/index.ts';
import { Icon, Table } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import { CrossTable } from './cross-table.tsx';
import type { PartProps } from '../plan-view.ts';

/** With what we reach whom: crosses where there are any, and the toolbox where that says more. */
export const ChannelsPart = ({ view }: PartProps) => {
  const { audiences, channels, matrices } = view.plan;
  const matrix = channelMatrix(audiences, channels);
  const told = channels.filter(({ description, rhythm }) => description || rhythm);
  return (
    <>
      {crossesTable(audiences, channels, matrices) ? (
        <CrossTable
          label={copy.matrixCaption}
          caption={copy.matrixCaption}
          columns={audiences.map(({ name }) => name)}
          rows={matrix.rows}
        />
      ) : null}
      {!hasCrosses(matrix) && told.length === 0 && channels.length > 0 ? (
        <p>{channels.map(({ name }) => name).join(', ')}</p>
      ) : null}
      {told.length > 0 ? (
        <Table
          caption={copy.allMeans}
          hideCaption={!hasCrosses(matrix)}
          rows={hasCrosses(matrix) ? told : channels}
          columns={[
            { label: copy.means, cell: ({ name }) => name, rowHeader: true },
            { label: copy.description, cell: ({ description }) => description ?? '' },
            { label: copy.rhythm, cell: ({ rhythm }) => (rhythm ? formatFuzzyDate(rhythm) : '') },
          ]}
        />
      ) : null}
      {matrices.map((each, index) => (
        <>
          <h3 class="pl-sub">{each.title ?? copy.importedMatrix}</h3>
          <CrossTable
            label={copy.nthMatrix(each.title ?? copy.importedMatrix, index + 1)}
            caption={each.title ?? copy.importedMatrix}
            columns={each.columns}
            rows={rowsOf(each)}
          />
        </>
      ))}
      {view.mayEdit ? (
        <p class="pl-erbij">
          <a href={channelsPath({ programme: view.programme.id })}>
            <Icon name="pencil" />
            {copy.editChannels}
          </a>
        </p>
      ) : null}
    </>
  );
};

function rowsOf({ rows, columns, crosses }: Matrix) {
  const set = new Set(crosses.map(([row, column]) => `${row}\n${column}`));
  return rows.map((row) => ({ name: row, crosses: columns.map((column) => set.has(`${row}\n${column}`)) }));
}
