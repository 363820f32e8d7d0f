import { formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { ChannelMatrixTable, channelMatrix, channelsPath, hasCrosses, ImportedMatrixTable } from '#modules/channels/index.ts';
import { Icon, Table } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import type { PartProps } from '../chapter.tsx';

/** With what we reach whom: crosses where there are any, and the toolbox where that says more. */
export const ChannelsPart = ({ view }: PartProps) => {
  const { audiences, channels, matrices } = view.plan;
  const matrix = channelMatrix(audiences, channels);
  const told = channels.filter(({ description, rhythm }) => description || rhythm);
  return (
    <>
      {hasCrosses(matrix) ? <ChannelMatrixTable matrix={matrix} /> : null}
      {!hasCrosses(matrix) && told.length === 0 && channels.length > 0 ? <p>{channels.map(({ name }) => name).join(', ')}</p> : null}
      {told.length > 0 ? (
        <Table caption={copy.allMeans} hideCaption={!hasCrosses(matrix)} rows={hasCrosses(matrix) ? told : channels} columns={[
          { label: copy.means, cell: ({ name }) => name, rowHeader: true },
          { label: copy.description, cell: ({ description }) => description ?? '' },
          { label: copy.rhythm, cell: ({ rhythm }) => (rhythm ? formatFuzzyDate(rhythm) : '') },
        ]} />
      ) : null}
      {matrices.map((each) => (
        <>
          <h3 class="pl-sub">{each.title ?? copy.importedMatrix}</h3>
          <ImportedMatrixTable matrix={each} />
        </>
      ))}
      {view.mayEdit ? <p class="pl-erbij"><a href={channelsPath({ programme: view.programme.id })}><Icon name="pencil" />{copy.editChannels}</a></p> : null}
    </>
  );
};
