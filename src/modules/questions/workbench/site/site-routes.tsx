import type { Context } from 'hono';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { factsOf } from '#modules/facts/index.ts';
import { getOrganisation, listPersons } from '#modules/people/index.ts';
import { formOf, readForm } from '#platform/form.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import { keepSiteSettings } from '../../actions/site.ts';
import { SITE_SETTINGS, type SiteSettings } from '../../model/site.ts';
import { languagesInUse } from '../../languages-in-use.ts';
import { findKeptSite, type OwnSite } from '../../store/sites.ts';
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
  const site = await openSite(c);
  const persons = await listPersons(scope);
  return page(
    c,
    <SiteReadPage
      {...site.shared}
      settings={site.settings}
      host={site.kept?.host ?? null}
      facts={await factsOf(scope)}
      administrators={persons.filter(({ role }) => role === 'administrator').map(({ name }) => name)}
    />,
  );
}

async function draw(c: Context<Env>, refused: Refused | null): Promise<Response> {
  const { kept, settings, shared } = await openSite(c);
  return page(
    c,
    <SitePage
      {...shared}
      form={refused?.form ?? fieldsOfSite(kept?.host ?? null, settings)}
      errors={errorsOf(refused?.problems ?? [])}
      revision={refused?.status === 400 ? numberIn(refused.form, 'revisie') : (kept?.revision ?? 0)}
      languages={shared.snippet.languages}
      waitingHost={kept && !kept.isHostConfirmed ? kept.host : null}
    />,
    refused?.status ?? 200,
  );
}

type OpenSite = {
  readonly kept: OwnSite | undefined;
  readonly settings: SiteSettings;
  readonly shared: SiteFrameProps;
};

/** The site as it is kept, and what both pages have around it. */
async function openSite(c: Context<Env>): Promise<OpenSite> {
  const { scope } = c.var;
  const kept = await findKeptSite(scope);
  const settings = kept?.settings ?? SITE_SETTINGS;
  const { slug, name } = await getOrganisation(scope);
  const snippet = await snippetFor(c, { slug, name, origins: settings.embedOrigins });
  return {
    kept,
    settings,
    shared: { frame: questionsFrame(c), may: mayDo(c), address: publicSitePath(slug), snippet },
  };
}

type Shown = { readonly slug: string; readonly name: string; readonly origins: readonly string[] };

/** The code for another website, as the address of the page asks for it. */
async function snippetFor(c: Context<Env>, { slug, name, origins }: Shown): Promise<SnippetPartProps> {
  const { scope, shell } = c.var;
  const themes = await themesOf(scope, (await basesInUse(scope)).all);
  const languages = await languagesInUse(scope);
  const wish = wishIn(formOf(c.req.query()), { themes, languages });
  const at = {
    script: shell.url + embedScript,
    site: slug,
    address: shell.url + publicSitePath(slug),
    linkText: copy.site.block.link(name),
  };
  return { embed: snippetOf(at, wish), wish, themes, languages, origins };
}
