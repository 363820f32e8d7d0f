import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { type Actor, todayOf } from '#platform/scope.ts';
import type { Frame, NavGroup, NavItem } from '#ui/frame.ts';
import type { IconName } from '#ui/icons.ts';
import { copy } from './copy.nl.ts';
import { initialsOf } from './model/initials.ts';
import { accountPath, colleaguesPath, organisationsPath, peoplePath, signOutPath } from './paths.ts';

const HANDBOOK = '/handboek';
const ACCESSIBILITY = '/toegankelijkheid';
// Pages of modules that stand above this one.
const FACTS = '/organisatie/gegevens';
const STYLE = '/organisatie/huisstijl';
const QUESTIONS = '/organisatie/vragen';

/** The frame of a page for a signed-in person, outside any programme. Behind a guard with a transaction. */
export function personFrame(c: Context<Env>): Frame {
  const { actor } = c.var.scope;
  const address = new URL(c.req.url);
  return {
    ...emptyFrame(c),
    person: { name: actor.name, initials: initialsOf(actor.name) },
    nav: [
      { title: null, items: placesOutside(actor, address.pathname) },
      { title: copy.navMake, items: placesToMake(address.pathname) },
      ...placesToManage(actor, address.pathname),
    ],
    path: address.pathname + address.search,
    today: todayOf(c.var.scope),
    menu: menuChoice(c.req.header('cookie') ?? ''),
    links: {
      home: '/',
      programmes: '/programmas',
      account: accountPath({}),
      help: HANDBOOK,
      accessibility: ACCESSIBILITY,
      signOut: signOutPath({}),
    },
  };
}

/** Where a person can go outside any programme. */
const placesOutside = ({ permissions }: Actor, here: string): NavItem[] => [
  { label: copy.navWeek, href: '/mijn-week', icon: 'calendar-week', current: here === '/mijn-week', count: null },
  { label: copy.navProgrammes, href: '/programmas', icon: 'folders', current: here === '/programmas', count: null },
  {
    label: copy.navPeople,
    href: colleaguesPath({}),
    icon: 'users',
    current: here.startsWith('/organisatie/mensen'),
    count: null,
  },
  { label: copy.navFacts, href: FACTS, icon: 'list-details', current: here === FACTS, count: null },
  ...(permissions.has('exchange.edit')
    ? [
        {
          label: copy.navUpload,
          href: '/inlezen',
          icon: 'file-import',
          current: here.startsWith('/inlezen'),
          count: null,
        } as const,
      ]
    : []),
];

/** What a person makes for the whole organisation. */
const placesToMake = (here: string): NavItem[] => [
  {
    label: copy.navQuestions,
    href: QUESTIONS,
    icon: 'message-2-question',
    current: here === QUESTIONS || here.startsWith(`${QUESTIONS}/`),
    count: null,
  },
];

type Managed = { readonly label: string; readonly href: string; readonly icon: IconName; readonly forHost?: boolean };
const MANAGED: readonly Managed[] = [
  { label: copy.navOrganisation, href: peoplePath({}), icon: 'building' },
  { label: copy.navStyle, href: STYLE, icon: 'palette' },
  { label: copy.navJobs, href: '/beheer/taken', icon: 'list-check' },
  { label: copy.navMail, href: '/beheer/mail', icon: 'mail' },
  { label: copy.navOrganisations, href: organisationsPath({}), icon: 'users', forHost: true },
  { label: copy.navHosts, href: '/beheer/adressen', icon: 'world', forHost: true },
  { label: copy.navSignIn, href: '/organisatie/aanmelddienst', icon: 'key' },
  { label: copy.navLog, href: '/organisatie/logboek', icon: 'shield-check' },
  { label: copy.navRegister, href: '/organisatie/verwerkingsregister', icon: 'file-text' },
  { label: copy.navBin, href: '/prullenbak', icon: 'trash' },
];

/** What only the administrator of an organisation looks after; some of it only who runs the server. */
function placesToManage({ permissions }: Actor, here: string): NavGroup[] {
  if (!permissions.has('operations.manage')) return [];
  const items = MANAGED.filter(({ forHost }) => !forHost || permissions.has('server.manage')).map(
    ({ label, href, icon }): NavItem => ({
      label,
      href,
      icon,
      // Pages of everybody stand under the address of the organisation too.
      current: here === href || (href !== peoplePath({}) && here.startsWith(`${href}/`)),
      count: null,
    }),
  );
  return [{ title: copy.navManage, items }];
}

/** The frame of a page for somebody who is not signed in. */
export function emptyFrame(c: Context<Env>): Frame {
  return {
    person: null,
    programme: null,
    nav: [],
    csrf: c.var.csrf,
    path: new URL(c.req.url).pathname,
    today: '',
    assets: c.var.shell.assets,
    notice: null,
    links: { home: '/', help: HANDBOOK, accessibility: ACCESSIBILITY },
  };
}

function menuChoice(cookies: string): Frame['menu'] {
  const found = /(?:^|;\s*)eenstemmig-menu=(smal|breed)/.exec(cookies)?.[1];
  if (found === undefined) return undefined;
  return found === 'smal' ? 'narrow' : 'wide';
}

/** Same words wherever something of a person was kept. */
export const savedNotice = { kind: 'positive', text: copy.saved } as const;
