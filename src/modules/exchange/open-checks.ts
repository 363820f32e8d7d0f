import { type CheckResult, foldFindings } from '#modules/checks/index.ts';
import type { OpenCheck } from './model/open-check.ts';
import { openChecksWords as words } from './model/open-checks.nl.ts';

/** The open findings as lines of a document, most serious first; what says the same of several things is said once. */
export const openChecksOf = ({ open }: Pick<CheckResult, 'open'>): readonly OpenCheck[] =>
  foldFindings(open).map(({ lead: { message, certain }, others }) => ({
    text: others.length === 0 ? message : `${message} ${words.alsoFor(others.length)}`,
    certain,
  }));
