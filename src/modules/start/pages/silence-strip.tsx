import { classNames, place } from '#ui/index.ts';
import type { AttentionRow } from '../model/attention-row.ts';

/** The label keeps this much room, so that it stays inside the drawing. */
const LABEL_WIDTH = 60;

/** A silence as a line with messages and a hatch; the words say the same. */
export const SilenceStrip = ({
  strip,
  isComing,
}: {
  readonly strip: NonNullable<AttentionRow['strip']>;
  readonly isComing: boolean;
}) => {
  const { gap, marks, now, soft, next } = strip.drawing;
  const labelAt = Math.min(100 - LABEL_WIDTH, Math.max(0, gap.x + gap.w / 2 - LABEL_WIDTH / 2));
  return (
    <div class="st-strook" role="img" aria-label={strip.words}>
      <span class="st-strook__lijn"></span>
      {marks.map((mark) => (
        <i class={`een-op ${place({ x: Math.min(98, mark) })}`}></i>
      ))}
      <span
        class={classNames(
          'st-strook__gat',
          isComing && 'st-strook__gat--komt',
          'een-op een-breed',
          place({ x: gap.x, w: gap.w }),
        )}
      ></span>
      <span class={`st-strook__tekst een-op een-breed ${place({ x: labelAt, w: LABEL_WIDTH })}`}>
        <b>{strip.label}</b>
      </span>
      {now === null ? null : <span class={`st-strook__nu een-op ${place({ x: now })}`}></span>}
      {soft === null ? null : <i class={`zacht breed een-op ${place({ x: soft })}`}></i>}
      {next === null ? null : <i class={`een-op ${place({ x: next })}`}></i>}
    </div>
  );
};
