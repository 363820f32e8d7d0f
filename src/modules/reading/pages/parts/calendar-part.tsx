import { formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { calendarPath, isContinuous, isSeries } from '#modules/calendar/index.ts';
import { Icon } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import { nextActivities } from '../../model/next-activities.ts';
import type { PartProps } from '../plan-view.ts';

const SHOWN = 5;

/** How many activities there are and which come first; the calendar itself is a page of its own. */
export const CalendarPart = ({ view }: PartProps) => {
  const { activities } = view.plan;
  const series = activities.filter((activity) => isSeries(activity) || isContinuous(activity)).length;
  const next = nextActivities(view.plan, view.today).slice(0, SHOWN);
  return (
    <>
      <p>
        {copy.activities(activities.length - series, series)}
        {next.length > 0 ? ` ${copy.upcoming}` : ''}
      </p>
      {next.length > 0 ? (
        <dl class="pl-accent pl-rollen">
          {next.map(({ title, when }) => (
            <div>
              <dt>{formatFuzzyDate(when)}</dt>
              <dd>{title}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p class="pl-erbij">
        <a href={calendarPath({ programme: view.programme.id })}>
          <Icon name="calendar-event" />
          {copy.calendar}
        </a>
      </p>
    </>
  );
};
