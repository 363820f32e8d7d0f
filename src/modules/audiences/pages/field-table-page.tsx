import { Table } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { attitudeOf } from '../model/attitude.ts';
import { type AudienceField, groupByRing, type PlacedAudience } from '../model/field-view.ts';
import { RING_ADVICE, RING_NAMES } from '../model/ring.ts';
import { AttitudeMark } from './attitude-mark.tsx';
import { reachOf, sizeWords } from './facts.ts';
import { FieldFrame, type FieldPageProps } from './field-frame.tsx';
import { level } from './influence-table.tsx';
import { FoldedMove, RingForm } from './move-form.tsx';
import { AudienceName, AudienceNote, Contact, rowId } from './ring-table.tsx';

/** Everything of the field in one table, with the moves in the rows: for keyboards, small screens and paper. */
export const FieldTablePage = ({ frame, field }: FieldPageProps) => (
  <FieldFrame frame={frame} field={field} view="table">
    <Table
      caption={copy.field.caption}
      hideCaption
      rowId={({ id }) => rowId(id)}
      columns={columnsOf(field)}
      groups={groupByRing(field.audiences).flatMap(({ ring, members }) =>
        members.length === 0 ? [] : [{ title: <Head ring={ring} />, rows: members }],
      )}
    />
  </FieldFrame>
);

const Head = ({ ring }: { readonly ring: ReturnType<typeof groupByRing>[number]['ring'] }) => (
  <>
    <span class="kv-groep__n">{ring === null ? copy.field.noRing : RING_NAMES[ring]}</span>{' '}
    <span class="kv-groep__a">{ring === null ? copy.field.noRingAdvice : RING_ADVICE[ring]}</span>
  </>
);

const columnsOf = (field: AudienceField) => [
  {
    label: copy.field.name,
    rowHeader: true,
    cell: (placed: PlacedAudience) => (
      <>
        <AudienceName placed={placed} field={field} />
        <AudienceNote placed={placed} />
      </>
    ),
  },
  {
    label: copy.field.attitude,
    cell: ({ audience }: PlacedAudience) => <AttitudeMark attitude={attitudeOf(audience.attitude)} />,
  },
  {
    label: copy.field.people,
    cell: ({ audience }: PlacedAudience) => (
      <span class="een-nowrap">{sizeWords(audience) ?? copy.field.unknownSize}</span>
    ),
  },
  { label: copy.field.reach, cell: ({ audience }: PlacedAudience) => reachOf(audience) },
  {
    label: copy.field.contact,
    cell: (placed: PlacedAudience) => <Contact placed={placed} today={field.today} isLabelled />,
  },
  { label: copy.field.influenceHead, cell: ({ audience }: PlacedAudience) => level(audience.influence) },
  { label: copy.field.interestHead, cell: ({ audience }: PlacedAudience) => level(audience.interest) },
  ...(field.mayEdit
    ? [
        {
          label: copy.field.ringHead,
          cell: (placed: PlacedAudience) => <RingForm placed={placed} field={field} view="table" />,
        },
        {
          label: copy.field.moveGrid,
          hideLabel: true,
          cell: (placed: PlacedAudience) => <FoldedMove placed={placed} field={field} view="table" axis="influence" />,
        },
      ]
    : []),
];
