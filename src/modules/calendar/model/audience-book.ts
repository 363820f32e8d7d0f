import type { Activity, Ring } from '#kernel/plan.ts';

/** What the calendar wants to know of an audience. The audiences module says it; see `bookOf` of this module. */
export type BookedAudience = {
  readonly id: string | null;
  readonly name: string;
  readonly ring: Ring | null;
  readonly limitDays: number;
  /** Civil date until which somebody chose silence, with the reason; null when nobody did. */
  readonly chosen: { readonly until: string; readonly reason: string } | null;
};

/** Categories in the order of drawing. `members` are positions in `audiences`. */
export type BookedGroup = {
  readonly title: string;
  readonly shape: 'programme' | 'intern' | 'extern';
  readonly members: readonly number[];
};

/** Who is meant: the audiences of a plan, and which of them an activity addresses. */
export type AudienceBook = {
  readonly audiences: readonly BookedAudience[];
  readonly groups: readonly BookedGroup[];
  readonly reached: (activity: Activity) => Reach;
  /** The audiences that a writer's words stand for, as positions. */
  readonly meant: (words: string) => readonly number[];
};

/** Positions of the audiences, ascending and each once; `everyone` when the words or the links name them all. */
export type Reach = { readonly audiences: readonly number[]; readonly everyone: boolean };
