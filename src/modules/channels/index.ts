export { channelKey } from './model/channel-key.ts';
export { channelMatrix, hasCrosses, type ChannelMatrix, type ChannelRow } from './model/channel-matrix.ts';
export { channelsPath } from './paths.ts';
export { channelKind, matrixKind } from './store.ts';
