export { addExample } from './actions.ts';
export { examplePlans } from './example/index.ts';
export { overviewPath } from './paths.ts';
