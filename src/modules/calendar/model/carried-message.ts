import type { Accent, Activity, Audience, Messages, Plan } from '#kernel/plan.ts';
import { compareFuzzyDates } from '#kernel/fuzzy-date/index.ts';
import { isContact, isDone } from './activity.ts';
import type { AudienceBook } from './audience-book.ts';

/** What an activity tells: the message in its shortest form that there is, and the accents for the audiences that it reaches. */
export type CarriedMessage = { readonly sentence: string | null; readonly accents: readonly Accent[] };

type Among = { readonly audiences: readonly Audience[]; readonly book: AudienceBook };

/** Null for what tells nobody anything, and where the plan has no message for it. */
export function carriedMessage(
  activity: Activity,
  messages: Messages,
  { audiences, book }: Among,
): CarriedMessage | null {
  if (!isContact(activity)) return null;
  const reached = new Set(book.reached(activity).audiences);
  const accents = accentsOf(messages, audiences).filter((accent) => {
    const meant = accentedBy(accent, { audiences, book });
    return meant.some((index) => reached.has(index));
  });
  const sentence = sentenceOf(messages);
  return sentence === null && accents.length === 0 ? null : { sentence, accents };
}

const sentenceOf = ({ sentence, short, core }: Messages): string | null =>
  [sentence, short, core].find((text) => (text ?? '').trim() !== '')?.trim() ?? null;

/** Those of the message, and those that stand with an audience itself. */
const accentsOf = ({ accents }: Messages, audiences: readonly Audience[]): readonly Accent[] => [
  ...accents,
  ...audiences.flatMap(({ name, accent }) => {
    const text = accent?.trim() ?? '';
    return text === '' || accents.some((each) => each.text.trim() === text) ? [] : [{ for: name, text }];
  }),
];

/** The audiences that an accent is for: by their name, or all of a category. */
function accentedBy(accent: Accent, { audiences, book }: Among): readonly number[] {
  const meant = book.meant(accent.for);
  if (meant.length > 0) return meant;
  const group = accent.for.trim().toLowerCase();
  return audiences.flatMap(({ category }, index) =>
    group !== '' && (category ?? '').toLowerCase().includes(group) ? [index] : [],
  );
}

/** Where a message is told from today on: positions of activities by date. `for` is null for the message itself, else whose accent it is. */
export type MessageUse = { readonly for: string | null; readonly activities: readonly number[] };

/** Of the message and of each accent which activities carry it; what is done or past counts no more. `today` is a civil date. */
export function messageUses(
  { messages, activities, audiences }: Plan,
  book: AudienceBook,
  today: string,
): MessageUse[] {
  const carried = activities.map((activity) =>
    isAhead(activity, today) ? carriedMessage(activity, messages, { audiences, book }) : null,
  );
  const order = activities.map((_, index) => index).sort(byDate(activities));
  const told = (tells: (message: CarriedMessage) => boolean): readonly number[] =>
    order.filter((index) => {
      const message = carried[index];
      return message !== null && message !== undefined && tells(message);
    });
  return [
    ...(sentenceOf(messages) === null ? [] : [{ for: null, activities: told(({ sentence }) => sentence !== null) }]),
    ...accentsOf(messages, audiences).map(({ for: group, text }) => ({
      for: group,
      activities: told(({ accents }) => accents.some((accent) => accent.for === group && accent.text === text)),
    })),
  ];
}

const isAhead = (activity: Activity, today: string): boolean =>
  !isDone(activity) && (activity.when.end === null || activity.when.end >= today);

const byDate =
  (activities: readonly Activity[]) =>
  (one: number, other: number): number => {
    const [first, second] = [activities[one]?.when, activities[other]?.when];
    return first === undefined || second === undefined ? 0 : compareFuzzyDates(first, second);
  };
