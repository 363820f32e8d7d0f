export { HouseMark } from './house-mark.ts';
export { stylePath } from './paths.ts';
export { seedStyle } from './seed.ts';
export type { Theme } from './model/theme.ts';
export { themeOf } from './theme-of.ts';
