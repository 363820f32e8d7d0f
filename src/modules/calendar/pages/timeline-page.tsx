import { addDays } from '#kernel/fuzzy-date/index.ts';
import { ButtonLink, Filter } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { addressOf, zoomWord } from '../model/calendar-address.ts';
import type { TimelineView } from '../model/calendar-views.ts';
import { dayNumber } from '../model/day.ts';
import type { Zoom } from '../model/timeline/axis.ts';
import { listPath, timelinePath } from '../paths.ts';
import { CalendarFrame, EmptyCalendar, type ViewProps } from './calendar-frame.tsx';
import { monthAndYear } from './date-words.ts';
import { LeftOut, PhasesWithoutPeriod, Tray } from './beside-view.tsx';
import { countsOf } from './view-lead.ts';
import { SilenceTable } from './silence-table.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { Legend } from './legend.tsx';

type TimelinePageProps = ViewProps & { readonly view: TimelineView; readonly here: string };

/** The calendar as a drawing with a lane per audience; the same data stands in the list. */
export const TimelinePage = ({ view, here, ...props }: TimelinePageProps) => {
  const { calendar, address } = props;
  if (calendar.plan.activities.length === 0) {
    return (
      <CalendarFrame {...props} view="timeline" lead={countsOf(calendar, address)}>
        <EmptyCalendar calendar={calendar} />
      </CalendarFrame>
    );
  }
  return (
    <CalendarFrame
      {...props}
      view="timeline"
      lead={countsOf(calendar, address)}
      tools={<Period {...props} view={view} />}
    >
      <h2 class="een-vh">{copy.timelineHeading}</h2>
      <p class="een-stil een-klein kal-opzij">{copy.timelineAside}</p>
      <TimelineDrawing calendar={calendar} timeline={view.timeline} here={here} />
      <LeftOut calendar={calendar} address={address} count={view.timeline.outOfView.length} />
      <PhasesWithoutPeriod calendar={calendar} />
      <div class="kal-voet">
        <div>
          <SilenceTable
            calendar={calendar}
            silences={view.silences}
            isOn={address.showsSilences}
            isPast={view.isPast}
          />
          <Tray calendar={calendar} tray={view.timeline.tray} note={copy.trayNote} />
        </div>
        <Legend
          view="timeline"
          listHref={addressOf(listPath({ programme: calendar.programme.id }), {
            filter: address.filter,
            showsDone: true,
          })}
        />
      </div>
    </CalendarFrame>
  );
};

/** A week belongs to the month of its Thursday, as in the ruler. */
const MIDWEEK = 3;
const ZOOMS: readonly Zoom[] = ['weeks', 'months', 'quarters'];

const Period = ({ calendar, address, view }: Omit<TimelinePageProps, 'here'>) => {
  const path = timelinePath({ programme: calendar.programme.id });
  const at = (begin: string | null) => addressOf(path, { ...address, begin });
  const { from, to } = view.timeline;
  return (
    <>
      <ButtonLink href={at(view.earlier)} small icon="chevron-left" accessibleName={copy.earlierPeriod} />
      <b>
        {monthAndYear(addDays(from, MIDWEEK))} – {monthAndYear(addDays(to, -MIDWEEK))}
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
