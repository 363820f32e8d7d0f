export { stylePath } from './paths.ts';
export { seedStyle } from './seed.ts';
export { type Theme, themeOf } from './theme-of.ts';
