import { copy } from '../copy.nl.ts';
import { attitudeOf } from '../model/attitude.ts';
import type { AudienceField, PlacedAudience } from '../model/field-view.ts';
import { type RowGroup, Table } from '#ui/index.ts';
import { AttitudeMark } from './attitude-mark.tsx';
import { sizeWords } from './facts.ts';
import { FoldedMove } from './move-form.tsx';
import { Reach } from './reach.tsx';
import { AudienceName, AudienceNote, rowId } from './ring-table.tsx';

/** The four corners of the grid, the most urgent first; then who has no place in it. */
function groupByPlace(audiences: readonly PlacedAudience[]): readonly RowGroup<PlacedAudience>[] {
  const groups = new Map<string, PlacedAudience[]>(
    [...Object.values(copy.field.places).map(({ title }) => title), copy.field.unplaced].map((title) => [title, []]),
  );
  for (const placed of audiences) groups.get(placeOf(placed))?.push(placed);
  return [...groups].flatMap(([title, rows]) => (rows.length === 0 ? [] : [{ title: headOf(title), rows }]));
}

function placeOf({ audience: { influence, interest } }: PlacedAudience): string {
  const { places, unplaced } = copy.field;
  if (typeof influence !== 'number' || typeof interest !== 'number') return unplaced;
  if (influence >= 3) return interest >= 3 ? places.closer.title : places.content.title;
  return interest >= 3 ? places.informed.title : places.follow.title;
}

const headOf = (title: string) => {
  const text = Object.values(copy.field.places).find((place) => place.title === title)?.text ?? copy.field.unplacedLead;
  return (
    <>
      <span class="kv-groep__n">{title}</span> <span class="kv-groep__a">{text}</span>
    </>
  );
};

export const level = (value: number | null | undefined) =>
  typeof value === 'number' ? (
    <span class="een-nowrap">{copy.field.of5(value)}</span>
  ) : (
    <span class="een-stil">{copy.field.unknown}</span>
  );

/** The same audiences as the grid, and those that have no place in it yet. */
export const InfluenceTable = ({ field }: { readonly field: AudienceField }) => (
  <Table
    caption={copy.field.captionGrid}
    hideCaption
    class="kv-plekken"
    groups={groupByPlace(field.audiences)}
    rowId={({ id }) => rowId(id)}
    columns={[
      {
        label: copy.field.name,
        rowHeader: true,
        cell: (placed) => (
          <>
            <AudienceName placed={placed} field={field} />
            <AudienceNote placed={placed} />
          </>
        ),
      },
      { label: copy.field.influenceHead, cell: ({ audience }) => level(audience.influence) },
      { label: copy.field.interestHead, cell: ({ audience }) => level(audience.interest) },
      { label: copy.field.attitude, cell: ({ audience }) => <AttitudeMark attitude={attitudeOf(audience.attitude)} /> },
      {
        label: copy.field.people,
        cell: ({ audience }) => <span class="een-nowrap">{sizeWords(audience) ?? copy.field.unknownSize}</span>,
      },
      { label: copy.field.reach, cell: ({ audience }) => <Reach audience={audience} /> },
      ...(field.mayEdit
        ? [
            {
              label: copy.field.moveHead,
              hideLabel: true,
              cell: (placed: PlacedAudience) => (
                <FoldedMove placed={placed} field={field} view="influence" axis="influence" />
              ),
            },
          ]
        : []),
    ]}
  />
);
