import type { Activity } from '#kernel/plan.ts';
import { classNames, Icon, place } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ActivityState } from '../model/activity.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Cloud, LanePiece, LinePiece, MarkerPiece, SeriesPiece, SilencePiece } from '../model/timeline/pieces.ts';
import { foldedLabel } from '../model/timeline/label-size.ts';
import type { TimelineLane } from '../model/timeline/timeline.ts';
import { mayShift } from '../model/change-activity.ts';
import { activityPath, movePath } from '../paths.ts';
import { activityIcon } from './activity-look.ts';
import { readingOfDate } from './date-words.ts';

export type PieceContext = { readonly calendar: Calendar };
type PieceProps<Kind> = {
  readonly piece: Kind;
  readonly shift: number;
  readonly lane: TimelineLane['kind'];
  readonly context: PieceContext;
};

/** One thing in a lane. Clouds and dashes are drawing only; what they say stands in the words of the link. */
export const Piece = ({ piece, ...rest }: PieceProps<LanePiece>) => {
  switch (piece.kind) {
    case 'marker':
      return <Marker piece={piece} {...rest} />;
    case 'series':
      return <Series piece={piece} {...rest} />;
    case 'line':
      return <Line piece={piece} {...rest} />;
    case 'silence':
      return <SilenceBand piece={piece} {...rest} />;
  }
};

const hrefOf = ({ calendar }: PieceContext, activity: Activity) =>
  activityPath({ programme: calendar.programme.id, item: activity.id ?? '' });
const moveHref = ({ calendar }: PieceContext, activity: Activity) =>
  movePath({ programme: calendar.programme.id, item: activity.id ?? '' });

/** A month does not move by days, and what hangs on another moment moves with that. */
const isMovable = ({ calendar }: PieceContext, activity: Activity): boolean =>
  calendar.mayEdit && !calendar.placings.has(activity.id ?? '') && mayShift(activity, { amount: 1, unit: 'day' });

const Marker = ({ piece, shift, lane, context }: PieceProps<MarkerPiece>) => {
  const activity = context.calendar.plan.activities[piece.activity];
  const [first, ...others] = piece.side === 'left' ? piece.spots : piece.spots.toReversed();
  if (activity === undefined || first === undefined) return null;
  const r = piece.row + shift;
  const isMilestone = lane === 'milestones';
  const isChoice = activity.when.alternatives.length > 1;
  const where = (x: number) => classNames('tl-it', isMilestone && 'tl-it--mijl', place({ x: x / 10, r }));
  return (
    <>
      {piece.spots.map(({ cloud }) =>
        cloud === null ? null : <CloudBand cloud={cloud} r={r} isMilestone={isMilestone} />,
      )}
      {others.length === 0 ? null : (
        <Betweens xs={piece.spots.map(({ x }) => x)} r={r} word={isChoice ? copy.or : copy.and} />
      )}
      <li
        class={classNames(
          where(first.x),
          piece.side === 'left' && 'tl-it--links',
          piece.side === 'folded' && 'tl-it--dubbel',
        )}
      >
        <a
          href={hrefOf(context, activity)}
          data-schuif={isMovable(context, activity) ? moveHref(context, activity) : undefined}
          data-dag={activity.when.start ?? activity.when.end ?? undefined}
        >
          <Mark piece={piece} activity={activity} isMilestone={isMilestone} />
          <span class="tl-t">
            <MarkerLabel piece={piece} /> <small>{piece.phrase}</small>
          </span>
          <span class="een-vh">
            , {spokenDate(piece, activity, context)}, {copy.states[piece.state].toLowerCase()}
          </span>
        </a>
      </li>
      {others.map(({ x }) => (
        <li class={where(x)} aria-hidden="true">
          <Mark piece={piece} activity={activity} isMilestone={isMilestone} />
        </li>
      ))}
    </>
  );
};

const MarkerLabel = ({ piece: { side, label, phrase } }: { readonly piece: MarkerPiece }) => {
  if (side !== 'folded') return <>{label}</>;
  const [first, second] = foldedLabel(label, phrase);
  return (
    <>
      {first}
      <br />
      {second}
    </>
  );
};

function spokenDate(piece: MarkerPiece, { id, when }: Activity, { calendar }: PieceContext): string {
  const reading = readingOfDate(when, calendar.placings.get(id ?? ''));
  return piece.isVague ? `${copy.vagueDate} (${reading})` : reading;
}

const CloudBand = ({
  cloud,
  r,
  isMilestone,
}: {
  readonly cloud: Cloud;
  readonly r: number;
  readonly isMilestone: boolean;
}) => (
  <li
    class={classNames(
      'tl-vaag',
      isMilestone && 'tl-vaag--mijl',
      !cloud.softEnd && cloud.softStart && 'tl-vaag--door',
      !cloud.softStart && cloud.softEnd && 'tl-vaag--vanaf',
      !cloud.softStart && !cloud.softEnd && 'tl-vaag--vol',
      place({ a: cloud.a / 10, b: cloud.b / 10, r }),
    )}
    aria-hidden="true"
  />
);

/** From each marker to the next: one of them, or all of them. */
const Betweens = ({ xs, r, word }: { readonly xs: readonly number[]; readonly r: number; readonly word: string }) => (
  <>
    {xs
      .toSorted((one, other) => one - other)
      .map((x, index, all) => <Between a={all[index - 1] ?? x} b={x} r={r} word={word} />)
      .slice(1)}
  </>
);

type BetweenProps = { readonly a: number; readonly b: number; readonly r: number; readonly word: string };
const Between = ({ a, b, r, word }: BetweenProps) => (
  <li class={classNames('tl-of', place({ a: a / 10, b: b / 10, r }))} aria-hidden="true">
    <span>{word}</span>
  </li>
);

const MARKS: Readonly<Record<ActivityState, string>> = {
  done: 'klaar',
  doing: 'akk',
  planned: 'plan',
  late: 'laat',
  cancelled: 'plan',
  unreported: 'plan',
  unknown: 'plan',
};

type MarkProps = {
  readonly piece: Pick<MarkerPiece, 'state' | 'isVague'>;
  readonly activity: Activity;
  readonly isMilestone: boolean;
};

const Mark = ({ piece, activity, isMilestone }: MarkProps) => {
  const { state, isVague } = piece;
  if (isMilestone) {
    return (
      <span class={classNames('tl-ruit', `tl-ruit--${MARKS[state]}`, isVague && state !== 'done' && 'tl-ruit--vaag')} />
    );
  }
  return (
    <span class={classNames('tl-m', `tl-m--${MARKS[state]}`, isVague && 'tl-m--vaag')}>
      <Icon name={activityIcon(activity)} />
      {state === 'doing' ? (
        <span class="tl-badge">
          <Icon name="clock" />
        </span>
      ) : null}
      {state === 'late' ? (
        <span class="tl-badge">
          <Icon name="alert-triangle" />
        </span>
      ) : null}
    </span>
  );
};

/** A marker outside the drawing: in the matrix. */
export const StateMark = ({ piece, activity }: Omit<MarkProps, 'isMilestone'>) => (
  <Mark piece={piece} activity={activity} isMilestone={false} />
);

/** A marker outside the drawing, a diamond when it is for a milestone: in the month. */
export const ActivityMark = ({ activity, ...piece }: MarkProps['piece'] & { readonly activity: Activity }) => (
  <Mark piece={piece} activity={activity} isMilestone={activity.kind === 'milestone'} />
);

const Series = ({ piece, shift, context }: PieceProps<SeriesPiece>) => {
  const activity = context.calendar.plan.activities[piece.activity];
  if (activity === undefined) return null;
  return (
    <li class={classNames('tl-reeks', place({ r: piece.row + shift }))}>
      <a
        href={hrefOf(context, activity)}
        aria-label={`${activity.title}, ${activity.when.text.trim()}`}
        title={`${activity.title}, ${activity.when.text.trim()}`}
      >
        {piece.ticks.map(({ x, isSent, isBlurred }) => (
          <i class={classNames(isSent && 'is-over', isBlurred && 'is-zacht', place({ x: x / 10 }))} />
        ))}
      </a>
    </li>
  );
};

const Line = ({ piece, shift, context }: PieceProps<LinePiece>) => {
  const activity = context.calendar.plan.activities[piece.activity];
  if (activity === undefined) return null;
  return (
    <li class={classNames('tl-door', place({ r: piece.row + shift, a: piece.a / 10, b: piece.b / 10 }))}>
      <a href={hrefOf(context, activity)}>
        <Icon name={activityIcon(activity)} />
        {piece.label} <small>{piece.phrase}</small>
      </a>
    </li>
  );
};

const SILENCES = {
  'too-long': '',
  coming: 'tl-stil--komt',
  chosen: 'tl-stil--bewust',
  past: 'tl-stil--voorbij',
} as const;
const SILENCE_ICONS = { 'too-long': 'volume-off', coming: 'volume-3', chosen: 'moon', past: 'volume-3' } as const;

const SilenceBand = ({ piece, shift }: PieceProps<SilencePiece>) => {
  const { silence, a, b, fade, labelX } = piece;
  const p = b === a ? 50 : ((labelX - a) / (b - a)) * 100;
  return (
    <li
      class={classNames(
        'tl-stil',
        SILENCES[silence.kind],
        fade !== null && 'tl-stil--zacht',
        !silence.certain && 'tl-stil--mogelijk',
        place({ a: a / 10, b: b / 10, r: piece.row + shift, z: fade === null ? undefined : fade / 10 }),
      )}
    >
      <a href="#stiltes" class={place({ p })}>
        <Icon name={SILENCE_ICONS[silence.kind]} />
        <span class="een-vh">{silence.name}: </span>
        {piece.label}
      </a>
    </li>
  );
};
