import type { Child, PropsWithChildren } from 'hono/jsx';
import {
  ButtonLink,
  classNames,
  EmptyState,
  Filter,
  FilterBar,
  type Frame,
  Icon,
  ViewSwitch,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { addressOf, type CalendarAddress, isFiltered } from '../model/calendar-address.ts';
import type { Calendar } from '../model/calendar.ts';
import { stateOf } from '../model/activity.ts';
import { type CalendarFilter, NO_FILTER, RING_WORDS, STATE_WORDS } from '../model/filter.ts';
import { RINGS } from '#kernel/plan.ts';
import { RING_NAMES } from '#modules/audiences/index.ts';
import { PeriodFilter, WordSearch } from './search-form.tsx';
import { namesIn, wholeNames } from '../model/whole-names.ts';
import {
  listPath,
  matrixPath,
  monthPath,
  newActivityPath,
  planExportPath,
  planUploadPath,
  timelinePath,
} from '../paths.ts';

type CalendarView = 'timeline' | 'month' | 'list' | 'matrix';
export type ViewProps = { readonly frame: Frame; readonly calendar: Calendar; readonly address: CalendarAddress };
type FrameProps = PropsWithChildren<
  ViewProps & {
    readonly view: CalendarView;
    readonly lead: string;
    /** What this view adds at the end of the filters. */
    readonly tools?: Child;
  }
>;

const PATHS = { timeline: timelinePath, month: monthPath, list: listPath, matrix: matrixPath };
const ICONS = { timeline: 'timeline', month: 'calendar-month', list: 'list-details', matrix: 'table' } as const;
const VIEWS: readonly CalendarView[] = ['timeline', 'month', 'list', 'matrix'];

/** The four views of the calendar share their head, their switch and their filters. */
export const CalendarFrame = ({ frame, calendar, address, view, lead, tools, children }: FrameProps) => {
  const programme = calendar.programme.id;
  const isEmpty = calendar.plan.activities.length === 0;
  const views = VIEWS.map((each) => ({
    label: copy[each],
    href: addressOf(PATHS[each]({ programme }), { filter: address.filter, showsSilences: address.showsSilences }),
    icon: ICONS[each],
    current: each === view,
  }));
  return (
    <WorkbenchPage
      frame={frame}
      title={copy.title}
      lead={lead}
      wide
      actions={
        <>
          <ViewSwitch label={copy.view} views={views} />
          {isEmpty ? null : (
            <ButtonLink href={planExportPath({ programme })} icon="download">
              {copy.exportPlan}
            </ButtonLink>
          )}
          {calendar.mayEdit && !isEmpty ? (
            <ButtonLink href={newActivityPath({ programme })} kind="primary" icon="plus">
              {copy.add}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      {isEmpty ? null : (
        <div class="kal-filters">
          <CalendarFilters calendar={calendar} address={address} view={view} tools={tools} />
        </div>
      )}
      {children}
    </WorkbenchPage>
  );
};

type FiltersProps = Omit<ViewProps, 'frame'> & { readonly view: CalendarView; readonly tools: Child };

const CalendarFilters = ({ calendar, address, view, tools }: FiltersProps) => {
  const here = PATHS[view]({ programme: calendar.programme.id });
  const path = addressOf(here, { ...address, page: 1, edits: null });
  return (
    <>
      <search class="een-rij kal-zoek" aria-label={copy.search}>
        <WordSearch path={path} filter={address.filter} />
        <PeriodFilter path={path} filter={address.filter} />
        <Filter {...ringChoice(address.filter)} multiple path={path} />
      </search>
      <FilterBar>
        {choicesOf(calendar, address.filter).map((choice) => (
          <Filter {...choice} multiple path={path} />
        ))}
        {view === 'timeline' || view === 'month' ? <SilenceSwitch address={address} path={here} /> : null}
        {isFiltered(address.filter) ? (
          <a href={addressOf(here, { ...address, filter: NO_FILTER, page: 1 })}>{copy.clearFilters}</a>
        ) : null}
        {tools ? <span class="een-rij een-uit kal-periode">{tools}</span> : null}
      </FilterBar>
    </>
  );
};

/** What can be filtered on: what occurs in the calendar, and what the address asks for. */
function choicesOf(calendar: Calendar, filter: CalendarFilter) {
  const { plan, book } = calendar;
  const { activities } = plan;
  const phases = mostUsed(activities.flatMap(({ phase }) => phase ?? []));
  const named = (name: string, label: string, values: readonly string[], chosen: readonly string[]) => ({
    name,
    label,
    chosen,
    options: [...new Set([...values, ...chosen])].map((value) => ({ value, label: value })),
  });
  const names = namesIn(plan);
  const people = mostUsed(names.map(wholeNames(names)));
  const channels = mostUsed(activities.flatMap((activity) => activity.channels));
  const states = [...new Set(activities.map((activity) => stateOf(activity, calendar)))];
  const audiences = book.audiences.map(({ name }) => name);
  return [
    named('doelgroep', copy.filterAudience, audiences, filter.audiences),
    named('middel', copy.filterChannel, channels, filter.channels),
    named('wie', copy.filterPerson, people, filter.people),
    {
      name: 'status',
      label: copy.filterState,
      chosen: filter.states.map((state) => STATE_WORDS[state]),
      options: states.map((state) => ({ value: STATE_WORDS[state], label: copy.states[state] })),
    },
    ...(phases.length > 0 ? [named('fase', copy.filterPhase, phases, filter.phases)] : []),
  ];
}

const ringChoice = ({ rings }: CalendarFilter) => ({
  name: 'ring',
  label: copy.filterRing,
  chosen: rings.map((ring) => RING_WORDS[ring]),
  options: RINGS.map((ring) => ({ value: RING_WORDS[ring], label: RING_NAMES[ring] })),
});

const SilenceSwitch = ({ address, path }: { readonly address: CalendarAddress; readonly path: string }) => (
  <a
    class={classNames('een-filter', address.showsSilences && 'een-filter--aan')}
    href={addressOf(path, { ...address, edits: null, showsSilences: !address.showsSilences })}
    aria-current={address.showsSilences ? 'true' : undefined}
  >
    <Icon name={address.showsSilences ? 'check' : 'volume-off'} />
    {copy.showSilences}
  </a>
);

const MOST_OPTIONS = 40;

/** What is used most, in the order of the alphabet. */
function mostUsed(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_OPTIONS)
    .map(([value]) => value);
  return most.sort((one, other) => one.localeCompare(other, 'nl'));
}

/** Instead of a view when the calendar has nothing in it yet. */
export const EmptyCalendar = ({ calendar }: { readonly calendar: Calendar }) => (
  <EmptyState title={copy.emptyTitle} text={copy.emptyText} level={2} icon="calendar-event">
    {calendar.mayEdit ? (
      <>
        <ButtonLink href={newActivityPath({ programme: calendar.programme.id })} kind="primary" icon="plus">
          {copy.emptyStart}
        </ButtonLink>
        <a href={planUploadPath({ programme: calendar.programme.id })}>{copy.emptyImport}</a>
      </>
    ) : null}
  </EmptyState>
);
