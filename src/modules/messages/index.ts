export { messageKind } from './store.ts';
export { messagePath } from './paths.ts';
