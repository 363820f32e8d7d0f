import { ButtonLink, EmptyState, type Frame, WithAside, WorkbenchPage } from '#ui/index.ts';
import type { AttentionCounts, AttentionRow } from '../model/attention-row.ts';
import { copy } from '../copy.nl.ts';
import type { MeasuredGoal, NextMilestone } from '../model/plan-state.ts';
import type { WeeksView } from '../model/weeks-view.ts';
import { AttentionSection } from './attention-section.tsx';
import { type QuickLink, StateAside } from './state-aside.tsx';
import { WeeksSection } from './weeks-section.tsx';

export type OverviewPageProps = {
  readonly frame: Frame;
  readonly greeting: string;
  readonly day: string;
  readonly milestone: NextMilestone | null;
  readonly attention: { readonly rows: readonly AttentionRow[]; readonly counts: AttentionCounts };
  readonly weeks: WeeksView;
  readonly goals: readonly MeasuredGoal[];
  readonly isEmpty: boolean;
  readonly mayEdit: boolean;
  readonly hrefs: {
    readonly newActivity: string;
    readonly calendar: string;
    readonly attention: string;
    readonly upload: string;
    readonly newAudience: string;
    readonly plan: string;
  };
  readonly links: readonly QuickLink[];
  readonly initialsOf: (name: string) => string;
};

/** Where somebody lands in a programme: what asks for attention, what is coming, how it stands. */
export const OverviewPage = (props: OverviewPageProps) => {
  const { frame, greeting, day, milestone, attention, hrefs } = props;
  return (
    <WorkbenchPage
      frame={frame}
      title={greeting}
      lead={
        <>
          {day}
          {milestone ? (
            <>
              {' '}
              <Milestone milestone={milestone} />
            </>
          ) : null}
        </>
      }
      actions={
        props.mayEdit && !props.isEmpty ? (
          <ButtonLink href={hrefs.newActivity} kind="primary" icon="calendar-plus">
            {copy.plan}
          </ButtonLink>
        ) : undefined
      }
    >
      {props.isEmpty ? (
        <FirstSteps {...props} />
      ) : (
        <WithAside
          label={copy.state}
          aside={<StateAside links={props.links} goals={props.goals} goalsHref={`${hrefs.plan}#doelen`} />}
        >
          <AttentionSection {...attention} allHref={hrefs.attention} initialsOf={props.initialsOf} />
          <WeeksSection view={props.weeks} calendarHref={hrefs.calendar} />
        </WithAside>
      )}
    </WorkbenchPage>
  );
};

const Milestone = ({ milestone: { words, title, href, phrase } }: { readonly milestone: NextMilestone }) => (
  <>
    {words} <a href={href}>{title}</a>
    {phrase === null ? '.' : ` (${phrase}).`}
  </>
);

const FirstSteps = ({ hrefs, mayEdit }: OverviewPageProps) => (
  <EmptyState title={copy.startTitle} text={copy.startText} level={2} icon="compass">
    {mayEdit ? (
      <>
        <ButtonLink href={hrefs.upload} kind="primary" icon="file-import">
          {copy.quickLinks.read}
        </ButtonLink>
        <ButtonLink href={hrefs.newAudience} icon="users">
          {copy.quickLinks.audience}
        </ButtonLink>
        <ButtonLink href={hrefs.newActivity} icon="calendar-plus">
          {copy.plan}
        </ButtonLink>
      </>
    ) : null}
  </EmptyState>
);
