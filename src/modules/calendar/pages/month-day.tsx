import { formatDayAndMonth, formatDayPlain, weekdayName, weekdayOf } from '#kernel/fuzzy-date/index.ts';
import { classNames, Icon } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Calendar } from '../model/calendar.ts';
import { addressOf, type CalendarAddress } from '../model/calendar-address.ts';
import type { MonthDay } from '../model/month/month.ts';
import type { DayItem } from '../model/month/month-moments.ts';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { activityPath, listPath, newActivityPath } from '../paths.ts';
import { ActivityMark } from './timeline-piece.tsx';

type DayCellProps = { readonly day: MonthDay; readonly calendar: Calendar; readonly address: CalendarAddress };

/** One day: its number, and what happens on it. */
export const DayCell = ({ day, calendar, address }: DayCellProps) => (
  <td
    class={classNames(
      'mnd-dag',
      !day.isInMonth && 'is-buiten',
      day.isToday && 'is-vandaag',
      day.on < calendar.today && 'is-voorbij',
      day.items.length === 0 && 'is-leeg',
    )}
    id={day.isToday ? 'nu' : undefined}
  >
    <DayNumber day={day} calendar={calendar} />
    {day.items.length > 0 ? (
      <ul>
        {day.items.map((item) => (
          <li>
            <DayLine item={item} calendar={calendar} />
          </li>
        ))}
      </ul>
    ) : null}
    {day.more > 0 ? (
      <MoreInList count={day.more} from={day.on} to={day.on} calendar={calendar} address={address} />
    ) : null}
  </td>
);

/** On a desk the number with the day above it says enough; on a phone the whole date stands there. */
const DayNumber = ({ day: { on, isInMonth, isToday }, calendar }: Omit<DayCellProps, 'address'>) => {
  const [number = '', month = ''] = formatDayAndMonth(on).split(' ');
  const words = (
    <time datetime={on}>
      <span class="mnd-weekdag">{weekdayName(weekdayOf(on))} </span>
      {number}
      <span class={isInMonth && number !== '1' ? 'mnd-maandwoord' : undefined}> {month}</span>
    </time>
  );
  const query = new URLSearchParams({ wanneer: formatDayPlain(on) });
  return (
    <p class="mnd-datum">
      {calendar.mayEdit ? (
        <a href={`${newActivityPath({ programme: calendar.programme.id })}?${query}`}>
          <span class="een-vh">{copy.addOnDay} </span>
          {words}
          <Icon name="plus" />
        </a>
      ) : (
        words
      )}
      {isToday ? <b class="mnd-vandaag">{copy.todayMark}</b> : null}
    </p>
  );
};

const DayLine = ({ item, calendar }: { readonly item: DayItem; readonly calendar: Calendar }) => {
  const activity = calendar.plan.activities[item.activity];
  if (activity === undefined) return null;
  return (
    <a href={activityPath({ programme: calendar.programme.id, item: activity.id ?? '' })} class="mnd-it">
      <ActivityMark activity={activity} state={item.state} isVague={item.isVague} />
      <span>
        <b>{withSoftHyphens(activity.title, 12)}</b>
        {item.phrase === null ? null : <small> {item.phrase}</small>}
        <span class="een-vh">, {copy.states[item.state].toLowerCase()}</span>
      </span>
    </a>
  );
};

type MoreProps = Omit<DayCellProps, 'day'> & { readonly count: number; readonly from: string; readonly to: string };

/** What did not fit stands in the list, which opens at these days. */
export const MoreInList = ({ count, from, to, calendar, address }: MoreProps) => (
  <a
    class="mnd-meer"
    href={addressOf(listPath({ programme: calendar.programme.id }), {
      filter: { ...address.filter, from, to },
      showsDone: true,
    })}
  >
    {copy.moreInList(count)}
  </a>
);
