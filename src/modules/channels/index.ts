export { channelMatrix, hasCrosses } from './model/channel-matrix.ts';
export { channelsPath } from './paths.ts';
export { channelKind, matrixKind } from './store.ts';
