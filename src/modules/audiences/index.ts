export { RING_NAMES, silenceLimitDays } from './model/ring.ts';
export { silenceLimitWords } from './model/limit-words.ts';
export { groupByCategory, shapeOf, type CategoryShape } from './model/category.ts';
export { audienceMatcher, meansEveryone, reachedBy } from './model/match-audience.ts';
export { plainWords } from './model/plain-words.ts';
export { audienceKind } from './store.ts';
export type { Contacts } from './model/field-view.ts';
export { fieldPath, newAudiencePath } from './paths.ts';
