import { readingOf } from '#kernel/fuzzy-date/index.ts';
import { type Activity, RINGS, type Task } from '#kernel/plan.ts';
import { type FormValues, errorOf } from '#kernel/form-values.ts';
import { RING_NAMES } from '#modules/audiences/index.ts';
import type { ItemFieldsProps } from '#modules/programmes/index.ts';
import { Checkbox, CheckboxGroup, DatePhraseField, type FieldError, Select, TextArea, TextInput } from '#ui/index.ts';
import { dateContextOf } from '../model/read-when.ts';
import { copy } from '../copy.nl.ts';
import type { Calendar } from '../model/calendar.ts';
import { dateReadingPath } from '../paths.ts';
import { taskField, taskRows } from '../model/task-fields.ts';

export const statusOptions = Object.entries(copy.statusOptions).map(([value, label]) => ({ value, label }));
/** Where a phrase is read while somebody types it, in the period of this programme. */
export const readerHref = ({ programme }: Pick<Calendar, 'programme'>): string =>
  `${dateReadingPath({})}?programma=${programme.id}`;

/** All fields of an activity. Only what is going to be done must be filled in. */
export const ActivityFields = (props: ItemFieldsProps<Calendar, Activity>) => {
  const { values, errors, before, extra: calendar } = props;
  const field = (name: string) => ({ name, value: values.get(name), error: errorOf(errors, name), optional: true });
  return (
    <>
      <input type="hidden" name="full" value="ja" />
      <TextInput {...field('title')} optional={false} label={copy.whatTitle} />
      <DatePhraseField
        {...field('when')}
        label={copy.when}
        help={copy.whenHelp}
        reading={readingOf(values.get('when'), dateContextOf(calendar), before?.when)}
        readerPath={readerHref(calendar)}
      />
      <Checkbox name="milestone" label={copy.milestone} checked={values.has('milestone')} />
      <AudienceFields {...props} />
      <TextArea {...field('channels')} label={copy.channels} help={copy.channelsHelp} rows={3} />
      <TextArea {...field('objective')} label={copy.objective} help={copy.objectiveHelp} rows={2} />
      <GoalFields {...props} />
      <TextInput {...field('sender')} label={copy.sender} help={copy.senderHelp} list="afzenders" />
      <datalist id="afzenders">
        {sendersOf(calendar).map((sender) => (
          <option value={sender} />
        ))}
      </datalist>
      <TextArea {...field('responsible')} label={copy.responsible} help={copy.responsibleHelp} rows={2} />
      <Select {...field('status')} label={copy.status} options={statusOptions} empty={copy.statusUnknown} />
      <TextInput {...field('statusText')} label={copy.statusText} />
      <TaskFields values={values} errors={errors} before={before?.tasks ?? []} calendar={calendar} />
      <TextArea {...field('notes')} label={copy.notes} rows={4} />
    </>
  );
};

/** Who sent something before, to choose from while typing. */
const sendersOf = ({ plan }: Calendar): readonly string[] =>
  [...new Set(plan.activities.flatMap(({ sender }) => sender ?? []))].slice(0, 50);

const AudienceFields = ({ values, errors, extra: { book } }: ItemFieldsProps<Calendar>) => (
  <>
    {book.audiences.length === 0 ? null : (
      <div class="kal-kolommen">
        <CheckboxGroup
          name="audienceLinks"
          label={copy.audiences}
          optional
          values={values.all('audienceLinks')}
          options={book.audiences.map(({ name }) => ({ value: name, label: name }))}
        />
      </div>
    )}
    <TextArea
      name="audiences"
      label={copy.audiencesOwn}
      help={copy.audiencesOwnHelp}
      value={values.get('audiences')}
      error={errorOf(errors, 'audiences')}
      rows={2}
      optional
    />
    <CheckboxGroup
      name="rings"
      label={copy.rings}
      help={copy.ringsHelp}
      optional
      inline
      values={values.all('rings')}
      options={RINGS.map((ring) => ({ value: ring, label: RING_NAMES[ring] }))}
    />
  </>
);

const GoalFields = ({ values, extra: { plan } }: ItemFieldsProps<Calendar>) => (
  <>
    {plan.goals.length === 0 ? null : (
      <CheckboxGroup
        name="goals"
        label={copy.goals}
        optional
        values={values.all('goals')}
        options={plan.goals.map(({ text }) => ({ value: text, label: text }))}
      />
    )}
    {plan.phases.length === 0 ? (
      <input type="hidden" name="phase" value={values.get('phase')} />
    ) : (
      <Select
        name="phase"
        label={copy.phase}
        optional
        empty={copy.noPhase}
        value={values.get('phase')}
        options={phaseOptions(
          values.get('phase'),
          plan.phases.map(({ name }) => name),
        )}
      />
    )}
  </>
);

/** A phase that is in the row but no longer in the plan can still be kept. */
const phaseOptions = (chosen: string, names: readonly string[]) =>
  [...new Set([...names, ...(chosen === '' ? [] : [chosen])])].map((name) => ({ value: name, label: name }));

type TaskProps = {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly before: readonly Task[];
  readonly calendar: Calendar;
};

const TaskFields = ({ values, errors, before, calendar }: TaskProps) => (
  <fieldset class="een-groep kal-taken">
    <legend class="een-veld__label">{copy.tasks}</legend>
    <p class="een-veld__hulp">{copy.tasksLead}</p>
    {Array.from({ length: taskRows(values) }, (_, index) => (
      <fieldset class="kal-taak">
        <legend class="een-vh">{copy.task(index + 1)}</legend>
        <TextInput
          name={taskField('text', index)}
          label={copy.taskText}
          value={values.get(taskField('text', index))}
          optional
        />
        <TextInput
          name={taskField('who', index)}
          label={copy.taskWho}
          value={values.get(taskField('who', index))}
          optional
        />
        <DatePhraseField
          name={taskField('when', index)}
          label={copy.taskWhen}
          value={values.get(taskField('when', index))}
          optional
          error={errorOf(errors, taskField('when', index))}
          reading={readingOf(values.get(taskField('when', index)), dateContextOf(calendar), before[index]?.when)}
          readerPath={readerHref(calendar)}
        />
        <Checkbox
          name={taskField('done', index)}
          label={copy.taskDone}
          checked={values.has(taskField('done', index))}
        />
      </fieldset>
    ))}
  </fieldset>
);
