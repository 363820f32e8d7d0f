import { ATTITUDE_LOOKS, type Attitude } from '../model/attitude.ts';
import { round } from '../model/drawn-label.ts';
import { shapeOutline } from '../model/shape-outline.ts';

const CLASSES: Readonly<Record<Attitude, string>> = { supports: 'positief', waits: 'info', critical: 'negatief', unknown: 'neutraal' };

type ShapeProps = { readonly attitude: Attitude; readonly r: number };

/** The shape of an attitude around (0, 0), with its sign: colour alone says nothing. For inside an `svg`. */
export const AttitudeShape = ({ attitude, r }: ShapeProps) => {
  const outline = shapeOutline(ATTITUDE_LOOKS[attitude].shape, r);
  return (
    <g class={`kv-h kv-h--${CLASSES[attitude]}`}>
      {outline === null ? <circle r={r} class={attitude === 'unknown' ? 'kv-stippel' : undefined} /> : <polygon points={outline} />}
      <g class="kv-g"><Sign attitude={attitude} r={r} /></g>
    </g>
  );
};

const Sign = ({ attitude, r }: ShapeProps) => {
  const half = round(r * 0.46);
  const gap = round(r * 0.19);
  switch (attitude) {
    case 'supports': return <path d={`M-${half} 0H${half}M0 -${half}V${half}`} />;
    case 'waits': return <path d={`M-${half} -${gap}H${half}M-${half} ${gap}H${half}`} />;
    case 'critical': return <path d={`M-${half} 0H${half}`} />;
    case 'unknown': return <text y={round(r * 0.36)} font-size={round(r * 1.15)}>?</text>;
  }
};

/** The shape as a small drawing beside its word. */
export const AttitudeMark = ({ attitude }: { readonly attitude: Attitude }) => (
  <span class="kv-cel">
    <svg class="kv-leg" viewBox="-14 -14 28 28" aria-hidden="true"><AttitudeShape attitude={attitude} r={10} /></svg>
    {ATTITUDE_LOOKS[attitude].word}
  </span>
);
