export { acceptedFindingKind, addPlanItems, loadPlan, loadPlanOf } from './store.ts';
