export { messageKind } from './store.ts';
