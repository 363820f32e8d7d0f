import assert from 'node:assert/strict';
import { Secret, TOTP } from 'otpauth';
import type { Browser, SignInHouse } from './sign-in.ts';

/** The code that a phone with this secret shows now. */
export const codeAt = (house: SignInHouse, secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: house.door.clock?.().epochMilliseconds ?? 0 });

/** Sets up codes of a phone in a browser that is signed in; gives the secret and the recovery codes. */
export async function setUpPhone(house: SignInHouse, browser: Browser) {
  const { text } = await browser.get('/account/code');
  const secret = (/een-sleutel">([A-Z2-7 ]+)</.exec(text)?.[1] ?? '').replaceAll(' ', '');
  const sleutel = /name="sleutel" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const done = await browser.post('/account/code', { sleutel, code: codeAt(house, secret) });
  assert.equal(done.status, 200);
  house.pass({ seconds: 90 });
  return { secret, codes: [...done.text.matchAll(/<code>([a-z0-9-]{29})<\/code>/g)].map(([, code = '']) => code) };
}

/** Chooses a password with codes of a phone: what somebody does first who came in by a link, where no mail goes out. */
export async function chooseWay(house: SignInHouse, browser: Browser): Promise<void> {
  await browser.get('/account/wachtwoord');
  await browser.post('/account/wachtwoord', { nieuw: 'paarse giraf eet soep' });
  await setUpPhone(house, browser);
}
