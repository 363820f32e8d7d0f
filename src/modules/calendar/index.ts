export { activityKind } from './store.ts';
