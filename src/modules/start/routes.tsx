import { loadChecks } from '#modules/checks/index.ts';
import { listOpenImports, reviewPath } from '#modules/exchange/index.ts';
import { getOrganisation, personFrame, signInPath } from '#modules/people/index.ts';
import { askedView, newProgrammePath, openProgramme } from '#modules/programmes/index.ts';
import type { Beside } from '#platform/beside.ts';
import { may, page, routes } from '#platform/http.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { addExample } from './actions.ts';
import { attentionOver, listInReach } from './over-programmes.ts';
import { dayWords, greetingOf } from './overview.ts';
import { overviewProps } from './overview-props.ts';
import { FirstVisitPage } from './pages/first-visit-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { examplePath, landingPath, overviewPath } from './paths.ts';

const UPLOAD = '/inlezen';

const hourOf = (scope: Scope): number => scope.now().toZonedDateTimeISO('Europe/Amsterdam').hour;

/** Documents that were read and not taken over yet, which are to become a programme of their own. */
async function waitingFor(scope: Scope): Promise<readonly { readonly name: string; readonly href: string }[]> {
  if (!scope.actor.permissions.has('exchange.edit')) return [];
  const imports = await listOpenImports(scope);
  return imports.flatMap(({ id, programme, fileName }) =>
    programme === null ? [{ name: fileName, href: reviewPath({ import: id, programme }) }] : [],
  );
}

export const startRoutes = (beside: Beside) =>
  routes()
    .get(landingPath.pattern, may('start.view'), async (c) => {
      const { scope } = c.var;
      const asked = await askedView(scope);
      const programmes = await listInReach(scope);
      const [first, second] = programmes;
      if (first && !second && asked.length === 0)
        return c.redirect(overviewPath({ programme: first.programme.id }), 303);
      const frame = personFrame(c);
      if (!first && asked.length === 0) {
        const props = {
          ...{ uploadAction: UPLOAD, newProgrammeHref: newProgrammePath({}), waiting: await waitingFor(scope) },
          demoHref: c.var.shell.hasDemo ? `${signInPath({})}#voorbeeld` : null,
          beside: { title: beside.title, items: await beside.listFor(scope) },
          organisation: (await getOrganisation(scope)).name,
        };
        return page(c, <FirstVisitPage frame={frame} {...props} />);
      }
      const props = {
        ...{ frame, asked, programmes: programmes.length },
        greeting: greetingOf(hourOf(scope), scope.actor.name),
        day: dayWords(todayOf(scope)),
        attention: await attentionOver(scope, programmes),
      };
      return page(c, <StartPage {...props} />);
    })
    .post(examplePath.pattern, may('start.edit'), async (c) => {
      const [first] = await addExample(c.var.scope);
      return c.redirect(first ? overviewPath({ programme: first }) : landingPath({}), 303);
    })
    .get(overviewPath.pattern, may('start.view'), async (c) => {
      const { programme, frame } = await openProgramme(c);
      const { scope } = c.var;
      const checked = await loadChecks(scope, programme);
      return page(
        c,
        <OverviewPage
          {...overviewProps({
            frame,
            programme: programme.id,
            checked,
            hour: hourOf(scope),
            mayEdit: scope.actor.permissions.has('start.edit'),
          })}
        />,
      );
    });
