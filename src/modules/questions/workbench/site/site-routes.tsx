import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { factsOf } from '#modules/facts/index.ts';
import { getOrganisation, listPersons } from '#modules/people/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import { keepSiteSettings } from '../../actions/site.ts';
import { SITE_SETTINGS } from '../../model/site.ts';
import { languagesInUse } from '../../languages-in-use.ts';
import { findKeptSite } from '../../store/sites.ts';
import { copy } from '../copy.nl.ts';
import { mayDo } from '../editor/open-question.ts';
import { numberIn } from '../editor/text-form.ts';
import { basesInUse, themesOf } from '../list/list-view.ts';
import { withNotice } from '../notices.ts';
import { embedScript, publicSitePath, siteSettingsPath } from '../paths.ts';
import { questionsFrame } from '../questions-frame.ts';
import { siteSubject, takeStep } from '../steps/take-step.ts';
import { fieldsOfSite, parseSite } from './site-form.ts';
import type { SiteFrameProps } from './site-frame.tsx';
import { SiteReadPage } from './site-read-page.tsx';
import { SitePage } from './site-page.tsx';
import { snippetOf, wishIn } from './snippet.ts';
import type { SnippetPartProps } from './snippet-part.tsx';

type Refused = { readonly form: FormValues; readonly problems: readonly FormProblem[]; readonly status: 400 | 409 };

/** What the organisation says about its public site. */
export const siteRoutes = routes()
  .get(siteSettingsPath.pattern, may('questions.view'), (c) => (mayDo(c).manage ? draw(c, null) : drawRead(c)))
  .post(siteSettingsPath.pattern, may('questions.manage'), async (c) => {
    const form = await readForm(c);
    const before = (await findKeptSite(c.var.scope))?.settings ?? SITE_SETTINGS;
    const parsed = parseSite(form, before, await languagesInUse(c.var.scope));
    if (!parsed.ok) return draw(c, { form, problems: parsed.problems, status: 400 });
    const site = { ...parsed.value, revision: numberIn(form, 'revisie') };
    const step = { on: [siteSubject(c.var.scope.organisation)], may: 'questions.manage' } as const;
    const outcome = await takeStep(c, step, () => keepSiteSettings(c.var.scope, site));
    if (outcome.ok) return c.redirect(withNotice(siteSettingsPath({}), 'site', c.var.scope.batch), 303);
    return draw(c, { form, problems: [{ field: 'host', message: copy.site.hostTaken }], status: 409 });
  });

/** Who may not change it sees it, and who may. */
async function drawRead(c: Context<Env>): Promise<Response> {
  const { scope } = c.var;
  const kept = await findKeptSite(scope);
  const persons = await listPersons(scope);
  return page(
    c,
    <SiteReadPage
      {...(await sharedOf(c))}
      settings={kept?.settings ?? SITE_SETTINGS}
      host={kept?.host ?? null}
      facts={await factsOf(scope)}
      administrators={persons.filter(({ role }) => role === 'administrator').map(({ name }) => name)}
    />,
  );
}

async function draw(c: Context<Env>, refused: Refused | null): Promise<Response> {
  const kept = await findKeptSite(c.var.scope);
  return page(
    c,
    <SitePage
      {...(await sharedOf(c))}
      form={refused?.form ?? fieldsOfSite(kept?.host ?? null, kept?.settings ?? SITE_SETTINGS)}
      errors={errorsOf(refused?.problems ?? [])}
      revision={refused?.status === 400 ? numberIn(refused.form, 'revisie') : (kept?.revision ?? 0)}
      languages={await languagesInUse(c.var.scope)}
      waitingHost={kept && !kept.isHostConfirmed ? kept.host : null}
    />,
    refused?.status ?? 200,
  );
}

async function sharedOf(c: Context<Env>): Promise<SiteFrameProps> {
  const { slug } = await getOrganisation(c.var.scope);
  return { frame: questionsFrame(c), may: mayDo(c), address: publicSitePath(slug), snippet: await snippetFor(c) };
}

/** The code for another website, as the address of the page asks for it. */
async function snippetFor(c: Context<Env>): Promise<SnippetPartProps> {
  const { scope, shell } = c.var;
  const { slug: site, name } = await getOrganisation(scope);
  const themes = await themesOf(scope, (await basesInUse(scope)).all);
  const languages = await languagesInUse(scope);
  const { embedOrigins: origins } = (await findKeptSite(scope))?.settings ?? SITE_SETTINGS;
  const wish = wishIn(formOf(c.req.query()), { themes, languages });
  const at = {
    script: shell.url + embedScript,
    site,
    address: shell.url + publicSitePath(site),
    linkText: copy.site.block.link(name),
  };
  return { embed: snippetOf(at, wish), wish, themes, languages, origins };
}
