import type { Ring } from '#kernel/plan.ts';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { Icon } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { attitudeOf } from '../model/attitude.ts';
import { SHAPE_TITLES, shapeOf } from '../model/category.ts';
import { type AudienceField, groupByRing, type PlacedAudience } from '../model/field-view.ts';
import { DEFAULT_SILENCE_DAYS, RING_ADVICE, RING_NAMES, ringIndex } from '../model/ring.ts';
import { audiencePath } from '../paths.ts';
import { AttitudeMark } from './attitude-mark.tsx';
import { contactWords, sizeWords } from './facts.ts';
import { FoldedMove } from './move-form.tsx';
import { Reach } from './reach.tsx';

type TableProps = { readonly field: AudienceField };
const COLUMNS = [copy.field.name, copy.field.attitude, copy.field.people, copy.field.reach, copy.field.contact];

/** The same audiences as the drawing, by ring. */
export const RingTable = ({ field }: TableProps) => (
  <table class="een-tabel kv-tabel">
    <caption class="een-vh">{copy.field.caption}</caption>
    <thead>
      <tr>
        {COLUMNS.map((label) => (
          <th scope="col">{label}</th>
        ))}
        {field.mayEdit ? (
          <th scope="col">
            <span class="een-vh">{copy.field.moveHead}</span>
          </th>
        ) : null}
      </tr>
    </thead>
    {groupByRing(field.audiences).map((group) => (
      <tbody>
        <GroupHead ring={group.ring} width={widthOf(field)} />
        {group.members.length === 0 ? (
          <tr>
            <td class="een-stil kv-niemand" colspan={widthOf(field)}>
              {copy.field.emptyRing}
            </td>
          </tr>
        ) : null}
        {group.members.map((placed) => (
          <AudienceRow placed={placed} field={field} />
        ))}
      </tbody>
    ))}
  </table>
);

const widthOf = (field: AudienceField): number => COLUMNS.length + (field.mayEdit ? 1 : 0);

const GroupHead = ({ ring, width }: { readonly ring: Ring | null; readonly width: number }) => (
  <tr class="kv-groep">
    <th colspan={width} scope="rowgroup">
      <span class="kv-groep__n">
        <span class={`kv-bol kv-bol--${ring === null ? 'geen' : ringIndex(ring)}`} aria-hidden="true" />
        {ring === null ? copy.field.noRing : RING_NAMES[ring]}
      </span>{' '}
      <span class="kv-groep__a">{ring === null ? copy.field.noRingAdvice : RING_ADVICE[ring]}</span>{' '}
      {ring === null ? null : (
        <span class="kv-groep__t">
          <Icon name="repeat" />
          {copy.field.every(DEFAULT_SILENCE_DAYS[ring])}
        </span>
      )}
    </th>
  </tr>
);

const AudienceRow = ({ placed, field }: TableProps & { readonly placed: PlacedAudience }) => {
  const { audience } = placed;
  const size = sizeWords(audience);
  return (
    <tr id={rowId(placed.id)}>
      <th scope="row">
        <AudienceName placed={placed} field={field} />
        <AudienceNote placed={placed} />
      </th>
      <td>
        <AttitudeMark attitude={attitudeOf(audience.attitude)} />
      </td>
      <td>
        {size === null ? (
          <span class="een-stil">
            {copy.field.unknownSize}
            <span class="kv-smal">{copy.field.unknownPeople}</span>
          </span>
        ) : (
          <span class="een-nowrap">
            {size}
            <span class="kv-smal">{copy.field.peopleAfter}</span>
          </span>
        )}
      </td>
      <td>
        <Reach audience={audience} />
      </td>
      <td>
        <Contact placed={placed} today={field.today} />
      </td>
      {field.mayEdit ? (
        <td>
          <FoldedMove placed={placed} field={field} view="rings" axis="ring" />
        </td>
      ) : null}
    </tr>
  );
};

export const rowId = (audience: string): string => `rij-${audience}`;

/** The name, which leads to all that is known of them. */
export const AudienceName = ({ placed, field }: TableProps & { readonly placed: PlacedAudience }) => (
  <a href={audiencePath({ programme: field.programme, item: placed.id })}>
    {withSoftHyphens(placed.audience.name, 16)}
  </a>
);

const CLASSES = { programme: 'programma', intern: 'intern', extern: 'extern' } as const;

/** Family, wanted ring and the limit somebody agreed on, small under the name. */
export const AudienceNote = ({ placed: { audience } }: { readonly placed: PlacedAudience }) => {
  const shape = shapeOf(audience);
  const wish =
    audience.desiredRing && audience.desiredRing !== audience.ring
      ? copy.field.desired(RING_NAMES[audience.desiredRing].toLowerCase())
      : null;
  const notes = [wish, audience.maxSilenceDays ? copy.field.ownLimit(audience.maxSilenceDays) : null].filter(
    (note) => note !== null,
  );
  return (
    <small class={`kv-noot een-cat een-cat--${CLASSES[shape]}`}>{[SHAPE_TITLES[shape], ...notes].join(' · ')}</small>
  );
};

type ContactProps = {
  readonly placed: PlacedAudience;
  readonly today: string;
  /** The table says on a phone what column it is; then the words before it are not needed. */
  readonly isLabelled?: boolean;
};

/** When they last heard something, and whether that is too long ago. */
export const Contact = ({ placed: { lastContact }, today, isLabelled }: ContactProps) => (
  <>
    {isLabelled ? null : <span class="kv-smal">{copy.field.contactBefore}</span>}
    {lastContact === null ? copy.field.never : <span>{contactWords(lastContact, today)}</span>}
    {lastContact?.isTooLong ? (
      <span class="een-label--stil kv-stil">
        <Icon name="volume-off" />
        <span class="een-vh">{copy.field.silent}</span>
      </span>
    ) : null}
  </>
);
