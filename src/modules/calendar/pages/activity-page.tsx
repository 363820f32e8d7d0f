import { errorOf } from '#kernel/form-values.ts';
import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Task } from '#kernel/plan.ts';
import { RING_NAMES } from '#modules/audiences/index.ts';
import { messagePath } from '#modules/messages/index.ts';
import { itemHistoryPath } from '#modules/programmes/index.ts';
import {
  ButtonLink,
  ErrorSummary,
  KeyValues,
  Markdown,
  PostButton,
  Section,
  Table,
  WithAside,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { CarriedMessage } from '../model/carried-message.ts';
import type { Placing } from '../model/anchor/anchored.ts';
import { seenTaskFields } from '../model/change-activity.ts';
import { calendarPath, editActivityPath, taskPath } from '../paths.ts';
import type { ActivityPageProps } from './activity-props.ts';
import { AudienceList, shapesOf } from './audience-list.tsx';
import { readingOfDate } from './date-words.ts';
import { CommentList } from './comment-list.tsx';
import { ActivityStatus, ChannelList } from './list-row.tsx';
import { QuickActions } from './quick-actions.tsx';

/** One activity with all that is known of it, and what one does with it most. */
export const ActivityPage = (props: ActivityPageProps) => {
  const { frame, calendar, activity, errors } = props;
  const at = { programme: calendar.programme.id, item: activity.id };
  return (
    <WorkbenchPage
      frame={frame}
      title={activity.title}
      lead={<WhenLine activity={activity} placing={calendar.placings.get(activity.id)} />}
      crumbs={[{ label: copy.title, href: calendarPath(at) }]}
      actions={
        <>
          <ButtonLink href={itemHistoryPath(at)} icon="history" kind="quiet">
            {copy.history}
          </ButtonLink>
          {calendar.mayEdit ? (
            <ButtonLink href={editActivityPath(at)} icon="pencil" kind="primary">
              {copy.edit}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <ErrorSummary errors={errors} />
      {calendar.mayEdit ? (
        <WithAside label={copy.quick} aside={<QuickActions {...props} />}>
          <Facts {...props} />
        </WithAside>
      ) : (
        <Facts {...props} />
      )}
    </WorkbenchPage>
  );
};

type WhenLineProps = { readonly activity: Activity; readonly placing: Placing | undefined };

/** The phrase as written, with how we read it behind it. */
const WhenLine = ({ activity: { when }, placing }: WhenLineProps) => {
  const text = when.text.trim() || copy.undecided;
  const reading = readingOfDate(when, placing);
  return (
    <>
      <b>{text}</b>
      {reading.toLowerCase() === text.toLowerCase() ? null : <> · {reading}</>}
    </>
  );
};

const Facts = ({ calendar, activity, ...more }: ActivityPageProps) => {
  const earlier = activity.earlierPhrases ?? [];
  const placing = calendar.placings.get(activity.id);
  const shown = placing?.kind === 'placed' ? { ...activity, when: placing.when } : activity;
  return (
    <>
      <Section id="gegevens" title={copy.facts}>
        <KeyValues
          items={[
            [copy.columns.status, <ActivityStatus activity={shown} now={calendar} />],
            [copy.activity, activity.kind === 'milestone' ? copy.isMilestone : null],
            [
              copy.audiences,
              activity.audiences.length + activity.rings.length + (activity.audienceLinks?.length ?? 0) === 0 ? null : (
                <AudienceList activity={activity} book={calendar.book} shapes={shapesOf(calendar.book)} />
              ),
            ],
            [copy.rings, activity.rings.length > 0 ? activity.rings.map((ring) => RING_NAMES[ring]).join(', ') : null],
            [copy.channels, activity.channels.length > 0 ? <ChannelList channels={activity.channels} /> : null],
            [copy.objective, activity.objective],
            [copy.goals, activity.goals?.length ? activity.goals.join('; ') : null],
            [copy.sender, activity.sender],
            [copy.responsible, activity.responsible.length > 0 ? activity.responsible.join(', ') : null],
            [copy.phase, activity.phase ?? null],
            [copy.notes, activity.notes],
          ]}
        />
        {earlier.length > 0 ? <p class="een-stil kal-noot">{copy.earlier(earlier.toReversed())}</p> : null}
      </Section>
      {more.message ? <Carried programme={calendar.programme.id} message={more.message} /> : null}
      {activity.tasks.length > 0 ? <Tasks {...{ calendar, activity }} {...more} /> : null}
      <CommentList
        programme={calendar.programme.id}
        activity={activity.id}
        comments={more.comments}
        mayContribute={more.mayContribute}
        typed={more.values.get('comment')}
        error={errorOf(more.errors, 'comment')}
      />
    </>
  );
};

type CarriedProps = { readonly programme: string; readonly message: CarriedMessage };

/** The message of the plan that this tells, with the accents for whom it is for. */
const Carried = ({ programme, message: { sentence, accents } }: CarriedProps) => (
  <Section id="boodschap" title={copy.carried} aside={<a href={messagePath({ programme })}>{copy.toMessage}</a>}>
    {sentence === null ? null : (
      <blockquote class="pl-kern">
        <Markdown text={sentence} />
      </blockquote>
    )}
    <KeyValues items={accents.map((accent) => [copy.accentFor(accent.for), accent.text])} />
  </Section>
);

type TickProps = {
  readonly task: Task;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
};

const TaskTick = ({ task, action, fields }: TickProps) =>
  task.doneOn ? (
    <PostButton
      action={action}
      fields={fields}
      label={copy.untickTask}
      accessibleName={copy.untickTaskOf(task.text)}
      kind="quiet"
      small
    />
  ) : (
    <PostButton
      action={action}
      fields={fields}
      label={copy.tickTask}
      accessibleName={copy.tickTaskOf(task.text)}
      icon="check"
      small
    />
  );

type TasksProps = Pick<ActivityPageProps, 'calendar' | 'activity' | 'mayContribute' | 'mayTick' | 'revision'>;

const Tasks = ({ calendar, activity, mayContribute, mayTick, revision }: TasksProps) => (
  <Section id="taken" title={copy.tasks}>
    {mayContribute && mayTick.includes(false) ? <p class="een-stil">{copy.tickOwn}</p> : null}
    <Table
      caption={copy.tasks}
      hideCaption
      rows={activity.tasks}
      columns={[
        { label: copy.taskText, cell: ({ text }) => text, rowHeader: true },
        { label: copy.taskWho, cell: ({ who }) => who.join(', ') },
        { label: copy.taskWhen, cell: ({ when }) => when?.text ?? '' },
        {
          label: copy.taskDone,
          cell: (task) => (
            <>
              {task.doneOn ? `${formatDayPlain(task.doneOn)} ` : null}
              {mayTick[activity.tasks.indexOf(task)] ? (
                <TaskTick
                  task={task}
                  action={taskPath({ programme: calendar.programme.id, item: activity.id })}
                  fields={seenTaskFields(activity.tasks, activity.tasks.indexOf(task), revision)}
                />
              ) : null}
            </>
          ),
        },
      ]}
    />
  </Section>
);
