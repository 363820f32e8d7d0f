export {
  agreementKind, budgetLineKind, effortKind, evaluationKind, goalKind, phaseKind, roleKind, sectionKind, unrecognisedKind,
} from './store.ts';
