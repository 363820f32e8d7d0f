import { type Audience, type Ring, RINGS } from '#kernel/plan.ts';

/** The three ways to look at the field of influence. */
export const FIELD_VIEWS = ['rings', 'influence', 'table'] as const;
export type FieldView = (typeof FIELD_VIEWS)[number];

/** Last message an audience got, in civil days (a vague one has two); `isTooLong` when the silence since is over the limit. */
export type LastContact = { readonly from: string; readonly to: string; readonly isTooLong: boolean };

/** The message that must have come first of those to come, with its date as people wrote it. */
export type NextContact = { readonly title: string; readonly phrase: string };

/** What the calendar knows of an audience. */
export type Contacts = { readonly last: LastContact | null; readonly next: NextContact | null };

/** An audience as this module shows it: with its identity and what the calendar knows of it. */
export type PlacedAudience = {
  readonly id: string;
  readonly audience: Audience;
  readonly lastContact: LastContact | null;
  readonly nextContact: NextContact | null;
};

/** The audiences of a programme, in the order of the plan. */
export type AudienceField = {
  readonly programme: string;
  /** Civil date of today (Europe/Amsterdam). */
  readonly today: string;
  readonly mayEdit: boolean;
  readonly audiences: readonly PlacedAudience[];
};

/** Audiences by ring from the core outwards; `ring` null holds those that nobody gave a ring. Empty rings stay, that group does not. */
export function groupByRing(
  audiences: readonly PlacedAudience[],
): readonly { readonly ring: Ring | null; readonly members: readonly PlacedAudience[] }[] {
  const inRing = (ring: Ring | null) => ({ ring, members: audiences.filter(({ audience }) => audience.ring === ring) });
  const unplaced = inRing(null);
  return [...RINGS.map(inRing), ...(unplaced.members.length > 0 ? [unplaced] : [])];
}
