import { path } from '#platform/http.ts';

export const myWeekPath = path('/mijn-week');
/** With the programme in it, so that the gate goes in through the passage where it is shared. */
export const weekActivityDonePath = path('/mijn-week/:programme/:item/afronding');
export const weekTaskDonePath = path('/mijn-week/:programme/:item/taken');
/** Saying to be meant by a name in a programme, or not. */
export const weekNamePath = path('/mijn-week/:programme/naam');
