import type { Attitude } from '../model/attitude.ts';
import { classNames } from '#ui/index.ts';
import type { LabelLine } from '../model/drawn-label.ts';
import type { PlacedAudience } from '../model/field-view.ts';
import { audiencePath } from '../paths.ts';
import { AttitudeShape } from './attitude-mark.tsx';

type SpotProps = {
  readonly spot: {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly attitude: Attitude;
    readonly lines: readonly LabelLine[];
  };
  readonly placed: PlacedAudience;
  /** What it says to who cannot see it; starts with the name. */
  readonly words: string;
  /** Null for who may only look. `action` is where a move is posted, `at` where it stands now. */
  readonly move: { readonly programme: string; readonly action: string; readonly at: string } | null;
  /** The name stands right of the shape instead of under it. */
  readonly isNameBeside?: boolean;
};

export const spotId = (audience: string): string => `stip-${audience}`;

/**
 * One audience in a drawing. To a browser without script it is part of a picture, with the table beside it; where script runs,
 * the element around it makes it a link that can also be moved.
 */
export const DrawnSpot = ({ spot, placed, words, move, isNameBeside = false }: SpotProps) => (
  <g
    id={spotId(placed.id)}
    class="kv-stip"
    transform={`translate(${spot.x} ${spot.y})`}
    data-woorden={words}
    data-naam={placed.audience.name}
    data-open={move === null ? undefined : audiencePath({ programme: move.programme, item: placed.id })}
    data-verplaats={move?.action}
    data-plek={move?.at}
  >
    <AttitudeShape attitude={spot.attitude} r={spot.r} />
    {spot.lines.map((line) => (
      <text
        class={classNames('kv-naam', placed.audience.ring === null && 'kv-naam--los', isNameBeside && 'kv-naam--naast')}
        x={isNameBeside ? spot.r * 1.22 + 6 : undefined}
        y={line.y}
      >{`${line.text} `}</text>
    ))}
  </g>
);
