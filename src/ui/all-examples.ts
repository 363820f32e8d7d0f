import { buttonExamples } from './button/examples.tsx';
import { chipsExamples } from './chips/examples.tsx';
import { conflictExamples } from './conflict/examples.tsx';
import { emptyStateExamples } from './empty-state/examples.tsx';
import { errorSummaryExamples } from './error-summary/examples.tsx';
import type { ExampleSet } from './example.ts';
import { fieldExamples } from './field/examples.tsx';
import { filterExamples } from './filter/examples.tsx';
import { iconListExamples } from './icon-list/examples.tsx';
import { keyValueExamples } from './key-values/examples.tsx';
import { noticeExamples } from './notice/examples.tsx';
import { statusExamples } from './status/examples.tsx';
import { stepsExamples } from './steps/examples.tsx';
import { tableExamples } from './table/examples.tsx';
import { viewSwitchExamples } from './view-switch/examples.tsx';

/** Every component with its examples, in the order of the component page. */
export const allExamples: readonly ExampleSet[] = [
  buttonExamples,
  viewSwitchExamples,
  filterExamples,
  fieldExamples,
  errorSummaryExamples,
  noticeExamples,
  emptyStateExamples,
  statusExamples,
  chipsExamples,
  tableExamples,
  keyValueExamples,
  iconListExamples,
  stepsExamples,
  conflictExamples,
];
