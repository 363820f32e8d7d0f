import assert from 'node:assert/strict';
import type { Membership } from '#modules/people/index.ts';
import { createOutgoing } from '#platform/outgoing/outgoing.ts';
import type { Answer } from './client.ts';
import type { TestProvider } from './oidc-provider.ts';
import { aSignInHouse, type Browser, type SignInHouse } from './sign-in.ts';

/** Where a provider of the tests sends people back to. */
export const RETURN = 'http://eenstemmig.example.org/aanmelden/werkaccount/terug';

export type Office = {
  readonly house: SignInHouse;
  readonly boss: Membership;
  readonly admin: Browser;
  readonly email: string;
  readonly slug: string;
};

/** What its administrator fills in to use the provider of the tests. */
export const providerFields = (provider: TestProvider, more: Record<string, string> = {}) => ({
  naam: 'werkaccount Maasheuvel',
  adres: provider.issuer,
  nummer: provider.clientId,
  geheim: provider.clientSecret,
  ...more,
});

/** An organisation whose administrator, signed in in `admin`, set the provider. */
export async function anOffice(provider: TestProvider, more: Record<string, string> = {}): Promise<Office> {
  const house = await aSignInHouse({ outgoing: createOutgoing({ allow: ['localhost'] }) });
  const { email, member } = await house.aPerson('Bente Beheer', 'administrator');
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  await admin.get('/organisatie/aanmelddienst');
  const saved = await admin.post('/organisatie/aanmelddienst', providerFields(provider, more));
  assert.match(saved.location ?? '', /^\/organisatie\/aanmelddienst\?gelukt=bewaard&/, saved.text);
  const page = await admin.get('/organisatie/aanmelddienst');
  const [, slug = ''] = /\/aanmelden\/werkaccount\/(t-[0-9a-f]+)/.exec(page.text) ?? [];
  return { house, boss: member, admin, email, slug };
}

/** From a page of ours to the provider, signing in there as `subject`; gives our own address to come back to. */
export async function comeBackTo(
  provider: TestProvider,
  browser: Browser,
  to: { path: string; subject: string; site?: string },
): Promise<string> {
  const headers = { 'sec-fetch-site': to.site ?? 'same-origin' };
  const out = await browser.send(to.path, { method: 'GET', headers });
  assert.equal(out.status, 303, out.text);
  const back = new URL(await provider.signIn(out.location ?? '', to.subject));
  return back.pathname + back.search;
}

/** Connects the work account of `subject` to the account that is signed in in `browser`. */
export async function connectTo(provider: TestProvider, browser: Browser, subject: string): Promise<Answer> {
  const asked = await browser.get(
    await comeBackTo(provider, browser, { path: '/account/werkaccount/koppelen', subject }),
  );
  const proof = /name="bewijs" value="([^"]*)"/.exec(asked.text)?.[1] ?? '';
  return browser.post('/account/werkaccount', { bewijs: proof });
}
