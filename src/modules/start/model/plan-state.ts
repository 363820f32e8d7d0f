/** The next milestone: how long to go in words, its title, and where it stands. */
export type NextMilestone = {
  readonly words: string;
  readonly title: string;
  readonly phrase: string | null;
  readonly href: string;
};

/** The last measurement of a goal; figures as written, percentages 0 to 100 for the drawing, null when there is no scale. */
export type MeasuredGoal = {
  readonly label: string;
  readonly value: string;
  readonly before: string | null;
  readonly target: string | null;
  readonly month: string;
  readonly percent: number | null;
  readonly beforePercent: number | null;
};
