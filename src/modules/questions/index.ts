export { importQuestions } from './import/import-questions.ts';
export { readQuestionLines } from './import/question-line.ts';
