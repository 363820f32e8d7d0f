export { addExample } from './actions.ts';
export { overviewPath } from './paths.ts';
