import type { GoalLevel } from '#kernel/plan.ts';

/** What a goal changes, in the words of the field: knowledge, attitude, behaviour (kennis, houding, gedrag), and feeling. */
export const LEVEL_NAMES: Readonly<Record<GoalLevel, string>> = {
  knowledge: 'Kennis',
  feeling: 'Gevoel',
  attitude: 'Houding',
  behaviour: 'Gedrag',
};
export const LEVEL_NOTES: Readonly<Record<GoalLevel, string>> = {
  knowledge: 'wat mensen weten',
  feeling: 'wat mensen voelen',
  attitude: 'wat mensen vinden',
  behaviour: 'wat mensen doen',
};
