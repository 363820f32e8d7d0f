import { type Id, newId } from '#kernel/id.ts';
import { record } from '#platform/events.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { anOrganisation, NOW, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { SITE_SETTINGS, type SiteSettings } from '../model/site.ts';
import { answerHtml } from '../projection/answer-html.tsx';
import { indexPublished } from '../search/index-published.ts';
import { deletePublished, insertPublished, type PublishedRow } from '../store/published.ts';
import { findKeptSite, keepSite, updateHostConfirmed } from '../store/sites.ts';
import { insertTheme } from '../store/themes.ts';

/** The site of a test: an organisation of its own, with a way to put questions on it and take them off. */
export type TestSite = {
  readonly us: TestOrganisation;
  readonly slug: string;
  /** Puts a row on the site, in Dutch, visible now, and gives its item; everybody hears of it. */
  readonly show: (row: Partial<PublishedRow> & { readonly title: string }) => Promise<Id<'item'>>;
  readonly withdraw: (item: Id<'item'>, lang?: string) => Promise<void>;
  readonly settle: (settings: Partial<SiteSettings>, host?: string | null) => Promise<void>;
  readonly theme: (slug: string, name: string, more?: { domain: string; english?: string }) => Promise<void>;
};

const told = (subject: string) => [
  {
    programme: null,
    name: 'questions.published.changed' as const,
    kind: 'questions.published',
    subject,
    before: null,
    after: null,
  },
];

/** An open site of a new organisation, or of one that is there already. */
export async function aSite(name = 'Gemeente Maasheuvel', of?: TestOrganisation): Promise<TestSite> {
  const us = of ?? (await anOrganisation(name));
  const slug = await us.asAdviser(async (scope) => (await findOrganisation(scope, { id: us.id }))?.slug ?? '');
  const settle: TestSite['settle'] = (settings, host) =>
    us.asAdviser(async (scope) => {
      const kept = await findKeptSite(scope);
      const values = {
        host: host === undefined ? (kept?.host ?? null) : host,
        settings: { ...(kept?.settings ?? SITE_SETTINGS), ...settings },
        revision: kept?.revision ?? 0,
      };
      if (!(await keepSite(scope, values))) throw new Error('the site was not kept');
      if (values.host !== null && !kept?.isHostConfirmed) await updateHostConfirmed(scope, values.host);
      await record(scope, told(us.id));
    });
  await settle({});
  return {
    us,
    slug,
    settle,
    show: (row) =>
      us.asAdviser(async (scope) => {
        const item = row.item ?? newId<'item'>();
        const shown = aPublishedRow(row, item);
        const id = await insertPublished(scope, shown);
        if (shown.kind !== 'hidden') await indexPublished(scope, { ...shown, id, baseId: shown.base });
        await record(scope, told(item));
        return item;
      }),
    withdraw: (item, lang = 'nl') =>
      us.asAdviser(async (scope) => {
        await deletePublished(scope, { item, lang });
        await record(scope, told(item));
      }),
    theme: (theme, title, { domain, english } = { domain: '' }) =>
      us.asAdviser(async (scope) => {
        const values = {
          base: null,
          slug: theme,
          name: title,
          description: '',
          domain,
          icon: 'heart',
          position: 1,
          translations: english === undefined ? {} : { en: { domain: english } },
        };
        await insertTheme(scope, values);
        await record(scope, told(us.id));
      }),
  };
}

/** A row of a text that is shown now, in Dutch. */
export function aPublishedRow(row: Partial<PublishedRow> & { readonly title: string }, item: Id<'item'>): PublishedRow {
  const answer = row.answer ?? `Dit is het antwoord op ${row.title}`;
  return {
    base: null,
    item,
    version: 1,
    kind: 'text',
    slug: `v-${item.slice(-12)}`,
    lang: 'nl',
    theme: '',
    audience: 'clients',
    answer,
    html: answerHtml(answer),
    synonyms: [],
    related: [],
    from: NOW,
    until: null,
    ...row,
  };
}
