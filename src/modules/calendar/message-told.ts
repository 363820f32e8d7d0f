import type { Plan } from '#kernel/plan.ts';
import { bookOf } from './audience-book.ts';
import { placeAnchored } from './model/anchor/anchored.ts';
import { messageUses } from './model/carried-message.ts';

/** An activity that tells a message, with its date as people wrote it. */
export type Telling = { readonly id: string; readonly title: string; readonly phrase: string };
/** `for` is null for the core message itself, else whose accent it is; `tellings` by date, from today (a civil date) on. */
export type Told = { readonly for: string | null; readonly tellings: readonly Telling[] };

/** Where a plan tells its message and each of its accents. */
export function messageTold(written: Plan, today: string): readonly Told[] {
  const { plan } = placeAnchored(written);
  return messageUses(plan, bookOf(plan), today).map((use) => ({
    for: use.for,
    tellings: use.activities.flatMap((index) => {
      const { id, title, when } = plan.activities[index] ?? {};
      return id === undefined || title === undefined ? [] : [{ id, title, phrase: when?.text.trim() ?? '' }];
    }),
  }));
}
