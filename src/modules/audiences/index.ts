export {
  DEFAULT_SILENCE_DAYS,
  RING_ADVICE,
  RING_NAMES,
  ringIndex,
  silenceLimitDays,
} from './model/ring.ts';
export { silenceLimitWords } from './model/limit-words.ts';
export { ATTITUDE_LOOKS, attitudeOf, type Attitude, type AttitudeLook } from './model/attitude.ts';
export { SIZE_RADIUS, SIZE_WORDS, sizeClassOf, type SizeClass } from './model/size-class.ts';
export {
  groupByCategory,
  SHAPES,
  SHAPE_TITLES,
  shapeOf,
  type AudienceGroup,
  type CategoryShape,
} from './model/category.ts';
export { audienceMatcher, matchAudience, meansEveryone, type AudienceMatcher } from './model/match-audience.ts';
export { plainWords } from './model/plain-words.ts';
export { audienceKind } from './store.ts';
export { layOutRings, type Line, type RingLayout, type RingSpot } from './model/ring-layout.ts';
export { layOutInfluence, type GridSpot, type InfluenceGrid } from './model/influence-grid.ts';
export type { LabelLine } from './model/drawn-label.ts';
export type { AudienceSlots } from './load-field.ts';
export type { LastContact } from './model/field-view.ts';
export { moveAudienceInGrid, moveAudienceToRing } from './actions.ts';
export { audiencePath, audiencesPath, fieldPath, newAudiencePath } from './paths.ts';
