export { channelKind, matrixKind } from './store.ts';
