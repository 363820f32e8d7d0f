import { copy } from '../copy.nl.ts';
import { ATTITUDE_LOOKS } from '../model/attitude.ts';
import { readableWidth } from '../model/drawn-label.ts';
import type { AudienceField } from '../model/field-view.ts';
import { layOutRings, type RingLayout, type RingSpot } from '../model/ring-layout.ts';
import { RING_NAMES, ringIndex } from '../model/ring.ts';
import { ringMovePath } from '../paths.ts';
import { DrawnSpot } from './drawn-spot.tsx';
import { factsOf } from './facts.ts';
import { MoveByHand } from './move-by-hand.tsx';

const COLOURS = { programme: 'programma', intern: 'intern', extern: 'extern' } as const;

/** The rings with every audience in its own. Everything in it stands in the table as well. */
export const RingsDrawing = ({ field }: { readonly field: AudienceField }) => {
  const layout = layOutRings(field.audiences.map(({ audience }) => audience));
  return (
    <MoveByHand kind="ringen" mayEdit={field.mayEdit} label={copy.field.drawing} hint={copy.move.hint}>
      <svg
        class="kv"
        width={readableWidth(layout.width)}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-labelledby="kv-titel kv-tekst"
        data-midden={`${layout.centre.x} ${layout.centre.y}`}
      >
        <title id="kv-titel">{copy.field.described(field.audiences.length)}</title>
        <desc id="kv-tekst">{copy.field.equal}</desc>
        <Ground layout={layout} />
        {layout.spots.map((spot) => (
          <Wish spot={spot} />
        ))}
        {layout.spots.map((spot) => (
          <Spot spot={spot} field={field} />
        ))}
      </svg>
    </MoveByHand>
  );
};

const Ground = ({ layout }: { readonly layout: RingLayout }) => (
  <>
    <defs>
      <marker id="kv-pijl" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="8" markerHeight="8" orient="auto">
        <path class="kv-pijl" d="M1 1 8.5 5 1 9" />
      </marker>
    </defs>
    {layout.rings.map(({ ring, name, r }) => (
      <circle
        class={`kv-vlak kv-vlak--${ringIndex(ring)}`}
        cx={layout.centre.x}
        cy={layout.centre.y}
        r={r}
        data-ring={ring}
        data-naam={name}
      />
    ))}
    {layout.sectors.map(({ line }) =>
      line === null ? null : <line class="kv-grens" x1={line.x1} y1={line.y1} x2={line.x2} y2={line.y2} />,
    )}
    {layout.sectors.map((sector, index) => (
      <SectorName sector={sector} id={`kv-boog-${index + 1}`} />
    ))}
    {layout.rings.map(({ name, pill }) => (
      <g>
        <rect
          class="kv-pil"
          x={pill.left}
          y={pill.top}
          width={pill.right - pill.left}
          height={pill.bottom - pill.top}
          rx="12"
        />
        <text class="kv-ring" x={layout.centre.x} y={pill.top + 17}>
          {name}
        </text>
      </g>
    ))}
  </>
);

/** Units a letter of a sector name takes, on the wide side. */
const LETTER = 8.6;

const SectorName = ({ sector, id }: { readonly sector: RingLayout['sectors'][number]; readonly id: string }) => {
  // Text beyond the end of its path is not drawn at all; a long name is pressed together instead.
  const squeezed = sector.title.length * LETTER > sector.length ? sector.length - 4 : undefined;
  return (
    <>
      <path id={id} class="kv-boog" d={sector.path} />
      <text class={`kv-sector kv-sector--${COLOURS[sector.shape]}`}>
        <textPath
          href={`#${id}`}
          startOffset="50%"
          text-anchor="middle"
          textLength={squeezed}
          lengthAdjust={squeezed === undefined ? undefined : 'spacingAndGlyphs'}
        >
          {sector.title}
        </textPath>
      </text>
    </>
  );
};

const Wish = ({ spot: { arrow } }: { readonly spot: RingSpot }) =>
  arrow === null ? null : (
    <path class="kv-wens" d={`M${arrow.x1} ${arrow.y1}L${arrow.x2} ${arrow.y2}`} marker-end="url(#kv-pijl)" />
  );

const Spot = ({ spot, field }: { readonly spot: RingSpot; readonly field: AudienceField }) => {
  const placed = field.audiences[spot.audience];
  if (placed === undefined) return null;
  const { ring, desiredRing } = placed.audience;
  const words = factsOf(placed, [
    ring === null ? copy.field.noRing : RING_NAMES[ring],
    ATTITUDE_LOOKS[spot.attitude].word,
    desiredRing && desiredRing !== ring ? copy.field.desired(RING_NAMES[desiredRing]) : '',
  ]);
  const at = { programme: field.programme, item: placed.id };
  return (
    <DrawnSpot
      spot={spot}
      placed={placed}
      words={words}
      move={field.mayEdit ? { programme: field.programme, action: ringMovePath(at), at: ring ?? '' } : null}
    />
  );
};
