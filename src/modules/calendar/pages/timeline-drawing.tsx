import { formatMonth } from '#kernel/fuzzy-date/index.ts';
import { classNames, CategoryMark, Icon, place, useCsrf } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Calendar } from '../model/calendar.ts';
import type { PhaseBand } from '../model/timeline/phase-band.ts';
import type { Timeline, TimelineGroup, TimelineLane } from '../model/timeline/timeline.ts';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { SHAPE_CATEGORY, SHAPE_CLASS } from './activity-look.ts';
import { Piece, type PieceContext } from './timeline-piece.tsx';

type DrawingProps = { readonly calendar: Calendar; readonly timeline: Timeline; readonly here: string };

const DAY_MS = 86_400_000;

/** The timeline. It scrolls sideways in a region of its own; moving by drag or keys is an improvement of the form on each page. */
export const TimelineDrawing = ({ calendar, timeline, here }: DrawingProps) => {
  const days = Math.round((Date.parse(timeline.to) - Date.parse(timeline.from)) / DAY_MS) + 1;
  const drawing = (
    <section
      class="tl-schuif"
      tabindex={0}
      aria-label={copy.timelineRegion(formatMonth(timeline.from), formatMonth(timeline.to))}
    >
      <div class={classNames('tl', `tl--${timeline.zoom}`, place({ weken: timeline.lower.length }))}>
        <Axis timeline={timeline} />
        <Lines timeline={timeline} />
        {timeline.groups.map((group, index) => (
          <Group group={group} index={index} calendar={calendar} timeline={timeline} />
        ))}
      </div>
    </section>
  );
  if (!calendar.mayEdit) return drawing;
  return (
    <een-schuiven data-dagen={String(days)} data-terug={here} data-csrf={useCsrf()} data-woord={copy.dragMoved}>
      {drawing}
      <p class="een-vh" aria-live="polite" />
      <p class="een-stil een-klein kal-sleep" hidden>
        {copy.dragHelp}
      </p>
    </een-schuiven>
  );
};

const Axis = ({ timeline }: { readonly timeline: Timeline }) => (
  <div class="tl-hoofd">
    <div class="tl-naam">{timeline.zoom === 'weeks' ? <span class="een-stil een-klein">{copy.week}</span> : null}</div>
    <div class="tl-as">
      {timeline.upper.map(({ x, label }) => (
        <span class={classNames('tl-maand', place({ x: x / 10 }))}>{label}</span>
      ))}
      {timeline.lower.map(({ x, label, isNow }) => (
        <span class={classNames('tl-week', isNow && 'is-nu', place({ x: x / 10 }))}>
          {timeline.zoom === 'weeks' ? <span class="een-vh">{copy.week} </span> : null}
          {label}
        </span>
      ))}
      {timeline.today === null ? null : (
        <b class={classNames('tl-vandaag', place({ x: timeline.today / 10 }))} id="nu">
          {copy.todayMark}
        </b>
      )}
    </div>
  </div>
);

const Lines = ({ timeline }: { readonly timeline: Timeline }) => {
  const today = timeline.today === null ? null : place({ x: timeline.today / 10 });
  const marks = timeline.zoom === 'weeks' ? timeline.upper : timeline.lower;
  return (
    <div class="tl-lijnen" aria-hidden="true">
      {today === null ? null : <span class={`tl-voorbij ${today}`} />}
      {marks.map(({ x }) => (
        <i class={`tl-mlijn ${place({ x: x / 10 })}`} />
      ))}
      {today === null ? null : <i class={`tl-nu ${today}`} />}
    </div>
  );
};

type GroupProps = {
  readonly group: TimelineGroup;
  readonly index: number;
  readonly calendar: Calendar;
  readonly timeline: Timeline;
};

const Group = ({ group, index, calendar, timeline }: GroupProps) => {
  const heading = `groep-${index}`;
  const context: PieceContext = { calendar };
  return (
    <section class={`tl-groep tl-groep--${SHAPE_CLASS[group.shape]}`} aria-labelledby={heading}>
      {group.shape === 'top' ? (
        <h3 class="een-vh" id={heading}>
          {copy.lanes.milestones}
        </h3>
      ) : (
        <h3 class="tl-groep__kop" id={heading}>
          <CategoryMark category={SHAPE_CATEGORY[group.shape]}>{group.title}</CategoryMark>
        </h3>
      )}
      <ul class="tl-lanes">
        {group.lanes.map((lane) => (
          <Lane lane={lane} context={context} phases={lane.kind === 'milestones' ? timeline.phases : []} />
        ))}
      </ul>
    </section>
  );
};

/** The style sheet knows as many rows; a busier lane says how many it leaves to the list. */
const MOST_ROWS = 30;
/** From so many rows the name stands at the top of its lane: its middle is out of sight where the lane begins. */
const TALL_FROM = 8;
type LaneProps = { readonly lane: TimelineLane; readonly context: PieceContext; readonly phases: readonly PhaseBand[] };

const Lane = ({ lane, context, phases }: LaneProps) => {
  const shift = phases.length > 0 ? 1 : 0;
  const rows = Math.min(MOST_ROWS, lane.rows + shift);
  const pieces = lane.pieces.filter(({ row }) => row + shift < MOST_ROWS);
  const left = lane.pieces.length - pieces.length;
  return (
    <li
      class={classNames(
        'tl-lane',
        lane.kind === 'milestones' && 'tl-lane--mijl',
        rows > TALL_FROM && 'tl-lane--hoog',
        place({ rows }),
      )}
    >
      <div class="tl-naam">
        <h4>{withSoftHyphens(nameOf(lane, context.calendar), NARROW_FROM)}</h4>
        <LaneNote lane={lane} calendar={context.calendar} />
        {left > 0 ? <p>{copy.crowded(left)}</p> : null}
      </div>
      <div class="tl-baan">
        {phases.length > 0 ? (
          <ol class="tl-fases">
            {phases.map((band) => (
              <Phase band={band} calendar={context.calendar} />
            ))}
          </ol>
        ) : null}
        {pieces.length > 0 ? (
          <ol class="tl-sub">
            {pieces.map((piece) => (
              <Piece piece={piece} shift={shift} lane={lane.kind} context={context} />
            ))}
          </ol>
        ) : null}
      </div>
    </li>
  );
};

/** Letters from which a name does not fit the narrow column of a phone. */
const NARROW_FROM = 15;

const nameOf = (lane: TimelineLane, { book }: Calendar): string =>
  lane.kind === 'audience' ? (book.audiences[lane.audience ?? -1]?.name ?? '') : copy.lanes[lane.kind];

/** Under the name: which series runs here, or else what was agreed about silence. */
const LaneNote = ({ lane, calendar }: { readonly lane: TimelineLane; readonly calendar: Calendar }) => {
  const series = lane.pieces.flatMap((piece) =>
    piece.kind === 'series' ? (calendar.plan.activities[piece.activity] ?? []) : [],
  );
  if (series.length > 0)
    return (
      <p>
        <Icon name="repeat" />
        {series
          .slice(0, 2)
          .map(({ title, when }) => `${title}, ${when.text.trim()}`)
          .join('; ')}
      </p>
    );
  const agreed = lane.audience === null ? null : calendar.plan.audiences[lane.audience]?.maxSilenceDays;
  return agreed ? <p>{copy.agreed(agreed)}</p> : null;
};

const Phase = ({ band, calendar }: { readonly band: PhaseBand; readonly calendar: Calendar }) => {
  const phase = calendar.plan.phases[band.phase];
  const look = classNames(
    'tl-fase',
    band.isNow && 'tl-fase--nu',
    band.softEnd && 'tl-fase--zachteind',
    band.softStart && 'tl-fase--zachtbegin',
    place({ a: band.a / 10, b: band.b / 10 }),
  );
  return (
    <li class={look} title={phase?.period ? `${phase.name}: ${phase.period.text.trim()}` : undefined}>
      <span>
        <b>{phase?.name}</b>
        {band.isNow ? <em> · {copy.now}</em> : null}
      </span>
    </li>
  );
};
