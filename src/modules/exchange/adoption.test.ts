import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';

const PLAN = `# Communicatieplan Buurtteam Veldkamp

## Kernboodschap
Hulp is dichtbij.

Slogan: Loop binnen.

## Kalender

| Wanneer | Activiteit | Doelgroep | Middel |
|---|---|---|---|
| 12 januari 2027 | Open dag buurtteam | Inwoners | Bijeenkomst |
| 1 of half feb 2027 | Brief over het spreekuur | Huisartsen | Brief |
`;

async function aReview() {
  const organisation = await anOrganisation();
  const client = await signedInAs(organisation.person('adviser'));
  const answer = await client.post('/inlezen', { bestand: new File([PLAN], 'veldkamp.md') });
  return { client, review: answer.location ?? '', page: await client.follow(answer) };
}

test('before taking over, each doubt that nobody looked at is named with the way to it', async () => {
  const { client, review, page } = await aReview();
  const number = /<li id="t(\d+)"(?:(?!<li id="t)[\s\S])*?<h3>Brief over het spreekuur/.exec(page.text)?.[1];
  const asked = await client.post(`${review}/overname`, { vraag: 'ja' });
  assert.match(asked.text, new RegExp(`<a href="${review}#t${number}">Brief over het spreekuur</a>`));
  assert.match(asked.text, new RegExp(`href="${review}"[^>]*>(?:<[^>]+>)*Nakijken`));
  assert.match(asked.text, /aria-current="step">\s*<span>3<\/span>/);
});

test('the button says how many parts the plan gets, and the message after taking over counts the same', async () => {
  const { client, review, page } = await aReview();
  const said = /(\d+) onderdelen overnemen/.exec(page.text)?.[1];
  assert.ok(said);
  const landed = (await client.post(`${review}/overname`)).location ?? '';
  assert.match((await client.get(landed)).text, new RegExp(`${said} onderdelen zijn toegevoegd`));
});
