import { Icon } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { addressOf, type CalendarAddress } from '../model/calendar-address.ts';
import type { Calendar } from '../model/calendar.ts';
import { activityPath, listPath } from '../paths.ts';

type LeftOutProps = { readonly calendar: Calendar; readonly address: CalendarAddress; readonly count: number };

/** What a drawing could not show is said, with the way to it. */
export const LeftOut = ({ calendar, address, count }: LeftOutProps) => {
  if (count === 0) return null;
  const href = addressOf(listPath({ programme: calendar.programme.id }), { filter: address.filter, showsDone: true });
  return (
    <p class="een-stil een-klein kal-buiten">
      {copy.outOfView(count)} <a href={href}>{copy.seeInList}</a>
    </p>
  );
};

/** Steps of the programme that have no place in a drawing: nobody said when they are. */
export const PhasesWithoutPeriod = ({ calendar }: Pick<LeftOutProps, 'calendar'>) => {
  const names = calendar.plan.phases.flatMap(({ name, period }) =>
    period === null || (period.start === null && period.end === null) ? [name] : [],
  );
  return names.length === 0 ? null : <p class="een-stil een-klein kal-buiten">{copy.phasesUndated(names)}</p>;
};

type TrayProps = { readonly calendar: Calendar; readonly tray: readonly number[]; readonly note: string };

/** What has no date yet; nothing when everything has one. */
export const Tray = ({ tray, ...props }: TrayProps) => (
  <ActivityTray {...props} id="zonder-datum" title={copy.tray} icon="calendar-question" activities={tray} />
);

/** What goes on all the time. */
export const Running = ({ running, ...props }: Omit<TrayProps, 'tray'> & { readonly running: readonly number[] }) => (
  <ActivityTray {...props} id="loopt-door" title={copy.running} icon="repeat" activities={running} />
);

type ActivityTrayProps = Omit<TrayProps, 'tray'> & {
  readonly id: string;
  readonly title: string;
  readonly icon: 'calendar-question' | 'repeat';
  readonly activities: readonly number[];
};

const ActivityTray = ({ calendar, note, id, title, icon, activities }: ActivityTrayProps) =>
  activities.length === 0 ? null : (
    <section class="een-sectie" aria-labelledby={id}>
      <div class="een-sectie__kop">
        <h2 class="nl-heading nl-heading--level-2" id={id}>
          {title}
        </h2>
        <span class="een-stil een-klein">{note}</span>
      </div>
      <ul class="kal-la">
        {activities.map((index) => {
          const activity = calendar.plan.activities[index];
          return activity === undefined ? null : (
            <li>
              <Icon name={icon} />
              <a href={activityPath({ programme: calendar.programme.id, item: activity.id ?? '' })}>{activity.title}</a>
              <span class="een-stil">{activity.when.text.trim() || copy.undecided}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
