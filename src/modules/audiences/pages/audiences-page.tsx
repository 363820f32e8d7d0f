import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { Audience } from '#kernel/plan.ts';
import { ButtonLink, type Frame, Label, Section, Table, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { attitudeOf } from '../model/attitude.ts';
import { groupByCategory } from '../model/category.ts';
import type { AudienceField, PlacedAudience } from '../model/field-view.ts';
import { silenceLimitWords } from '../model/limit-words.ts';
import { RING_NAMES, silenceLimitDays } from '../model/ring.ts';
import { fieldPath, newAudiencePath } from '../paths.ts';
import { AttitudeMark } from './attitude-mark.tsx';
import { reachOf } from './facts.ts';
import { NoAudiences } from './field-frame.tsx';
import { AudienceName, rowId } from './ring-table.tsx';

type AudiencesPageProps = { readonly frame: Frame; readonly field: AudienceField };
const words = copy.list;

/** Who must know, by category, with what matters of each. */
export const AudiencesPage = ({ frame, field }: AudiencesPageProps) => {
  const at = { programme: field.programme };
  const count = field.audiences.length;
  return (
    <WorkbenchPage
      frame={frame}
      title={words.title}
      lead={count === 0 ? words.leadEmpty : words.lead(count)}
      actions={
        count === 0 ? undefined : (
          <>
            <ButtonLink href={fieldPath(at)} icon="chart-circles">
              {words.toField}
            </ButtonLink>
            {field.mayEdit ? (
              <ButtonLink href={newAudiencePath(at)} kind="primary" icon="plus">
                {words.add}
              </ButtonLink>
            ) : null}
          </>
        )
      }
    >
      {count === 0 ? (
        <NoAudiences field={field} />
      ) : (
        groupByCategory(field.audiences.map(({ audience }) => audience)).map((group, index) => (
          <CategorySection field={field} group={group} id={`soort-${index + 1}`} />
        ))
      )}
    </WorkbenchPage>
  );
};

type SectionProps = {
  readonly field: AudienceField;
  readonly group: ReturnType<typeof groupByCategory>[number];
  readonly id: string;
};

const CategorySection = ({ field, group, id }: SectionProps) => {
  const href = `${newAudiencePath({ programme: field.programme })}?soort=${encodeURIComponent(group.title)}`;
  return (
    <Section
      id={id}
      title={group.title}
      note={String(group.members.length)}
      aside={
        field.mayEdit ? (
          <ButtonLink href={href} kind="quiet" small icon="plus" accessibleName={words.inCategory(group.title)}>
            {words.add}
          </ButtonLink>
        ) : undefined
      }
    >
      <Table
        caption={group.title}
        hideCaption
        class="ag-lijst"
        rows={group.members.flatMap((member) => field.audiences[member] ?? [])}
        rowId={({ id: audience }) => rowId(audience)}
        columns={[
          { label: copy.field.name, rowHeader: true, cell: (placed) => <Name placed={placed} field={field} /> },
          { label: words.ring, cell: ({ audience }) => <Ring audience={audience} /> },
          { label: words.attitude, cell: ({ audience }) => <AttitudeMark attitude={attitudeOf(audience.attitude)} /> },
          {
            label: words.size,
            cell: ({ audience }) =>
              typeof audience.size === 'number' ? (
                words.peopleCount(audience.size)
              ) : (
                <span class="een-stil">{copy.field.unknownSize}</span>
              ),
          },
          { label: words.reach, cell: ({ audience }) => reachOf(audience) },
          { label: words.accent, cell: ({ audience }) => audience.accent ?? '' },
          { label: words.agreements, cell: ({ audience }) => <Agreements audience={audience} /> },
        ]}
      />
    </Section>
  );
};

const Name = ({ placed, field }: { readonly placed: PlacedAudience; readonly field: AudienceField }) => {
  const { primary, profile } = placed.audience;
  return (
    <>
      <AudienceName placed={placed} field={field} />
      {primary === true ? (
        <>
          {' '}
          <Label tone="info">{words.primary}</Label>
        </>
      ) : null}
      {profile ? <small class="ag-typering">{profile}</small> : null}
    </>
  );
};

const Ring = ({ audience: { ring, desiredRing } }: { readonly audience: Audience }) => (
  <>
    {ring === null ? <span class="een-stil">{copy.field.noRing}</span> : RING_NAMES[ring]}
    {desiredRing && desiredRing !== ring ? (
      <small class="ag-typering">{copy.field.desired(RING_NAMES[desiredRing].toLowerCase())}</small>
    ) : null}
  </>
);

const Agreements = ({ audience }: { readonly audience: Audience }) => {
  const { chosenSilence, notBefore, speaker, languageLevel, area } = audience;
  const lines = [
    audience.maxSilenceDays ? silenceLimitWords(audience) : null,
    chosenSilence ? words.chosen(formatDayPlain(chosenSilence.until), chosenSilence.reason) : null,
    notBefore ? words.notBefore(notBefore.when?.text ?? words.notBeforeOpen, notBefore.reason) : null,
    speaker ? words.speaker(speaker) : null,
    languageLevel ? words.level(languageLevel) : null,
    area ? words.area(area) : null,
  ].filter((line) => line !== null);
  return (
    <ul class="ag-afspraken">
      {audience.maxSilenceDays ? null : <li class="een-stil">{words.usualLimit(silenceLimitDays(audience))}</li>}
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
};
