import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { aProvider, type TestProvider } from '../../../../test/support/oidc-provider.ts';
import { anOffice, comeBackTo, connectTo, RETURN } from '../../../../test/support/work-account.ts';

let provider: TestProvider;
before(async () => {
  provider = await aProvider(RETURN);
});
after(() => provider.stop());

const removalsOn = (text: string) => [
  ...new Set([...text.matchAll(/\/account\/werkaccount\/[0-9a-f-]{36}\/verwijdering/g)].map(([path]) => path)),
];

test('of the last two ways to sign in, taken away at the same moment, one stays', async () => {
  const office = await anOffice(provider, { toelaten: 'ja' });
  for (let round = 0; round < 4; round += 1) {
    const subject = randomBytes(6).toString('hex');
    const browser = office.house.aBrowser();
    const path = `/aanmelden/werkaccount/${office.slug}`;
    await browser.get(await comeBackTo(provider, browser, { path, subject }));
    assert.match((await connectTo(provider, browser, `${subject}-2`)).location ?? '', /^\/account\?gelukt=bewaard&/);
    const removals = removalsOn((await browser.get('/account')).text);
    assert.equal(removals.length, 2);
    await Promise.all(removals.map((removal) => browser.post(removal)));
    // One of the two goes on with the new token; the other answer may have come from a session that had just ended.
    assert.equal(removalsOn((await browser.get('/account')).text).length, 1, `round ${round}`);
  }
});
