import { foldedLabel, HALF_MARKER_PX, labelWidthPx, toPx } from './label-size.ts';
import type { MarkerDraft } from './draft-marker.ts';
import type { Placeable } from './packing.ts';
import type { LabelSide } from './pieces.ts';

/** Beyond this part of the width a label would run off the edge sooner or later: it goes to the left. */
const LEFT_FROM = 0.88;

/** `nextPx` is where the next marker begins, `todayPx` the line of today; null when it is out of view. */
type Around = { readonly widthPx: number; readonly nextPx: number; readonly todayPx: number | null };

/**
 * What a marker covers with its label on either side, the better side first. A label does not cross the line of today: it would hide
 * it, and a narrow screen opens at today, so that the label would begin out of view. Where it fits on neither side it may fold.
 */
export function placeable(draft: MarkerDraft, { widthPx, nextPx, todayPx }: Around): Placeable {
  const core = coreOf(draft, widthPx);
  const label = HALF_MARKER_PX + labelWidthPx(draft.label, draft.phrase);
  const right = {
    side: 'right' as const,
    span: { from: core.from, to: Math.max(core.to, core.lastMarker + label) },
  };
  const left = {
    side: 'left' as const,
    span: { from: Math.min(core.from, core.firstMarker - label), to: core.to },
  };
  const hides = (from: number, to: number) => todayPx !== null && from < todayPx && todayPx < to;
  const hidesRight = hides(core.lastMarker + HALF_MARKER_PX, core.lastMarker + label);
  const hidesLeft = hides(core.firstMarker - label, core.firstMarker - HALF_MARKER_PX);
  const fitsRight = right.span.to <= widthPx && (!hidesRight || hidesLeft);
  const fitsLeft = left.span.from >= 0 && (!hidesLeft || hidesRight);
  if (fitsRight && !fitsLeft) return { activity: draft.activity, choices: [right] };
  if (fitsLeft && !fitsRight) return { activity: draft.activity, choices: [left] };
  if (!fitsLeft && !fitsRight) {
    const folded = foldedChoice(draft, core);
    if (folded.span.to <= widthPx && !hides(core.lastMarker + HALF_MARKER_PX, folded.span.to))
      return { activity: draft.activity, choices: [folded] };
    return { activity: draft.activity, choices: [core.firstMarker > widthPx / 2 ? left : right] };
  }
  const first: LabelSide = core.lastMarker > LEFT_FROM * widthPx || nextPx < right.span.to ? 'left' : 'right';
  return { activity: draft.activity, choices: first === 'left' ? [left, right] : [right, left] };
}

function foldedChoice({ label, phrase }: MarkerDraft, core: ReturnType<typeof coreOf>) {
  const [first, second] = foldedLabel(label, phrase);
  const width = HALF_MARKER_PX + Math.max(labelWidthPx(first), labelWidthPx(second, phrase));
  return {
    side: 'folded' as const,
    span: { from: core.from, to: Math.max(core.to, core.lastMarker + width) },
  };
}

/** Markers and clouds without the label; also where the lane looks for what comes next. */
export function coreOf({ spots }: Pick<MarkerDraft, 'spots'>, widthPx: number) {
  const markers = spots.map(({ x }) => toPx(x, widthPx));
  const firstMarker = Math.min(...markers);
  const lastMarker = Math.max(...markers);
  const clouds = spots.flatMap(({ cloud }) => (cloud === null ? [] : [toPx(cloud.a, widthPx), toPx(cloud.b, widthPx)]));
  return {
    firstMarker,
    lastMarker,
    from: Math.min(firstMarker - HALF_MARKER_PX, ...clouds),
    to: Math.max(lastMarker + HALF_MARKER_PX, ...clouds),
  };
}
