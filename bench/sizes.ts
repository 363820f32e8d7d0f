/** How much is measured. The numbers of activities are those of the calendars that are compared. */
export type Sizes = {
  readonly activities: readonly number[];
  /** The calendar of the checks and of the plan page. */
  readonly plan: number;
  /** The calendar of the sheets and agendas. */
  readonly sheet: number;
  /** Chapters of the document that is drawn; 18 make 20 pages. */
  readonly chapters: number;
  /** Calendar rows of the largest document that is read. */
  readonly importRows: number;
  readonly starts: number;
  readonly runs: number;
  /** Questions of a base and of organisations: few, and many. */
  readonly questions: readonly [few: number, many: number];
  /**
   * How long one round of visits to the public site takes at least, of how many visits, how many rounds there are, and how many go before
   * that do not count: a server runs for weeks, and Node compiles what it runs often during the first thousands of answers.
   */
  readonly visits: {
    readonly seconds: number;
    readonly least: number;
    readonly warming: number;
    readonly rounds: number;
  };
  /** Who reads while an editor saves, and how long somebody reads a page, in the middle. */
  readonly readers: { readonly count: number; readonly pauseMs: number };
};

export const FULL: Sizes = {
  activities: [50, 1_000, 5_000],
  plan: 1_000,
  sheet: 5_000,
  chapters: 18,
  importRows: 1_500,
  starts: 5,
  runs: 20,
  questions: [2_000, 20_000],
  visits: { seconds: 0.8, least: 200, warming: 3, rounds: 5 },
  readers: { count: 10_000, pauseMs: 2_500 },
};

/** Enough to see that every measure works. */
export const TINY: Sizes = {
  activities: [5],
  plan: 10,
  sheet: 10,
  chapters: 2,
  importRows: 5,
  starts: 1,
  runs: 2,
  questions: [30, 30],
  visits: { seconds: 0, least: 4, warming: 1, rounds: 1 },
  readers: { count: 20, pauseMs: 20 },
};
