import {
  type ApprovalStep,
  countKeptDrafts,
  type KeptDraft,
  listApprovalSteps,
  listKeptDrafts,
  listVersions,
  type Version,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { isWritten, type QuestionView } from '../editor/question-view.ts';

/** What was published and kept of one text before. */
export type VersionsView = {
  readonly view: QuestionView;
  /** Versions of the base, the newest first. */
  readonly ofBase: readonly Version[];
  /** What was asked and said about agreeing, the last first. */
  readonly steps: readonly ApprovalStep[];
  /** What was kept of the own text, the last first: one page of it. */
  readonly drafts: readonly KeptDraft[];
  readonly page: number;
  readonly pages: number;
  readonly mayRestore: boolean;
};
type Asked = {
  /** Whether the person writes, and so sees what was kept and puts it back. */
  readonly mayWrite: boolean;
  readonly page: number;
};
const PAGE = 50;

/** What was published and kept of the text of a question; a page past the last is the last. */
export async function versionsView(scope: Scope, view: QuestionView, asked: Asked): Promise<VersionsView> {
  const { at } = view;
  const pages = asked.mayWrite ? Math.max(1, Math.ceil((await countKeptDrafts(scope, at)) / PAGE)) : 1;
  const page = Math.min(asked.page, pages);
  const part = { limit: PAGE, offset: (page - 1) * PAGE };
  return {
    view,
    ofBase: await versionsOfBase(scope, view),
    steps: await listApprovalSteps(scope, at),
    drafts: asked.mayWrite ? await listKeptDrafts(scope, at, part) : [],
    page,
    pages,
    mayRestore: asked.mayWrite && isWritten(view),
  };
}

/** Of a base that took its answer back too: what it said, and when it stopped. */
const versionsOfBase = async (scope: Scope, { followed, gone }: QuestionView): Promise<readonly Version[]> => {
  const last = followed ?? gone?.last;
  return last ? listVersions(scope, last.version) : [];
};
