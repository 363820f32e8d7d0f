import { ButtonLink, Filter, Icon } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { isContinuous, isLate, isSeries, isUnreported } from '../model/activity.ts';
import { addressOf, type CalendarAddress, zoomWord } from '../model/calendar-address.ts';
import type { Calendar } from '../model/calendar.ts';
import type { TimelineView } from '../model/calendar-views.ts';
import { dayNumber } from '../model/day.ts';
import { filterActivities } from '../model/filter.ts';
import type { Zoom } from '../model/timeline/axis.ts';
import { activityPath, listPath, timelinePath } from '../paths.ts';
import { CalendarFrame, EmptyCalendar, type ViewProps } from './calendar-frame.tsx';
import { monthAndYear } from './date-words.ts';
import { SilenceTable } from './silence-table.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineLegend } from './timeline-legend.tsx';

type TimelinePageProps = ViewProps & { readonly view: TimelineView; readonly here: string };

/** The calendar as a drawing with a lane per audience; the same data stands in the list. */
export const TimelinePage = ({ view, here, ...props }: TimelinePageProps) => {
  const { calendar, address } = props;
  if (calendar.plan.activities.length === 0) {
    return (
      <CalendarFrame {...props} view="timeline" lead={leadOf(calendar, address)}>
        <EmptyCalendar calendar={calendar} />
      </CalendarFrame>
    );
  }
  return (
    <CalendarFrame
      {...props}
      view="timeline"
      lead={leadOf(calendar, address)}
      tools={<Period {...props} view={view} />}
    >
      <h2 class="een-vh">{copy.timelineHeading}</h2>
      <TimelineDrawing calendar={calendar} timeline={view.timeline} here={here} />
      <LeftOut calendar={calendar} address={address} view={view} />
      <div class="kal-voet">
        <div>
          <SilenceTable calendar={calendar} silences={view.silences} isOn={address.showsSilences} />
          <Tray calendar={calendar} tray={view.timeline.tray} />
        </div>
        <TimelineLegend
          listHref={addressOf(listPath({ programme: calendar.programme.id }), {
            filter: address.filter,
            showsDone: true,
          })}
        />
      </div>
    </CalendarFrame>
  );
};

/** Counts what the filter lets through, as the drawing under it does. */
function leadOf({ plan, book, today }: Calendar, { filter }: CalendarAddress): string {
  const shown = filterActivities(plan, filter, { book, today }).flatMap((index) => plan.activities[index] ?? []);
  const series = shown.filter((activity) => isSeries(activity) || isContinuous(activity)).length;
  const asked = book.audiences.filter(({ name }) => filter.audiences.includes(name)).length;
  return copy.counts({
    audiences: asked > 0 ? asked : plan.audiences.length,
    activities: shown.length - series,
    series,
    late: shown.filter((activity) => isLate(activity, today)).length,
    unreported: shown.filter((activity) => isUnreported(activity, today)).length,
  });
}

const ZOOMS: readonly Zoom[] = ['weeks', 'months', 'quarters'];

const Period = ({ calendar, address, view }: Omit<TimelinePageProps, 'here'>) => {
  const path = timelinePath({ programme: calendar.programme.id });
  const at = (begin: string | null) => addressOf(path, { ...address, begin });
  const { from, to } = view.timeline;
  return (
    <>
      <ButtonLink href={at(view.earlier)} small icon="chevron-left" accessibleName={copy.earlierPeriod} />
      <b>
        {monthAndYear(from)} – {monthAndYear(to)}
      </b>
      <ButtonLink href={at(view.later)} small icon="chevron-right" accessibleName={copy.laterPeriod} />
      <ButtonLink
        href={`${at(null)}${dayNumber(calendar.today) >= dayNumber(from) && calendar.today <= to ? '#nu' : ''}`}
        small
      >
        {copy.today}
      </ButtonLink>
      <Filter
        name="schaal"
        label={copy.zoom}
        path={addressOf(path, address)}
        chosen={[zoomWord(address.zoom)]}
        options={ZOOMS.map((zoom) => ({ value: zoomWord(zoom), label: copy.zooms[zoom] }))}
      />
    </>
  );
};

/** What the drawing could not show is said, with the way to it. */
const LeftOut = ({ calendar, address, view }: Omit<TimelinePageProps, 'frame' | 'here'>) => {
  const count = view.timeline.outOfView.length;
  if (count === 0) return null;
  const href = addressOf(listPath({ programme: calendar.programme.id }), { filter: address.filter, showsDone: true });
  return (
    <p class="een-stil een-klein kal-buiten">
      {copy.outOfView(count)} <a href={href}>{copy.seeInList}</a>
    </p>
  );
};

const Tray = ({ calendar, tray }: { readonly calendar: Calendar; readonly tray: readonly number[] }) =>
  tray.length === 0 ? null : (
    <section class="een-sectie" aria-labelledby="zonder-datum">
      <div class="een-sectie__kop">
        <h2 class="nl-heading nl-heading--level-2" id="zonder-datum">
          {copy.tray}
        </h2>
        <span class="een-stil een-klein">{copy.trayNote}</span>
      </div>
      <ul class="kal-la">
        {tray.map((index) => {
          const activity = calendar.plan.activities[index];
          return activity === undefined ? null : (
            <li>
              <Icon name="calendar-question" />
              <a href={activityPath({ programme: calendar.programme.id, item: activity.id ?? '' })}>{activity.title}</a>
              <span class="een-stil">{activity.when.text.trim() || copy.undecided}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
