import type { Activity } from '#kernel/plan.ts';
import { itemKind } from '#platform/items.ts';

/** A row of the calendar: an activity or a milestone. */
export const activityKind = itemKind<Activity>('calendar.activity', 'calendar_activity');
