import { type ModuleManifest, routes } from '#platform/http.ts';
import { hostsRoutes } from './hosts/hosts-routes.tsx';
import { createPublicSites } from './public/create-public-sites.ts';
import { makerAt } from './public/pages-of-site.ts';
import type { PublicOptions } from './public/public-sites.ts';
import { publicRetention } from './public/retention.ts';
import { publicRoutes } from './public/routes.tsx';
import { questionsNav } from './workbench/nav.ts';
import { reviewJob } from './workbench/reviews/review-job.ts';
import { withdrawnJob } from './workbench/withdrawn/withdrawn-job.ts';
import type { ReadSheet } from './workbench/harvest/read-file.ts';
import { workbenchRoutes } from './workbench/workbench-routes.ts';

const whoChanged = 'Wie het veranderde, en wanneer.';
const byNumber = 'Er staat alleen een nummer; de naam staat in de geschiedenis en wordt daar gewist.';

export type { ReadSheet } from './workbench/harvest/read-file.ts';

type Options = PublicOptions & { readonly url: string; readonly readSheet?: ReadSheet };

/** The public sites remember in this process what they showed; each call has a memory of its own. `url` is for links in mails. */
export function questions({ url, readSheet, ...options }: Options): ModuleManifest {
  const sites = createPublicSites(options, makerAt);
  return {
    name: 'questions',
    routes: routes()
      .route('/', workbenchRoutes({ readSheet }))
      .route('/', hostsRoutes(options.database))
      .route('/', publicRoutes(sites)),
    nav: questionsNav,
    jobs: [reviewJob(url), withdrawnJob(url)],
    early: sites.early,
    hears: sites.hears,
    close: sites.counter.close,
    retention: publicRetention,
    permissions: ['questions.view', 'questions.contribute', 'questions.edit', 'questions.approve', 'questions.manage'],
    tables: [
      { table: 'questions_site', personalData: whoChanged, notPerPerson: byNumber },
      { table: 'questions_theme', personalData: whoChanged, notPerPerson: byNumber },
      { table: 'questions_published', personalData: null },
      {
        table: 'questions_feedback',
        personalData: 'Een bezoeker kan in zijn eigen woorden iets over zichzelf schrijven.',
        notPerPerson: 'Er staat niet bij van wie het is; na een jaar gaat het weg.',
      },
      { table: 'questions_day', personalData: null },
      { table: 'questions_search_day', personalData: null },
      { table: 'questions_search_slot', personalData: null },
      { table: 'questions_search_text', personalData: null },
      { table: 'questions_search_word', personalData: null },
      { table: 'questions_harvest', personalData: whoChanged, notPerPerson: byNumber },
    ],
  };
}
