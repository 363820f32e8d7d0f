import { copy } from '../copy.nl.ts';
import { ATTITUDE_LOOKS } from '../model/attitude.ts';
import { readableWidth } from '../model/drawn-label.ts';
import type { AudienceField } from '../model/field-view.ts';
import { type GridSpot, type InfluenceGrid, layOutInfluence } from '../model/influence-grid.ts';
import { influenceMovePath } from '../paths.ts';
import { DrawnSpot } from './drawn-spot.tsx';
import { factsOf } from './facts.ts';
import { MoveByHand } from './move-by-hand.tsx';

/** Influence upwards, interest to the right, every audience in the cell of its own values. */
export const InfluenceDrawing = ({ field }: { readonly field: AudienceField }) => {
  const grid = layOutInfluence(field.audiences.map(({ audience }) => audience));
  const { plot, cell } = grid;
  return (
    <MoveByHand kind="invloed" mayEdit={field.mayEdit} label={copy.field.drawingGrid} hint={copy.move.hintGrid}>
      <svg
        class="kv"
        width={readableWidth(grid.width)}
        viewBox={`0 0 ${grid.width} ${grid.height}`}
        role="img"
        aria-labelledby="kv-titel kv-tekst"
        data-vlak={`${plot.left} ${plot.top} ${cell}`}
      >
        <title id="kv-titel">{copy.field.describedGrid(grid.spots.length)}</title>
        <desc id="kv-tekst">{copy.field.equal}</desc>
        <Ground grid={grid} />
        {grid.spots.map((spot) => (
          <Spot spot={spot} field={field} />
        ))}
        <Tray grid={grid} field={field} />
      </svg>
    </MoveByHand>
  );
};

const LINES = [1, 2, 3, 4];

/** From 3 on it counts as much, in the drawing as in the groups of the table. */
const Ground = ({ grid }: { readonly grid: InfluenceGrid }) => {
  const { plot, cell } = grid;
  const split = { x: plot.left + 2 * cell, y: plot.top + 3 * cell };
  const [little, much] = [2 * cell, 3 * cell];
  return (
    <>
      <rect class="kv-vlak kv-vlak--2" x={plot.left} y={plot.top} width={little} height={much} />
      <rect class="kv-vlak kv-vlak--1" x={split.x} y={plot.top} width={much} height={much} />
      <rect class="kv-vlak kv-vlak--3" x={plot.left} y={split.y} width={little} height={little} />
      <rect class="kv-vlak kv-vlak--2" x={split.x} y={split.y} width={much} height={little} />
      {LINES.map((step) => (
        <path
          class="kv-lijn"
          d={`M${plot.left + step * cell} ${plot.top}V${plot.bottom}M${plot.left} ${plot.top + step * cell}H${plot.right}`}
        />
      ))}
      <rect class="kv-doelvak" width={cell} height={cell} />
      <Words grid={grid} />
    </>
  );
};

type TrayProps = { readonly grid: InfluenceGrid; readonly field: AudienceField };

/** Who has no place yet lies ready under the cells. */
const Tray = ({ grid: { tray, width, height }, field }: TrayProps) =>
  tray === null ? null : (
    <>
      <rect class="kv-bak" x={1} y={tray.top} width={width - 2} height={height - tray.top - 1} rx={8} />
      <text class="kv-hoek" x={12} y={tray.top + 22}>
        {copy.field.unplaced}
      </text>
      {tray.spots.map((spot) => (
        <Spot spot={spot} field={field} isWaiting />
      ))}
    </>
  );

/** Around the cells, so that no audience stands on a word. */
const Words = ({ grid: { plot, axisEnd } }: { readonly grid: InfluenceGrid }) => {
  const { places } = copy.field;
  const beside = plot.left - 12;
  return (
    <>
      <text class="kv-hoek" x={plot.left} y={plot.top - 10}>
        {places.content.title}
      </text>
      <text class="kv-hoek kv-hoek--rechts" x={plot.right} y={plot.top - 10}>
        {places.closer.title}
      </text>
      <text class="kv-hoek" x={plot.left} y={plot.bottom + 18}>
        {places.follow.title}
      </text>
      <text class="kv-hoek kv-hoek--rechts" x={plot.right} y={plot.bottom + 18}>
        {places.informed.title}
      </text>
      <text class="kv-as" x={plot.left} y={axisEnd - 5}>
        {copy.field.littleInterest}
      </text>
      <text class="kv-as kv-hoek--rechts" x={plot.right} y={axisEnd - 5}>{`${copy.field.muchInterest} →`}</text>
      <text
        class="kv-as kv-hoek--rechts"
        transform={`translate(${beside} ${plot.top}) rotate(-90)`}
      >{`${copy.field.muchInfluence} →`}</text>
      <text class="kv-as" transform={`translate(${beside} ${plot.bottom}) rotate(-90)`}>
        {copy.field.littleInfluence}
      </text>
    </>
  );
};

type SpotProps = { readonly spot: GridSpot; readonly field: AudienceField; readonly isWaiting?: boolean };

const Spot = ({ spot, field, isWaiting = false }: SpotProps) => {
  const placed = field.audiences[spot.audience];
  if (placed === undefined) return null;
  const { influence, interest } = placed.audience;
  const words = factsOf(placed, [
    `${copy.field.influenceHead} ${levelWords(influence)}`,
    `${copy.field.interestHead} ${levelWords(interest)}`,
    ATTITUDE_LOOKS[spot.attitude].word,
  ]);
  const at = { programme: field.programme, item: placed.id };
  const move = field.mayEdit
    ? { programme: field.programme, action: influenceMovePath(at), at: isWaiting ? '' : `${influence} ${interest}` }
    : null;
  return <DrawnSpot spot={spot} placed={placed} words={words} move={move} isNameBeside={isWaiting} />;
};

const levelWords = (level: number | null | undefined): string =>
  typeof level === 'number' ? copy.field.of5(level) : copy.field.unknown;
