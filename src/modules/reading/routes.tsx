import { PARTS, extraOf, openItem, type OpenedItem, type PartName, planPath } from '#modules/plans/index.ts';
import { placeAnchored } from '#modules/calendar/index.ts';
import { checkPlanOf } from '#modules/checks/index.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import { factsOf, fillPlan, withFacts } from '#modules/facts/index.ts';
import { openProgramme } from '#modules/programmes/index.ts';
import { heldWords } from '#kernel/held-words.ts';
import { isId } from '#kernel/id.ts';
import type { Plan } from '#kernel/plan.ts';
import { may, page, routes } from '#platform/http.ts';
import { todayOf } from '#platform/scope.ts';
import { planBlocks } from './model/plan-blocks.ts';
import { placeRemarks } from './model/remarks.ts';
import { tablesBefore } from './model/split-tables.ts';
import { PlanPage } from './pages/plan-page.tsx';

export const readingRoutes = routes().get(planPath.pattern, may('plans.view'), async (c) => {
  const { scope } = c.var;
  const { programme, frame } = await openProgramme(c);
  const { plan, placings } = placeAnchored(await loadPlanOf(scope, programme));
  const mayEdit = scope.actor.permissions.has('plans.edit');
  const asked = c.req.query('bewerk') ?? '';
  const part = mayEdit && isId(asked) ? partOf(plan, asked) : undefined;
  const extra = extraOf(
    scope,
    plan.audiences.map(({ name }) => name),
  );
  const opened: OpenedItem | undefined =
    part && (await openItem(scope, part, { programme: programme.id, id: asked, extra }));
  const today = todayOf(scope);
  const facts = await factsOf(scope, programme.id);
  const { open, passed } = await checkPlanOf(scope, fillPlan(plan, facts), { today });
  const blocks = planBlocks(plan);
  const view = {
    programme,
    plan,
    placings,
    today,
    blocks,
    held: heldWords(plan),
    mayEdit,
    opened: opened ?? null,
    openCount: open.length,
    passedCount: passed,
    remarks: placeRemarks(blocks, open),
    extra,
    tablesBefore: tablesBefore(plan.sections.map(({ markdown }) => markdown)),
  };
  return page(c, withFacts(<PlanPage frame={frame} view={view} />, facts));
});

/** The part of the plan that an id is in; undefined for one of another kind or that is gone. */
const partOf = (plan: Plan, id: string): PartName | undefined =>
  PARTS.find((part) => plan[part].some((item) => item.id === id));
