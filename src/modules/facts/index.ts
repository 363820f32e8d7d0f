export { keepOrganisationFacts } from './actions.ts';
export { filledPage, withFacts } from './marked-page.ts';
export type { Fact, Facts } from './model/fact.ts';
export type { FactsIn, SpokenFacts } from './model/facts-in.ts';
export type { Language } from './model/language.ts';
export { filledText, fillIn, fillPlan } from './model/fill-in.ts';
export { capitalised } from './model/sentence-start.ts';
export { seedFacts } from './seed.ts';
export { factsOf, spokenFactsOf } from './store.ts';
