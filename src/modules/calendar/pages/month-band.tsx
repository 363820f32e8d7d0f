import type { Child } from 'hono/jsx';
import { classNames } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Band, BandPiece, BandRow } from '../model/month/band-rows.ts';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { activityPath } from '../paths.ts';
import { ActivityMark } from './timeline-piece.tsx';

type WeekBandsProps = {
  readonly row: BandRow;
  readonly kind: 'fase' | 'wolk';
  /** Whether what began before this week has its name in a week above it. */
  readonly isNamedAbove?: boolean;
  /** Whether what goes on after this week has its name in the week below it. */
  readonly isNamedBelow?: boolean;
  readonly show: (piece: BandPiece) => Child;
};

/** The first day or two of a band that goes on: too narrow for its name, which stands in the week below as well. */
const isStub = ({ span, cameFrom, goesOn }: BandPiece): boolean => span <= 2 && goesOn && !cameFrom;

/** One row under the days of a week: cells as wide as the days they cover, and empty ones between them. */
export const WeekBands = ({ row, kind, show, isNamedAbove = false, isNamedBelow = false }: WeekBandsProps) => {
  const cells = row.pieces.flatMap((piece, index) => {
    const before = row.pieces[index - 1];
    const gap = piece.column - (before === undefined ? 0 : before.column + before.span);
    return [
      ...(gap > 0 ? [<td colspan={gap} class="mnd-niets" />] : []),
      <td colspan={piece.span}>
        <div
          class={classNames(
            `mnd-${kind}`,
            piece.softStart && `mnd-${kind}--begin`,
            piece.softEnd && `mnd-${kind}--eind`,
            piece.cameFrom && 'is-vervolg',
            piece.cameFrom && isNamedAbove && 'is-genoemd',
            piece.goesOn && 'is-open',
            isNamedBelow && isStub(piece) && 'is-stomp',
          )}
        >
          {piece.cameFrom ? <span class="een-vh">{copy.fromEarlier}: </span> : null}
          {show(piece)}
          {piece.goesOn ? <span class="een-vh">, {copy.goesOn}</span> : null}
        </div>
      </td>,
    ];
  });
  const last = row.pieces.at(-1);
  const rest = last === undefined ? 7 : 7 - last.column - last.span;
  return (
    <tr class={`mnd-rij mnd-rij--${kind}`}>
      {cells}
      {rest > 0 ? <td colspan={rest} class="mnd-niets" /> : null}
    </tr>
  );
};

type ActivityBandProps = { readonly band: Pick<Band, 'index' | 'phrase' | 'state'>; readonly calendar: Calendar };

/** An activity whose day is not known, with the words of its date. */
export const ActivityBand = ({ band, calendar }: ActivityBandProps) => {
  const activity = calendar.plan.activities[band.index];
  if (activity === undefined) return null;
  return (
    <a href={activityPath({ programme: calendar.programme.id, item: activity.id ?? '' })} class="mnd-it">
      <ActivityMark activity={activity} state={band.state} isVague />
      <span>
        <b>{withSoftHyphens(activity.title, 12)}</b> <small>{band.phrase}</small>
        <span class="een-vh">, {copy.states[band.state].toLowerCase()}</span>
      </span>
    </a>
  );
};

type PhaseNameProps = { readonly band: Pick<Band, 'index'>; readonly calendar: Calendar };

export const PhaseName = ({ band, calendar }: PhaseNameProps) => (
  <span>
    <span class="een-vh">{copy.phaseRow}: </span>
    {calendar.plan.phases[band.index]?.name}
  </span>
);
