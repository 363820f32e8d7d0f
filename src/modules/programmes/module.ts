import { type ModuleManifest, routes } from '#platform/http.ts';
import { emptyBinJob } from './bin/jobs.ts';
import { itemBinPath } from './bin/paths.ts';
import { copy } from './copy.nl.ts';
import { historyPath, programmeSettingsPath } from './paths.ts';
import { programmesData, programmesRetention } from './store/personal-data.ts';
import { programmeRoutes } from './routes.tsx';
import { sharingNav } from './sharing/nav.ts';
import { answerRoutes } from './sharing/answer-routes.tsx';
import { answeredJob } from './sharing/answered-job.ts';
import { type GuestDoor, guestRoutes } from './sharing/guest-routes.tsx';
import { sharingRoutes } from './sharing/routes.tsx';

export const programmes = (door: GuestDoor): ModuleManifest => ({
  name: 'programmes',
  routes: routes()
    .route('/', programmeRoutes)
    .route('/', sharingRoutes(door))
    .route('/', answerRoutes)
    .route('/', guestRoutes(door)),
  permissions: ['programmes.view', 'programmes.contribute', 'programmes.edit', 'programmes.share', 'programmes.manage'],
  nav: [
    { group: copy.navGroup, order: 89, ...sharingNav, hiddenFromGuests: true },
    {
      group: copy.navGroup,
      order: 90,
      label: copy.navSettings,
      icon: 'settings',
      href: programmeSettingsPath,
      permission: 'programmes.edit',
    },
    { group: copy.navGroup, order: 91, label: copy.navHistory, icon: 'history', href: historyPath },
    { group: copy.navGroup, order: 92, label: copy.navBin, icon: 'trash', href: itemBinPath, hiddenFromGuests: true },
  ],
  jobs: [emptyBinJob, answeredJob(door.url ?? '')],
  personalData: programmesData,
  retention: programmesRetention,
  tables: [
    {
      table: 'programmes_programme',
      personalData: 'Namen van opdrachtgever en deelnemers, zoals ze in het plan staan.',
    },
    { table: 'programmes_participation', personalData: null },
    { table: 'programmes_answer', personalData: null },
    { table: 'programmes_name', personalData: 'Wie zegt bedoeld te zijn met een naam in een plan, voor Mijn week.' },
    {
      table: 'programmes_guest_link',
      personalData: 'Voor wie een leeslink is gemaakt, zolang de link geldt.',
      notPerPerson:
        'Een leeslink is voor iemand zonder account. De adviseur trekt hem in; daarna verdwijnt hij vanzelf.',
    },
    { table: 'platform_event', personalData: 'Wie wat wanneer veranderde, met de oude en nieuwe tekst.' },
    { table: 'platform_setting', personalData: null },
  ],
});
