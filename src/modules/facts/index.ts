export { keepOrganisationFacts } from './actions.ts';
export { filledPage, withFacts } from './marked-page.ts';
export type { Fact, Facts } from './model/fact.ts';
export { filledText, fillIn, fillPlan } from './model/fill-in.ts';
export { capitalised } from './model/sentence-start.ts';
export { seedFacts } from './seed.ts';
export { factsOf } from './store.ts';
