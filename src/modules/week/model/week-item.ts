/** One thing to do. `on` is its (first) day, civil; null where the plan has none. */
export type WeekItem = {
  readonly title: string;
  /** The activity that a task belongs to; null for an activity. */
  readonly partOf: string | null;
  readonly href: string;
  readonly programme: string;
  /** Name of the organisation that shares the programme; null for an own one. */
  readonly owner: string | null;
  /** As written: 'half okt'. */
  readonly when: string;
  readonly on: string | null;
  /** What posting marks it as done; null for who may not. */
  readonly done: { readonly action: string; readonly fields: Readonly<Record<string, string>> } | null;
};
export type WeekPart = 'late' | 'this' | 'next' | 'vague';
export type PlacedItem = WeekItem & { readonly part: WeekPart };
/** What there is to do, in the order to do it. */
export type MyWeek = Readonly<Record<WeekPart, readonly WeekItem[]>>;

/** Each part in order of day; without a day last. */
export function weekOf(items: readonly PlacedItem[]): MyWeek {
  const byDay = items.toSorted((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9'));
  const partOf = (part: WeekPart) => byDay.filter((item) => item.part === part);
  return { late: partOf('late'), this: partOf('this'), next: partOf('next'), vague: partOf('vague') };
}
