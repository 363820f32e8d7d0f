import type { FormValues } from '#kernel/form-values.ts';
import type { Activity } from '#kernel/plan.ts';
import type { FieldError, Frame } from '#ui/index.ts';
import type { CarriedMessage } from '../model/carried-message.ts';
import type { ShownComment } from '../model/shown-comment.ts';
import type { Calendar } from '../model/calendar.ts';

/** One activity as its page shows it. */
export type ActivityPageProps = {
  readonly frame: Frame;
  readonly calendar: Calendar;
  readonly activity: Activity & { readonly id: string };
  /** What was typed in a quick action that was refused. */
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  /** What it tells; null where it tells nobody anything or the plan has no message. */
  readonly message: CarriedMessage | null;
  readonly comments: readonly ShownComment[];
  /** Whether somebody may react here. */
  readonly mayContribute: boolean;
  /** For each task whether somebody may tick it. */
  readonly mayTick: readonly boolean[];
  /** Of the activity as it is shown. */
  readonly revision: number;
};
