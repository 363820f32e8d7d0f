import { copy } from './copy.nl.ts';

/** One bar: the lower part, and what stands on it in another drawing; 0 for none. */
export type BarOf = { readonly low: number; readonly high: number };
type Props = {
  readonly id: string;
  readonly title: string;
  /** What the drawing says, for who does not see it. */
  readonly described: string;
  readonly bars: readonly BarOf[];
  /** Names of the first and the last bar. */
  readonly ends: readonly [string, string];
  /** What the two parts of a bar are; null for bars of one part. */
  readonly parts: readonly [string, string] | null;
};
const HEIGHT = 100;
const WIDTH = 8;
const STEP = 10;

/** Bars beside each other, the oldest on the left. The table that goes with it says the same. */
export const Bars = ({ id, title, described, bars, ends, parts }: Props) => {
  const most = Math.max(1, ...bars.map(({ low, high }) => low + high));
  return (
    <figure class="vc-figuur">
      <figcaption>
        <b>{title}</b>{' '}
        <span class="een-stil een-klein">{copy.most(Math.max(0, ...bars.map(({ low, high }) => low + high)))}</span>
      </figcaption>
      <svg
        class="vc-staven"
        viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{described}</title>
        {bars.map((bar, at) => (
          <OneBar bar={bar} at={at} scale={HEIGHT / most} />
        ))}
      </svg>
      <div class="vc-as een-klein een-stil">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      {parts === null ? null : (
        <p class="vc-uitleg een-klein">
          <span class="vc-vak vc-vak--1" aria-hidden="true"></span> {parts[0]}{' '}
          <span class="vc-vak vc-vak--2" aria-hidden="true"></span> {parts[1]}
        </p>
      )}
    </figure>
  );
};

const OneBar = ({
  bar: { low, high },
  at,
  scale,
}: {
  readonly bar: BarOf;
  readonly at: number;
  readonly scale: number;
}) => {
  const x = at * STEP + (STEP - WIDTH) / 2;
  const [first, second] = [low * scale, high * scale];
  return (
    <>
      {low === 0 ? null : (
        <rect class="vc-staaf vc-staaf--1" x={x} y={rounded(HEIGHT - first)} width={WIDTH} height={rounded(first)} />
      )}
      {high === 0 ? null : (
        <rect
          class="vc-staaf vc-staaf--2"
          x={x}
          y={rounded(HEIGHT - first - second)}
          width={WIDTH}
          height={rounded(second)}
        />
      )}
    </>
  );
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
