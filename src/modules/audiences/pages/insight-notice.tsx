import { Notice } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { AudienceField, FieldView, PlacedAudience } from '../model/field-view.ts';
import { influenceInsightOf, type Insight, insightOf } from '../model/insight.ts';
import { RING_NAMES } from '../model/ring.ts';
import { audiencePath, newMomentPath } from '../paths.ts';

/** The one thing to notice, with one next step. */
export const InsightNotice = ({ field, view }: { readonly field: AudienceField; readonly view: FieldView }) => {
  const audiences = field.audiences.map(({ audience }) => audience);
  const insight = view === 'influence' ? influenceInsightOf(audiences) : insightOf(audiences);
  const found = insight?.audiences.flatMap((index) => field.audiences[index] ?? []) ?? [];
  const [first] = found;
  if (insight === null || first === undefined) return null;
  const { title, text } = copy.insight[insight.kind](found.map(({ audience }) => audience.name));
  const isUrgent = insight.kind === 'too-far' || insight.kind === 'too-near';
  return (
    <div class="kv-tip">
      <Notice kind={isUrgent ? 'warning' : 'info'} icon="bulb" title={title}>
        {found.length === 1 ? stepOf(first) : null}
        {text}
        {field.mayEdit ? (
          <>
            {' '}
            <NextStep kind={insight.kind} first={first} programme={field.programme} />
          </>
        ) : null}
      </Notice>
    </div>
  );
};

function stepOf({ audience: { ring, desiredRing } }: PlacedAudience): string | null {
  if (!desiredRing) return null;
  return `${copy.insight.step(ring === null ? copy.field.noRing : RING_NAMES[ring], RING_NAMES[desiredRing])} `;
}

type StepProps = { readonly kind: Insight['kind']; readonly first: PlacedAudience; readonly programme: string };

const NextStep = ({ kind, first, programme }: StepProps) =>
  kind === 'too-far' ? (
    <a href={`${newMomentPath({ programme })}?doelgroep=${encodeURIComponent(first.audience.name)}`}>
      {copy.insight.plan(first.audience.name)}
    </a>
  ) : (
    <a href={`${audiencePath({ programme, item: first.id })}?deel=nabij#nabij`}>
      {copy.insight.choose(first.audience.name)}
    </a>
  );
