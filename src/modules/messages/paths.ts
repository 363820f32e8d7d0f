import { path } from '#platform/http.ts';

export const messagePath = path('/programmas/:programme/boodschap');
export const newMessagePath = path('/programmas/:programme/boodschap/nieuw');
export const editMessagePath = path('/programmas/:programme/boodschap/:item');
export const messageRemovalPath = path('/programmas/:programme/boodschap/:item/verwijdering');
