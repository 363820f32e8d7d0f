export { myWeekPath } from './paths.ts';
