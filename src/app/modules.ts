import { audiences } from '#modules/audiences/module.ts';
import { calendar } from '#modules/calendar/module.ts';
import { channels } from '#modules/channels/module.ts';
import { checks } from '#modules/checks/module.ts';
import { activitiesOf, audienceNamesOf, loadPlanOf } from '#modules/dossier/index.ts';
import { dossier } from '#modules/dossier/module.ts';
import { readSheetRows } from '#modules/exchange/index.ts';
import { exchange } from '#modules/exchange/module.ts';
import { facts } from '#modules/facts/module.ts';
import { library } from '#modules/library/module.ts';
import { messages } from '#modules/messages/module.ts';
import { operations } from '#modules/operations/module.ts';
import type { Sharing } from '#modules/people/index.ts';
import { type Door, people } from '#modules/people/module.ts';
import { plans } from '#modules/plans/module.ts';
import { siteAccessibilityWords, sitePrivacyWords } from '#modules/privacy/index.ts';
import { privacy } from '#modules/privacy/module.ts';
import { acceptPart, endLinksBy, findProgramme, letTakePart } from '#modules/programmes/index.ts';
import { programmes } from '#modules/programmes/module.ts';
import { factsInQuestions, questionsThisWeek } from '#modules/questions/index.ts';
import { questions, type ReadSheet } from '#modules/questions/module.ts';
import { reading } from '#modules/reading/module.ts';
import { overviewPath } from '#modules/start/index.ts';
import { start } from '#modules/start/module.ts';
import { styles } from '#modules/styles/module.ts';
import { week } from '#modules/week/module.ts';
import type { ModuleManifest } from '#platform/http.ts';
import { type MailSettings, NO_MAIL } from '#platform/mail/mail-settings.ts';
import { followNameOf } from './follow-name.ts';
import { contactsOf } from './contacts.ts';
import { messageToldIn } from './message-told.ts';

type Wishes = {
  /** Without it mail is kept and not sent. */
  readonly mail?: MailSettings;
  /** Memory for public pages; none when absent. */
  readonly pageCacheBytes?: number;
};

/** Every module of the product, in the order of the module graph. */
export function modulesWith(door: Door, { mail = NO_MAIL, pageCacheBytes = 0 }: Wishes = {}): ModuleManifest[] {
  const features = featuresWith(door, pageCacheBytes);
  const inner: ModuleManifest[] = [...features, privacy({ database: door.database, modules: () => all })];
  const all: ModuleManifest[] = [...inner, operations({ mail, otherJobs: inner.flatMap(({ jobs }) => jobs ?? []) })];
  return all;
}

/** People are asked in for a programme by a module that programmes stand above. */
const sharing: Sharing = {
  nameOf: async (scope, programme) => (await findProgramme(scope, programme))?.name ?? null,
  letTakePart,
  acceptPart,
  endLinksBy,
  pathOf: (programme) => overviewPath({ programme }),
};

/** Workbooks are read by a module that stands beside the questions. */
const readSheet: ReadSheet = async (fileName, bytes) => {
  const read = await readSheetRows(fileName, bytes);
  return read.ok ? read.value : null;
};

const featuresWith = (door: Door, pageCacheBytes: number): ModuleManifest[] => [
  people(door, sharing),
  programmes(door),
  styles({ database: door.database }),
  facts({ planOf: loadPlanOf, elsewhere: factsInQuestions }),
  plans({ audienceNames: audienceNamesOf }),
  audiences({ contacts: contactsOf, followName: followNameOf('audience') }),
  channels({ activitiesOf, followName: followNameOf('channel') }),
  messages({ toldIn: messageToldIn }),
  calendar,
  dossier,
  checks,
  reading,
  exchange,
  start({ beside: questionsThisWeek }),
  week({ beside: questionsThisWeek }),
  library,
  questions({
    database: door.database,
    url: door.url ?? '',
    secret: door.secret,
    local: door.local?.organisation ?? null,
    pageCacheBytes,
    readSheet,
    siteWords: { privacy: sitePrivacyWords, accessibility: siteAccessibilityWords },
    ...(door.trustedProxies ? { trustedProxies: door.trustedProxies } : {}),
    ...(door.clock ? { clock: door.clock } : {}),
  }),
];
