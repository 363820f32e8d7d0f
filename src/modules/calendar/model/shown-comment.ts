/** A comment as the page shows it. */
export type ShownComment = {
  readonly id: string;
  readonly text: string;
  /** With their organisation when that is another one. */
  readonly who: string;
  /** '18 november, 10.04'; with the year when that is another one. */
  readonly when: string;
  readonly mayRemove: boolean;
};
