import { loadChecks } from '#modules/checks/index.ts';
import { personFrame } from '#modules/people/index.ts';
import { listProgrammes, listSharedProgrammes, newProgrammePath, openProgramme } from '#modules/programmes/index.ts';
import { may, page, routes } from '#platform/http.ts';
import { addExample } from './actions.ts';
import { overviewProps } from './overview-props.ts';
import { FirstVisitPage } from './pages/first-visit-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { examplePath, landingPath, overviewPath } from './paths.ts';

const UPLOAD = '/inlezen';

export const startRoutes = routes()
  .get(landingPath.pattern, may('start.view'), async (c) => {
    const [latest] = await listProgrammes(c.var.scope);
    const first = latest ?? (await listSharedProgrammes(c.var.scope))[0]?.programme;
    if (first) return c.redirect(overviewPath({ programme: first.id }), 303);
    return page(
      c,
      <FirstVisitPage frame={personFrame(c)} uploadAction={UPLOAD} newProgrammeHref={newProgrammePath({})} />,
    );
  })
  .post(examplePath.pattern, may('start.edit'), async (c) => {
    const [first] = await addExample(c.var.scope);
    return c.redirect(first ? overviewPath({ programme: first }) : landingPath({}), 303);
  })
  .get(overviewPath.pattern, may('start.view'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const { scope } = c.var;
    const checked = await loadChecks(scope, programme);
    const { hour } = scope.now().toZonedDateTimeISO('Europe/Amsterdam');
    return page(
      c,
      <OverviewPage
        {...overviewProps({
          frame,
          programme: programme.id,
          checked,
          hour,
          mayEdit: scope.actor.permissions.has('start.edit'),
        })}
      />,
    );
  });
