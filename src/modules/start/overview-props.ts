import type { Plan } from '#kernel/plan.ts';
import type { Frame } from '#ui/index.ts';
import { attentionPath, type CheckedProgramme } from '#modules/checks/index.ts';
import { initialsOf } from '#modules/people/index.ts';
import { newGoalPath } from '#modules/plans/index.ts';
import { attentionRows } from './attention-rows.ts';
import { copy } from './copy.nl.ts';
import { isExample } from './example/index.ts';
import { dayWords, greetingOf, measuredGoals, nextMilestone } from './overview.ts';
import type { OverviewPageProps } from './pages/overview-page.tsx';
import type { QuickLink } from './pages/state-aside.tsx';
import { places } from './paths.ts';
import { weeksView } from './week-view.ts';

type Asked = {
  readonly frame: Frame;
  readonly programme: string;
  readonly checked: CheckedProgramme;
  readonly hour: number;
  readonly mayEdit: boolean;
};

/** What the overview draws; `hour` is the hour in Amsterdam. */
export function overviewProps({ frame, programme, checked, hour, mayEdit }: Asked): OverviewPageProps {
  const { plan, today } = checked;
  const at = { programme };
  const hrefs = {
    newActivity: places.newActivity(at),
    calendar: places.calendar(at),
    attention: attentionPath(at),
    upload: places.upload(at),
    newAudience: places.newAudience(at),
    plan: places.plan(at),
  };
  return {
    frame,
    mayEdit,
    hrefs,
    initialsOf,
    greeting: greetingOf(hour, frame.person?.name ?? ''),
    day: dayWords(today),
    milestone: nextMilestone(plan, today, programme),
    attention: attentionRows(checked, { programme, mayEdit }),
    weeks: weeksView(checked, programme),
    goals: measuredGoals(checked),
    isEmpty:
      plan.activities.length === 0 &&
      plan.audiences.length === 0 &&
      plan.goals.length === 0 &&
      plan.sections.length === 0,
    links: mayEdit ? [...editLinks(programme), ...exampleLink(plan)] : [exportLink(programme)],
  };
}

const exportLink = (programme: string): QuickLink => ({
  href: places.exports({ programme }),
  icon: 'download',
  label: copy.quickLinks.exportPlan,
});

/** Not from within the example itself. */
const exampleLink = (plan: Plan): QuickLink[] =>
  isExample(plan.programme.name) ? [] : [{ href: places.example(), icon: 'compass', label: copy.quickLinks.example }];

const editLinks = (programme: string): QuickLink[] => [
  { href: places.upload({ programme }), icon: 'file-import', label: copy.quickLinks.read },
  { href: places.newAudience({ programme }), icon: 'users', label: copy.quickLinks.audience },
  { href: newGoalPath({ programme }), icon: 'target', label: copy.quickLinks.goal },
  exportLink(programme),
];
