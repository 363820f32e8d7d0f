export { channelMatrix, hasCrosses } from './model/channel-matrix.ts';
export { crossesTable, type CrossesTable, saysAllOf } from './model/crosses-table.ts';
export { channelsPath } from './paths.ts';
export { channelKind, matrixKind } from './store.ts';
