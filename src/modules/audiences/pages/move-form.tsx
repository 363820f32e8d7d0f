import { RINGS } from '#kernel/plan.ts';
import { Button, Icon, PostForm, Select } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { AudienceField, FieldView, PlacedAudience } from '../model/field-view.ts';
import { RING_NAMES } from '../model/ring.ts';
import { influenceMovePath, ringMovePath } from '../paths.ts';

type MoveFormProps = {
  readonly field: AudienceField;
  readonly placed: PlacedAudience;
  readonly view: FieldView;
  readonly isPanel?: boolean;
};

/** Folded away behind a small button at the end of the row, so that the table stays calm. */
export const FoldedMove = (props: MoveFormProps & { readonly axis: 'ring' | 'influence' }) =>
  props.field.mayEdit ? (
    <details class="kv-zet">
      <summary>
        <Icon name="arrows-sort" />
        <span class="een-vh">
          {(props.axis === 'ring' ? copy.move.summaryFor : copy.move.gridFor)(props.placed.audience.name)}
        </span>
      </summary>
      {props.axis === 'ring' ? <RingForm {...props} isPanel /> : <InfluenceForm {...props} isPanel />}
    </details>
  ) : null;

const RING_OPTIONS = RINGS.map((ring) => ({ value: ring, label: RING_NAMES[ring] }));

/** Chooses another ring. */
export const RingForm = ({ field, placed, view, isPanel }: MoveFormProps) => (
  <PostForm
    action={ringMovePath({ programme: field.programme, item: placed.id })}
    class={isPanel ? 'kv-zet__vorm kv-zet__paneel' : 'kv-zet__vorm'}
  >
    <input type="hidden" name="terug" value={view} />
    <Select
      name="ring"
      id={`ring-${placed.id}`}
      label={copy.move.ring(placed.audience.name)}
      hideLabel
      optional
      empty={copy.move.none}
      value={placed.audience.ring ?? ''}
      options={RING_OPTIONS}
    />
    <Button small accessibleName={copy.move.saveFor(placed.audience.name)}>
      {copy.move.save}
    </Button>
  </PostForm>
);

const LEVELS = ['1', '2', '3', '4', '5'].map((level) => ({ value: level, label: level }));

/** Chooses influence and interest. */
const InfluenceForm = ({ field, placed, view, isPanel }: MoveFormProps) => {
  const { audience, id } = placed;
  return (
    <PostForm
      action={influenceMovePath({ programme: field.programme, item: id })}
      class={isPanel ? 'kv-zet__vorm kv-zet__paneel' : 'kv-zet__vorm'}
    >
      <input type="hidden" name="terug" value={view} />
      <span>{copy.field.influenceHead}</span>
      <Select
        name="influence"
        id={`invloed-${id}`}
        label={copy.move.influence(audience.name)}
        hideLabel
        optional
        empty={copy.move.unknown}
        value={String(audience.influence ?? '')}
        options={LEVELS}
      />
      <span>{copy.field.interestHead}</span>
      <Select
        name="interest"
        id={`belang-${id}`}
        label={copy.move.interest(audience.name)}
        hideLabel
        optional
        empty={copy.move.unknown}
        value={String(audience.interest ?? '')}
        options={LEVELS}
      />
      <Button small accessibleName={copy.move.saveFor(audience.name)}>
        {copy.move.save}
      </Button>
    </PostForm>
  );
};
