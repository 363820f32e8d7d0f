import type { Measure } from './measure.ts';
import { calendarPages } from './measures/calendar-pages.ts';
import { checks } from './measures/checks.ts';
import { exportMemory } from './measures/export-memory.ts';
import { exports } from './measures/exports.ts';
import { importing } from './measures/import.ts';
import { memory } from './measures/memory.ts';
import { publicPage } from './measures/public-page.ts';
import { manyQuestions, someQuestions } from './measures/questions.ts';
import { questionsFirstVisit } from './measures/questions-first-visit.ts';
import { questionsReaders } from './measures/questions-readers.ts';
import { start } from './measures/start.ts';
import { workbenchPages } from './measures/workbench-pages.ts';

/** Every measure, in the order of the report. */
export const MEASURES: readonly Measure[] = [
  start,
  calendarPages,
  workbenchPages,
  publicPage,
  checks,
  importing,
  exports,
  exportMemory,
  memory,
  someQuestions,
  manyQuestions,
  questionsFirstVisit,
  questionsReaders,
];
