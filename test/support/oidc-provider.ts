import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/** What stands otherwise in the ID token than the provider meant; `forged` signs it with a key that is not the provider's. */
export type Lie = Readonly<Record<string, unknown>> & { readonly forged?: boolean };
/** A real identity provider on this machine, for tests. Everybody who asks gets in, under any name. */
export type TestProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The mail address it tells of somebody, when asked. */
  readonly emailOf: Map<string, string>;
  lie: Lie | null;
  /** Signs in there as `subject`, as a person in a browser does; gives the address it sends the browser back to. */
  readonly signIn: (address: string, subject: string) => Promise<string>;
  readonly stop: () => void;
};

const aKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const CLIENT = { client_id: 'eenstemmig', client_secret: 'een geheim dat alleen de proef kent' };

/** Starts the provider; `redirect` is the address it may send people back to. */
export async function aProvider(redirect: string): Promise<TestProvider> {
  const [own, foreign] = [aKey(), aKey()];
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  const issuer = `http://localhost:${port}`;
  const test: TestProvider = {
    issuer,
    clientId: CLIENT.client_id,
    clientSecret: CLIENT.client_secret,
    emailOf: new Map(),
    lie: null,
    signIn: (address, subject) => walk(address, subject, issuer),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const provider = providerAt(test, own, redirect);
  provider.use(async (context, next) => {
    await next();
    if (context.path === '/token' && test.lie && context.body?.id_token)
      context.body.id_token = retold(context.body.id_token, test.lie, { own, foreign });
  });
  server.on('request', provider.callback());
  return test;
}

function providerAt({ issuer, emailOf }: TestProvider, key: KeyObject, redirect: string): Provider {
  return new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [redirect] }],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['proef'] },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: `Naam van ${sub}`, email: emailOf.get(sub), email_verified: true }),
    }),
  });
}

/** The same token with other claims, signed anew. */
function retold(token: string, { forged, ...claims }: Lie, keys: { own: KeyObject; foreign: KeyObject }): string {
  const [head = '', body = ''] = token.split('.');
  const told = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), ...claims };
  const text = `${head}.${Buffer.from(JSON.stringify(told)).toString('base64url')}`;
  return `${text}.${sign('sha256', Buffer.from(text), forged ? keys.foreign : keys.own).toString('base64url')}`;
}

const STEPS = 12;

/** Follows the provider's pages, with cookies, filling in its forms. */
async function walk(address: string, subject: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next: { url: string; body?: URLSearchParams } = { url: address };
  for (let step = 0; step < STEPS; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next.url, {
      redirect: 'manual',
      headers: { cookie },
      ...(next.body ? { method: 'POST', body: next.body } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      next = { url: new URL(location, issuer).href };
      if (!next.url.startsWith(issuer)) return next.url;
    } else next = { url: next.url, body: formOn(await answer.text(), subject) };
  }
  throw new Error(`the provider does not come to an end: ${next.url}`);
}

function formOn(page: string, subject: string): URLSearchParams {
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
  if (prompt === undefined) throw new Error(`the provider shows no form: ${page.slice(0, 400)}`);
  return new URLSearchParams({ prompt, login: subject, password: 'x' });
}
