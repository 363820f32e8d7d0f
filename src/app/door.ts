import { randomBytes } from 'node:crypto';
import { createOrganisation, LOCAL_NAMES, type Membership } from '#modules/people/index.ts';
import type { Door } from '#modules/people/module.ts';
import { NO_PROXIES, type TrustedProxies } from '#platform/client-address.ts';
import type { Database } from '#platform/database/connect.ts';
import { createOutgoing } from '#platform/outgoing/outgoing.ts';
import { keepSetting, readSetting } from '#platform/settings.ts';

const LOCAL = 'local-person';

/** The one person of this computer; made the first time. Two processes that start together end with the same one. */
export async function localPerson(database: Database): Promise<Membership> {
  const known = await readSetting<Membership>(database, LOCAL);
  if (known) return known;
  const slug = `lokaal-${randomBytes(4).toString('hex')}`;
  const [made] = await createOrganisation(database, {
    slug,
    name: LOCAL_NAMES.organisation,
    people: [{ name: LOCAL_NAMES.person, role: 'administrator' }],
  });
  if (!made) throw new Error('no local person was made');
  if (await keepSetting(database, LOCAL, made)) return made;
  return (await readSetting<Membership>(database, LOCAL)) ?? made;
}

/** How people get in while this process runs. */
export async function openDoor(
  database: Database,
  options: {
    secret: string;
    url: string;
    demoPeople: Door['demoPeople'];
    keepsMail?: boolean;
    outgoingAllow?: readonly string[];
    trustedProxies?: TrustedProxies;
  },
): Promise<Door> {
  return {
    database,
    token: randomBytes(18).toString('base64url'),
    local: await localPerson(database),
    demoPeople: options.demoPeople,
    keepsMail: options.keepsMail ?? false,
    outgoing: createOutgoing({ allow: options.outgoingAllow ?? [] }),
    trustedProxies: options.trustedProxies ?? NO_PROXIES,
    secret: options.secret,
    url: options.url,
    secure: options.url.startsWith('https:'),
  };
}
