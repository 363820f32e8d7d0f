/** Levels of the European framework that a meter shows, easiest first. What is easier than A2 counts as A2, what is harder than C1 as C1. */
export const LEVELS = ['A2', 'B1', 'B2', 'C1'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether `level` is harder than `target`. */
export const isOver = (level: Level, target: Level): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(target);
