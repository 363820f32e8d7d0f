import { ATTITUDE_LOOKS, type Attitude } from '../model/attitude.ts';
import { round } from '../model/drawn-label.ts';
import { shapeOutline } from '../model/shape-outline.ts';

const CLASSES: Readonly<Record<Attitude, string>> = {
  supports: 'positief',
  waits: 'info',
  critical: 'negatief',
  unknown: 'neutraal',
};

type ShapeProps = { readonly attitude: Attitude; readonly r: number };

/** The shape of an attitude around (0, 0), with its sign: colour alone says nothing. For inside an `svg`. */
export const AttitudeShape = ({ attitude, r }: ShapeProps) => {
  const outline = shapeOutline(ATTITUDE_LOOKS[attitude].shape, r);
  return (
    <g class={`kv-h kv-h--${CLASSES[attitude]}`}>
      {outline === null ? (
        <circle r={r} class={attitude === 'unknown' ? 'kv-stippel' : undefined} />
      ) : (
        <polygon points={outline} />
      )}
      <g class="kv-g">
        <Sign attitude={attitude} r={r} />
      </g>
    </g>
  );
};

const Sign = ({ attitude, r }: ShapeProps) => {
  const half = round(r * 0.46);
  const gap = round(r * 0.19);
  switch (attitude) {
    case 'supports':
      return <path d={`M-${half} 0H${half}M0 -${half}V${half}`} />;
    case 'waits':
      return <path d={`M-${half} -${gap}H${half}M-${half} ${gap}H${half}`} />;
    case 'critical':
      return <path d={`M-${half} 0H${half}`} />;
    // A drawn question mark: as text it would be read before the name of the audience.
    case 'unknown':
      return <path d={questionMark(r)} />;
  }
};

function questionMark(r: number): string {
  const at = (share: number) => round(r * share);
  return `M-${at(0.27)} -${at(0.24)}A${at(0.28)} ${at(0.28)} 0 1 1 ${at(0.1)} ${at(0.02)}Q0 ${at(0.08)} 0 ${at(0.22)}M0 ${at(0.47)}V${at(0.48)}`;
}

/** The shape as a small drawing beside its word. */
export const AttitudeMark = ({ attitude }: { readonly attitude: Attitude }) => (
  <span class="kv-cel">
    <svg class="kv-leg" viewBox="-14 -14 28 28" aria-hidden="true">
      <AttitudeShape attitude={attitude} r={10} />
    </svg>
    {ATTITUDE_LOOKS[attitude].word}
  </span>
);
