/** The parts this module keeps, under the names of the plan file. */
export const PARTS = [
  'sections',
  'goals',
  'phases',
  'roles',
  'effort',
  'budget',
  'evaluation',
  'agreements',
  'unrecognised',
] as const;
export type PartName = (typeof PARTS)[number];
export const isPart = (name: string): name is PartName => PARTS.some((part) => part === name);
