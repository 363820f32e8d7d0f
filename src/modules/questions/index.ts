export { demoMunicipalities } from './demo/municipalities.ts';
export { changeBaseOnce, seedBase } from './demo/seed-base.ts';
export { seedMunicipality } from './demo/seed-municipality.ts';
export { confirmHostBySlug } from './hosts/confirm-host.ts';
export { importQuestions } from './import/import-questions.ts';
export { factsInQuestions } from './facts-in-questions.ts';
export { questionsThisWeek } from './questions-this-week.ts';
export { readQuestionLines } from './import/question-line.ts';
