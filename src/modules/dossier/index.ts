export { acceptedFindingKind, activitiesOf, addPlanItems, audienceNamesOf, loadPlan, loadPlanOf } from './store.ts';
export { ChangedMeanwhile, followName } from './actions.ts';
export type { Renaming } from './model/renamed.ts';
