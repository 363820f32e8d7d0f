import type { RetentionRule } from '#platform/personal-data.ts';
import { forgetSearches } from '../store/counts.ts';
import { forgetFeedback } from '../store/feedback.ts';
import { copy } from './copy.nl.ts';

const words = copy.retention;

/** How long what visitors wrote and searched is kept; numbers per day stay. */
export const publicRetention: readonly RetentionRule[] = [
  { table: 'questions_feedback', kind: words.feedback, term: words.feedbackTerm, apply: forgetFeedback },
  { table: 'questions_search_day', kind: words.searches, term: words.searchesTerm, apply: forgetSearches },
];
