export { channelKey, channelMatrix, hasCrosses, type ChannelMatrix, type ChannelRow } from './model/channel-matrix.ts';
export { ChannelMatrixTable, ImportedMatrixTable } from './pages/matrix-tables.tsx';
export { channelsPath } from './paths.ts';
export { channelKind, matrixKind } from './store.ts';
