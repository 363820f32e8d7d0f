import { formatFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { calendarPath, isContinuous, isSeries, placingWords } from '#modules/calendar/index.ts';
import { Icon } from '#ui/index.ts';
import { copy } from '../../copy.nl.ts';
import { nextActivities } from '../../model/next-activities.ts';
import type { PartProps, PlanView } from '../plan-view.ts';

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
          {next.map((activity) => (
            <div>
              <dt>
                {formatFuzzyDate(activity.when)}
                <DaysFound view={view} activity={activity} />
              </dt>
              <dd>{activity.title}</dd>
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

/** About when it is, below the words of what hangs on another moment, as in the list of the calendar. */
const DaysFound = ({ view, activity }: { readonly view: PlanView; readonly activity: Activity }) => {
  const placing = view.placings.get(view.plan.activities.indexOf(activity));
  return placing?.kind === 'placed' ? <small>{placingWords(placing, activity.when.anchor?.text ?? '')}</small> : null;
};
