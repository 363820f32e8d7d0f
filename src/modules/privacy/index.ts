export { logPath } from './paths.ts';
