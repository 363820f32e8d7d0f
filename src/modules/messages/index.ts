export { messageKind } from './store.ts';
export type { ToldMessage } from './model/told.ts';
export { messagePath } from './paths.ts';
