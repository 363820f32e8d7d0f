import { itemKind } from '#platform/items.ts';

/**
 * What somebody said about an activity. Who said it stands in it by name: a reader of another organisation may not look people
 * up. `from` is the organisation of somebody of elsewhere, null for people of the owner.
 */
export type Comment = {
  readonly activity: string;
  readonly text: string;
  readonly authorId: string;
  readonly author: string;
  readonly from: string | null;
};

export const commentKind = itemKind<Comment>('calendar.comment', 'calendar_comment');
