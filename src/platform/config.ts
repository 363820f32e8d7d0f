import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { NO_PROXIES, readProxies, type TrustedProxies } from './client-address.ts';
import { mailbox } from './mail/address.ts';
import { readSmtpUrl } from './mail/mail-settings.ts';

/** The settings of this process, read once at start. Every setting stands in README.md, table 'Environment'. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Public address without trailing slash. */
  readonly url: string;
  /** Absolute path of the folder with the embedded database and the generated secret. */
  readonly dataFolder: string;
  /** PostgreSQL to use instead of the embedded one; null is embedded. */
  readonly databaseUrl: string | null;
  /** Role that makes the tables of `databaseUrl`; null means that the role of the application makes and owns them itself. */
  readonly ownerUrl: string | null;
  readonly roles: readonly ('web' | 'worker')[];
  /** Secret given by the environment; null means: keep one in the data folder. */
  readonly secret: string | null;
  /** Where mail goes; null keeps it here to be read. */
  readonly smtpUrl: string | null;
  /** Who mail comes from, `Naam <adres>`; null is a sender at the public address. */
  readonly mailFrom: string | null;
  /** Signs mail: name of the key in DNS, and its private half as PEM; null leaves signing to the mail server. */
  readonly dkim: { readonly selector: string; readonly privateKey: string } | null;
  /** Hosts in a private network that the program may ask something of, such as a sign-in service. */
  readonly outgoingAllow: readonly string[];
  /** The proxies that may say for whom they ask; nobody else is believed. */
  readonly trustedProxies: TrustedProxies;
  readonly demo: boolean;
  /** Memory for public pages that are kept ready, in megabytes; 0 keeps none. */
  readonly pageCacheMegabytes: number;
  /** Bearer token that lets a machine elsewhere read /metrics; null is this machine only. */
  readonly metricsToken: string | null;
  readonly development: boolean;
};

const port = z.coerce.number().int().min(0).max(65535);
const httpUrl = z.url({ protocol: /^https?$/ });
const roles = z.enum(['web', 'worker', 'web,worker']);

const settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('localhost'),
  EENSTEMMIG_URL: httpUrl.optional(),
  EENSTEMMIG_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  EENSTEMMIG_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  EENSTEMMIG_ROLES: roles.default('web,worker'),
  EENSTEMMIG_SECRET: z.string().min(32).optional(),
  EENSTEMMIG_SMTP_URL: z
    .string()
    .refine((text) => readSmtpUrl(text) !== null)
    .optional(),
  EENSTEMMIG_MAIL_FROM: z
    .string()
    .refine((text) => mailbox(text) !== null)
    .optional(),
  EENSTEMMIG_DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i)
    .optional(),
  EENSTEMMIG_DKIM_KEY: z.string().min(1).optional(),
  EENSTEMMIG_OUTGOING_ALLOW: z
    .string()
    .regex(/^[a-z0-9.:[\],\s-]+$/i)
    .optional(),
  EENSTEMMIG_TRUSTED_PROXIES: z
    .string()
    .refine((text) => readProxies(text) !== null)
    .optional(),
  EENSTEMMIG_DEMO: z.enum(['0', '1']).default('0'),
  EENSTEMMIG_PAGE_CACHE: z.coerce.number().int().min(0).max(512).default(12),
  EENSTEMMIG_METRICS_TOKEN: z.string().min(16).optional(),
  // Not used yet, but what cannot be an address is refused now and not on the day that it is.
  EENSTEMMIG_S3_URL: httpUrl.optional(),
  NODE_ENV: z.string().optional(),
});

const EXPECTED: Record<string, string> = {
  PORT: 'een getal van 0 tot en met 65535',
  HOST: 'een naam of adres om op te luisteren, zoals localhost of 0.0.0.0',
  EENSTEMMIG_URL: 'een webadres dat begint met http:// of https://',
  EENSTEMMIG_DATA: 'een map',
  DATABASE_URL: 'een adres dat begint met postgres://',
  EENSTEMMIG_OWNER_URL: 'een adres dat begint met postgres://',
  EENSTEMMIG_ROLES: 'web, worker of web,worker',
  EENSTEMMIG_SECRET: 'minstens 32 tekens',
  EENSTEMMIG_SMTP_URL: 'een adres als smtp://naam:wachtwoord@mail.example.org:587',
  EENSTEMMIG_MAIL_FROM: 'een mailadres, zo nodig met een naam ervoor: Gemeente <post@example.org>',
  EENSTEMMIG_DKIM_SELECTOR: 'een naam van letters, cijfers en streepjes, zoals eenstemmig1',
  EENSTEMMIG_DKIM_KEY: 'een bestand met een geheime RSA-sleutel (PEM)',
  EENSTEMMIG_OUTGOING_ALLOW: 'namen van servers met een komma ertussen, zoals aanmelden.intern.example.org',
  EENSTEMMIG_TRUSTED_PROXIES:
    'IP-adressen of reeksen van je eigen proxy’s met een komma ertussen, zoals 127.0.0.1, 10.0.0.0/8',
  EENSTEMMIG_DEMO: '0 of 1',
  EENSTEMMIG_PAGE_CACHE: 'een getal van 0 tot en met 512',
  EENSTEMMIG_METRICS_TOKEN: 'minstens 16 tekens',
  EENSTEMMIG_S3_URL: 'een webadres dat begint met http:// of https://',
};

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The key is read once, so that a wrong one stops the program and not the first mail. @throws ConfigProblem */
function readDkim(given: z.infer<typeof settings>, folder: string): Config['dkim'] {
  const [selector, file] = [given.EENSTEMMIG_DKIM_SELECTOR, given.EENSTEMMIG_DKIM_KEY];
  if (selector === undefined && file === undefined) return null;
  const missing = selector === undefined ? 'EENSTEMMIG_DKIM_SELECTOR' : 'EENSTEMMIG_DKIM_KEY';
  if (selector === undefined || file === undefined)
    throw new ConfigProblem(
      `De instelling ${missing} ontbreekt: ondertekenen van mail vraagt een naam en een sleutel.`,
    );
  try {
    const privateKey = readFileSync(resolve(folder, file), 'utf8');
    if (createPrivateKey(privateKey).asymmetricKeyType === 'rsa') return { selector, privateKey };
  } catch {
    // The sentence below says what was expected; what stands in the file is nobody's business.
  }
  throw new ConfigProblem(
    `De instelling EENSTEMMIG_DKIM_KEY klopt niet: verwacht is ${EXPECTED['EENSTEMMIG_DKIM_KEY']}.`,
  );
}

/** A setting that cannot be used; `message` is one Dutch line for the person who starts the program. */
export class ConfigProblem extends Error {}

/**
 * Reads and checks the environment.
 * @throws ConfigProblem with one clear line when a value cannot be used; nothing is started then.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '?');
    throw new ConfigProblem(`De instelling ${name} klopt niet: verwacht is ${EXPECTED[name] ?? 'een andere waarde'}.`);
  }
  const value = parsed.data;
  if (value.EENSTEMMIG_ROLES !== 'web,worker' && value.DATABASE_URL === undefined)
    throw new ConfigProblem(
      'De instelling EENSTEMMIG_ROLES klopt niet: web en worker apart kan alleen met een database die ze delen (DATABASE_URL).',
    );
  return {
    port: value.PORT,
    host: value.HOST,
    url: (value.EENSTEMMIG_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ''),
    dataFolder: resolve(folder, value.EENSTEMMIG_DATA),
    databaseUrl: value.DATABASE_URL ?? null,
    ownerUrl: value.EENSTEMMIG_OWNER_URL ?? null,
    roles: value.EENSTEMMIG_ROLES === 'web,worker' ? ['web', 'worker'] : [value.EENSTEMMIG_ROLES],
    secret: value.EENSTEMMIG_SECRET ?? null,
    smtpUrl: value.EENSTEMMIG_SMTP_URL ?? null,
    mailFrom: value.EENSTEMMIG_MAIL_FROM ?? null,
    dkim: readDkim(value, folder),
    outgoingAllow: listOf(value.EENSTEMMIG_OUTGOING_ALLOW ?? ''),
    trustedProxies: readProxies(value.EENSTEMMIG_TRUSTED_PROXIES ?? '') ?? NO_PROXIES,
    demo: value.EENSTEMMIG_DEMO === '1',
    pageCacheMegabytes: value.EENSTEMMIG_PAGE_CACHE,
    metricsToken: value.EENSTEMMIG_METRICS_TOKEN ?? null,
    development: value.NODE_ENV === 'development',
  };
}
