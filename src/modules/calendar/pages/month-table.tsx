import { formatMonth, weekdayName } from '#kernel/fuzzy-date/index.ts';
import { classNames } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Calendar } from '../model/calendar.ts';
import type { CalendarAddress } from '../model/calendar-address.ts';
import type { Month, MonthWeek } from '../model/month/month.ts';
import { ActivityBand, PhaseName, WeekBands } from './month-band.tsx';
import { DayCell, MoreInList } from './month-day.tsx';
import { monthTitle } from './date-words.ts';

type MonthTableProps = {
  readonly calendar: Calendar;
  readonly address: CalendarAddress;
  readonly month: Month;
};

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A real table: a week is a group of rows, the first with its days, the others with what covers several of them. */
export const MonthTable = ({ calendar, address, month }: MonthTableProps) => (
  <table class="mnd">
    <caption>
      {monthTitle(month.month)}
      <span class="een-vh">, {copy.perWeek}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col" class="mnd-nr">
          {copy.weekNumber}
        </th>
        {WEEKDAYS.map((day) => (
          <th scope="col">{weekdayName(day)}</th>
        ))}
      </tr>
    </thead>
    {month.whole.length > 0 ? (
      <tbody class="mnd-heel">
        <tr>
          <th scope="row">{copy.wholeMonth}</th>
          <td colspan={7}>
            <span class="een-vh">{formatMonth(`${month.month}-01`)}: </span>
            <ul>
              {month.whole.map((band) => (
                <li class="mnd-wolk mnd-wolk--begin mnd-wolk--eind">
                  <ActivityBand band={band} calendar={calendar} />
                </li>
              ))}
            </ul>
          </td>
        </tr>
      </tbody>
    ) : null}
    {month.weeks.map((week, index) => (
      <Week
        week={week}
        isFirst={index === 0}
        isLast={index === month.weeks.length - 1}
        calendar={calendar}
        address={address}
      />
    ))}
  </table>
);

type WeekProps = Omit<MonthTableProps, 'month'> & {
  readonly week: MonthWeek;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

const Week = ({ week, isFirst, isLast, calendar, address }: WeekProps) => {
  const first = week.days[0]?.on ?? '';
  const last = week.days.at(-1)?.on ?? '';
  const rows = 1 + week.phases.length + week.bands.length + (week.more > 0 ? 1 : 0);
  const isQuiet = week.bands.length === 0 && week.days.every(({ items }) => items.length === 0);
  return (
    <tbody class={classNames('mnd-week', week.isNow && 'is-nu', isQuiet && 'is-leeg')}>
      <tr class="mnd-dagen">
        <th scope="rowgroup" rowspan={rows} class="mnd-nr">
          <span class="mnd-weekwoord">{copy.week} </span>
          {week.week}
        </th>
        {week.days.map((day) => (
          <DayCell day={day} calendar={calendar} address={address} />
        ))}
      </tr>
      {week.phases.map((row) => (
        <WeekBands
          row={row}
          kind="fase"
          isNamedAbove={!isFirst}
          show={(piece) => <PhaseName band={piece} calendar={calendar} />}
        />
      ))}
      {week.bands.map((row) => (
        <WeekBands
          row={row}
          kind="wolk"
          isNamedBelow={!isLast}
          show={(piece) => <ActivityBand band={piece} calendar={calendar} />}
        />
      ))}
      {week.more > 0 ? (
        <tr>
          <td colspan={7}>
            <MoreInList count={week.more} from={first} to={last} calendar={calendar} address={address} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
};
