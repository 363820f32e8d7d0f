import { path } from '#platform/http.ts';

/** The field of influence in its three views: rings, influence against interest, and one table. */
export const fieldPath = path('/programmas/:programme/krachtenveld');
export const influencePath = path('/programmas/:programme/krachtenveld/invloed');
export const fieldTablePath = path('/programmas/:programme/krachtenveld/tabel');
export const ringMovePath = path('/programmas/:programme/krachtenveld/:item/ring');
export const influenceMovePath = path('/programmas/:programme/krachtenveld/:item/invloed');

export const audiencesPath = path('/programmas/:programme/doelgroepen');
export const newAudiencePath = path('/programmas/:programme/doelgroepen/nieuw');
export const audiencePath = path('/programmas/:programme/doelgroepen/:item');
export const editAudiencePath = path('/programmas/:programme/doelgroepen/:item/wijziging');
export const audienceRemovalPath = path('/programmas/:programme/doelgroepen/:item/verwijdering');

/** Of the calendar and its dates, which stand above this module in the graph: their own paths cannot be asked here. */
export const calendarListPath = path('/programmas/:programme/kalender/lijst');
export const newMomentPath = path('/programmas/:programme/kalender/nieuw');
export const dateReadingPath = path('/datum');
