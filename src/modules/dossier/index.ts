export { acceptedFindingKind, activitiesOf, addPlanItems, audienceNamesOf, loadPlan, loadPlanOf } from './store.ts';
