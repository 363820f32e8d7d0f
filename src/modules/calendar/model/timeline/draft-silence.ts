import { dayNumber } from '../day.ts';
import type { ShownSilence } from '../silences.ts';
import { silenceLabels } from '../silence-words.ts';
import { positionOf, type Axis } from './axis.ts';
import { HALF_MARKER_PX, labelWidthPx, toPosition, toPx } from './label-size.ts';
import type { Span } from './packing.ts';
import type { SilencePiece } from './pieces.ts';

/** Icon, padding and border of the label on the hatch. */
const LABEL_FRAME_PX = 32;

type SilenceDraft = { readonly piece: Omit<SilencePiece, 'row'>; readonly spans: readonly Span[] };

/**
 * How a silence looks in this window; null when it is out of view. Its own two messages may stand on the parts of the hatch where
 * they can still fall; nothing may stand on the rest or on the label.
 */
export function draftSilence(silence: ShownSilence, axis: Axis, widthPx: number): SilenceDraft | null {
  const begin = dayNumber(silence.start);
  const end = dayNumber(silence.end);
  if (begin >= axis.to || end <= axis.from) return null;
  const at = (date: string) => positionOf(axis, dayNumber(date));
  const [a, b] = [at(silence.start), at(silence.end)];
  const fade = silence.endEarliest === silence.end ? null : Math.max(a, at(silence.endEarliest));
  const [left, right] = [toPx(a, widthPx), toPx(fade ?? b, widthPx)];
  const label = fittingLabel(silence, right - left - 2 * HALF_MARKER_PX);
  const half = halfOf(label);
  const middle = (left + right) / 2;
  const labelPx = Math.max(half, Math.min(widthPx - half, middle));
  const labelX = toPosition(labelPx, widthPx);
  const spans = [...hatchSpans(silence, { at, widthPx }), { from: labelPx - half, to: labelPx + half }];
  return { piece: { kind: 'silence', a, b, fade, labelX, label, silence }, spans };
}

const halfOf = (label: string): number => (labelWidthPx(label) + LABEL_FRAME_PX) / 2;

/** The fullest wording that stays on the hatch, else the shortest. */
function fittingLabel(silence: ShownSilence, roomPx: number): string {
  const labels = silenceLabels(silence);
  return labels.find((label) => 2 * halfOf(label) <= roomPx) ?? labels.at(-1) ?? labels[0];
}

type Drawing = { readonly at: (date: string) => number; readonly widthPx: number };

function hatchSpans(silence: ShownSilence, { at, widthPx }: Drawing): readonly Span[] {
  const px = (date: string) => toPx(at(date), widthPx);
  const solidFrom = px(silence.startLatest) + HALF_MARKER_PX;
  const solidTo = px(silence.endEarliest) - HALF_MARKER_PX;
  const own = (activity: number | null | undefined): ReadonlySet<number> =>
    new Set(activity === null || activity === undefined ? [] : [activity]);
  return [
    { from: px(silence.start) + HALF_MARKER_PX, to: solidFrom, free: own(silence.previous?.activity) },
    { from: solidFrom, to: solidTo },
    { from: solidTo, to: px(silence.end) - HALF_MARKER_PX, free: own(silence.next?.activity) },
  ].filter(({ from, to }) => to > from);
}
