import { path } from '#platform/http.ts';

export const channelsPath = path('/programmas/:programme/middelen');
export const crossesPath = path('/programmas/:programme/middelen/kruisjes');
/** Takes over every means that stands with an audience only. */
export const missingChannelsPath = path('/programmas/:programme/middelen/ontbrekende');
export const newChannelPath = path('/programmas/:programme/middelen/nieuw');
export const newMatrixPath = path('/programmas/:programme/middelen/matrix/nieuw');
export const matrixPath = path('/programmas/:programme/middelen/matrix/:item');
export const matrixRemovalPath = path('/programmas/:programme/middelen/matrix/:item/verwijdering');
export const matrixMergePath = path('/programmas/:programme/middelen/matrix/:item/overname');
export const channelPath = path('/programmas/:programme/middelen/:item');
export const channelRemovalPath = path('/programmas/:programme/middelen/:item/verwijdering');
