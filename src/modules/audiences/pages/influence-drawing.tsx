import { copy } from '../copy.nl.ts';
import { ATTITUDE_LOOKS } from '../model/attitude.ts';
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
      <svg class="kv" viewBox={`0 0 ${grid.width} ${grid.height}`} role="img" aria-labelledby="kv-titel kv-tekst" data-vlak={`${plot.left} ${plot.top} ${cell}`}>
        <title id="kv-titel">{copy.field.describedGrid(grid.spots.length)}</title>
        <desc id="kv-tekst">{copy.field.equal}</desc>
        <Ground grid={grid} />
        {grid.spots.map((spot) => <Spot spot={spot} field={field} />)}
      </svg>
    </MoveByHand>
  );
};

const LINES = [1, 2, 3, 4];

const Ground = ({ grid: { plot, cell, width, height } }: { readonly grid: InfluenceGrid }) => {
  const middle = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
  const half = { width: middle.x - plot.left, height: middle.y - plot.top };
  const { places } = copy.field;
  return (
    <>
      <rect class="kv-vlak kv-vlak--2" x={plot.left} y={plot.top} width={half.width} height={half.height} />
      <rect class="kv-vlak kv-vlak--1" x={middle.x} y={plot.top} width={half.width} height={half.height} />
      <rect class="kv-vlak kv-vlak--3" x={plot.left} y={middle.y} width={half.width} height={half.height} />
      <rect class="kv-vlak kv-vlak--2" x={middle.x} y={middle.y} width={half.width} height={half.height} />
      {LINES.map((step) => <path class="kv-lijn" d={`M${plot.left + step * cell} ${plot.top}V${plot.bottom}M${plot.left} ${plot.top + step * cell}H${plot.right}`} />)}
      <rect class="kv-doelvak" width={cell} height={cell} />
      <text class="kv-hoek" x={plot.left + 10} y={plot.top + 22}>{places.content.title}</text>
      <text class="kv-hoek kv-hoek--rechts" x={plot.right - 10} y={plot.top + 22}>{places.closer.title}</text>
      <text class="kv-hoek" x={plot.left + 10} y={plot.bottom - 10}>{places.follow.title}</text>
      <text class="kv-hoek kv-hoek--rechts" x={plot.right - 10} y={plot.bottom - 10}>{places.informed.title}</text>
      <text class="kv-as" x={plot.left} y={height - 14}>{copy.field.littleInterest}</text>
      <text class="kv-as kv-hoek--rechts" x={plot.right} y={height - 14}>{`${copy.field.muchInterest} →`}</text>
      <text class="kv-as kv-hoek--rechts" transform={`translate(${width - plot.right - 14} ${plot.top}) rotate(-90)`}>{`${copy.field.muchInfluence} →`}</text>
      <text class="kv-as" transform={`translate(${width - plot.right - 14} ${plot.bottom}) rotate(-90)`}>{copy.field.littleInfluence}</text>
    </>
  );
};

const Spot = ({ spot, field }: { readonly spot: GridSpot; readonly field: AudienceField }) => {
  const placed = field.audiences[spot.audience];
  if (placed === undefined) return null;
  const { influence, interest } = placed.audience;
  const words = factsOf(placed, [
    `${copy.field.influenceHead} ${copy.field.of5(influence ?? 0)}`, `${copy.field.interestHead} ${copy.field.of5(interest ?? 0)}`, ATTITUDE_LOOKS[spot.attitude].word,
  ]);
  const at = { programme: field.programme, item: placed.id };
  const move = field.mayEdit ? { programme: field.programme, action: influenceMovePath(at), at: `${influence} ${interest}` } : null;
  return <DrawnSpot spot={spot} placed={placed} words={words} move={move} />;
};
