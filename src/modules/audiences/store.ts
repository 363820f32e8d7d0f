import type { Audience } from '#kernel/plan.ts';
import { itemKind } from '#platform/items.ts';

/** An audience with its place in the field of influence. */
export const audienceKind = itemKind<Audience>('audiences.audience', 'audiences_audience');
