import { formatMonth } from '#kernel/fuzzy-date/index.ts';
import { ButtonLink } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { addressOf } from '../model/calendar-address.ts';
import type { MonthView } from '../model/calendar-views.ts';
import { listPath, monthPath } from '../paths.ts';
import { LeftOut, Running, Tray } from './beside-view.tsx';
import { CalendarFrame, EmptyCalendar, type ViewProps } from './calendar-frame.tsx';
import { MonthTable } from './month-table.tsx';
import { SilenceTable } from './silence-table.tsx';
import { Legend } from './legend.tsx';
import { countsOf } from './view-lead.ts';

type MonthPageProps = ViewProps & { readonly view: MonthView };

/** The calendar as a month on the wall: weeks under each other, days beside each other. */
export const MonthPage = ({ view, ...props }: MonthPageProps) => {
  const { calendar, address } = props;
  const lead = countsOf(calendar, address);
  if (calendar.plan.activities.length === 0) {
    return (
      <CalendarFrame {...props} view="month" lead={lead}>
        <EmptyCalendar calendar={calendar} />
      </CalendarFrame>
    );
  }
  const { month } = view;
  return (
    <CalendarFrame {...props} view="month" lead={lead} tools={<Months {...props} view={view} />}>
      <MonthTable calendar={calendar} address={address} month={month} />
      <LeftOut calendar={calendar} address={address} count={month.outOfView.length} />
      <div class="kal-voet">
        <div>
          <SilenceTable
            calendar={calendar}
            silences={view.silences}
            isOn={address.showsSilences}
            isPast={view.isPast}
          />
          <Running calendar={calendar} running={month.running} note={copy.runningNote} />
          <Tray calendar={calendar} tray={month.tray} note={copy.monthTrayNote} />
        </div>
        <Legend
          view="month"
          listHref={addressOf(listPath({ programme: calendar.programme.id }), {
            filter: address.filter,
            showsDone: true,
          })}
        />
      </div>
    </CalendarFrame>
  );
};

/** To the month before and after, and back to the one of today. */
const Months = ({ calendar, address, view: { month } }: MonthPageProps) => {
  const at = (asked: string | null) =>
    addressOf(monthPath({ programme: calendar.programme.id }), { ...address, month: asked });
  const today = calendar.today.slice(0, 7);
  return (
    <>
      <ButtonLink
        href={at(month.previous)}
        small
        icon="chevron-left"
        accessibleName={copy.previousMonth(formatMonth(`${month.previous}-01`))}
      />
      <b>{formatMonth(`${month.month}-01`)}</b>
      <ButtonLink
        href={at(month.next)}
        small
        icon="chevron-right"
        accessibleName={copy.nextMonth(formatMonth(`${month.next}-01`))}
      />
      <ButtonLink href={`${at(today)}#nu`} small>
        {copy.today}
      </ButtonLink>
    </>
  );
};
