import { type EdgeSide, explainFuzzyDate, parseFuzzyDate, readEdge } from '#kernel/fuzzy-date/index.ts';

/** How one side of the period is understood, to show under its field; undefined for an empty field and for what is no moment. */
export const edgeReading = (text: string, side: EdgeSide, today: string): string | undefined =>
  text.trim() === '' || readEdge(text, side, { ref: today }) === null
    ? undefined
    : explainFuzzyDate(parseFuzzyDate(text, { ref: today }));
