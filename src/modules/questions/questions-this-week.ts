import { listParticipations } from '#modules/library/index.ts';
import type { Beside } from '#platform/beside.ts';
import type { Scope } from '#platform/scope.ts';
import { approvalWork } from './workbench/approval/approval-work.ts';
import { copy } from './workbench/copy.nl.ts';
import { countOf } from './workbench/list/listed-lines.ts';
import { changesPath, inLanguage, questionPath } from './workbench/paths.ts';

/** What of the questions waits for the person of the scope, beside what a plan asks of them. */
export const questionsThisWeek: Beside = {
  title: copy.list.title,
  async listFor(scope) {
    const { toAgree, returned } = await approvalWork(scope);
    const at = ({ item, lang }: { readonly item: string; readonly lang: string }) =>
      inLanguage(questionPath({ item }), lang);
    return [
      ...returned.map((text) => ({ label: copy.week.returned(text.title), href: at(text) })),
      ...toAgree.map((text) => ({ label: copy.week.toAgree(text.title), href: at(text) })),
      ...(await changesOfBases(scope)),
    ];
  },
};

async function changesOfBases(scope: Scope) {
  if (!scope.actor.permissions.has('questions.approve')) return [];
  const taking = (await listParticipations(scope)).filter(({ state }) => state === 'taking-part');
  if (taking.length === 0) return [];
  const toApprove = await countOf(scope, { waiting: ['approve'] });
  const toCompare = await countOf(scope, { waiting: ['compare'] });
  return [
    ...(toApprove === 0 ? [] : [{ label: copy.list.toApprove(toApprove), href: changesPath({}) }]),
    ...(toCompare === 0 ? [] : [{ label: copy.list.toCompare(toCompare), href: changesPath({}) }]),
  ];
}
