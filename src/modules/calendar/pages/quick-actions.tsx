import { errorOf } from '#kernel/form-values.ts';
import { isVague } from '#kernel/fuzzy-date/index.ts';
import { Button, ButtonLink, DatePhraseField, PostButton, PostForm, Section } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { isCancelled, isDone } from '../model/activity.ts';
import { mayShift } from '../model/change-activity.ts';
import { completionPath, movePath, newActivityPath, reopeningPath } from '../paths.ts';
import { readerHref } from './activity-fields.tsx';
import type { ActivityPageProps } from './activity-props.ts';

/** What one does most with an activity, each with one button. All of it can be undone. */
export const QuickActions = (props: ActivityPageProps) => {
  const at = { programme: props.calendar.programme.id, item: props.activity.id };
  return (
    <Section id="snel" title={copy.quick}>
      <div class="een-stapel kal-snel">
        {isDone(props.activity) || isCancelled(props.activity) ? (
          <PostButton action={reopeningPath(at)} label={copy.reopen} icon="refresh" />
        ) : (
          <Completion {...props} />
        )}
        {props.activity.status.value === null ? (
          <PostButton action={reopeningPath(at)} label={copy.setPlanned} icon="circle-dashed" />
        ) : null}
        <Move {...props} />
        <ButtonLink href={`${newActivityPath(at)}?kopie=${at.item}`} icon="copy" kind="quiet">
          {copy.copy}
        </ButtonLink>
      </div>
    </Section>
  );
};

const Completion = ({ calendar, activity, values, errors }: ActivityPageProps) => {
  const at = { programme: calendar.programme.id, item: activity.id };
  const isAhead = (activity.when.start ?? '') > calendar.today;
  if (!isVague(activity.when) || isAhead)
    return <PostButton action={completionPath(at)} label={copy.complete} icon="check" />;
  return (
    <PostForm action={completionPath(at)} class="een-stapel" label={copy.complete}>
      <DatePhraseField
        name="doneOn"
        label={copy.completeOn}
        help={copy.completeOnHelp}
        value={values.get('doneOn')}
        optional
        error={errorOf(errors, 'doneOn')}
        readerPath={readerHref(calendar)}
      />
      <Button icon="check">{copy.complete}</Button>
    </PostForm>
  );
};

const Move = ({ calendar, activity, values, errors }: ActivityPageProps) => {
  const at = { programme: calendar.programme.id, item: activity.id };
  const shifts = copy.shifts.filter((shift) => mayShift(activity, shift));
  return (
    <>
      {shifts.length > 0 ? (
        <div class="een-rij">
          {shifts.map(({ amount, unit, label }) => (
            <PostButton action={movePath(at)} label={label} small fields={{ amount: String(amount), unit }} />
          ))}
        </div>
      ) : null}
      <PostForm action={movePath(at)} class="een-stapel" label={copy.move}>
        <DatePhraseField
          name="moveTo"
          label={copy.moveTo}
          help={copy.moveToHelp}
          value={values.get('moveTo')}
          error={errorOf(errors, 'moveTo')}
          readerPath={readerHref(calendar)}
        />
        <Button icon="calendar-event">{copy.move}</Button>
      </PostForm>
    </>
  );
};
