import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answer, type Client, signedInAs } from '../../../test/support/client.ts';
import { anOrganisation, type TestOrganisation } from '../../../test/support/organisation.ts';

const PLAN = `# Communicatieplan Buurtteam Veldkamp

Opdrachtgever: Aafke Lindhout

## Aanleiding
Vanaf januari werkt er een nieuw buurtteam in Veldkamp.

## Doelen
- Kennis: inwoners weten waar het buurtteam zit.
- Inwoners voelen zich welkom.

## Doelgroepen
- Inwoners
- Huisartsen

## Kernboodschap
Hulp is dichtbij.

## Kalender

| Wanneer | Activiteit | Doelgroep | Middel | Wie |
|---|---|---|---|---|
| 12 januari 2027 | Open dag buurtteam | Inwoners | Bijeenkomst | Sem Vos |
| 1 of half feb 2027 | Brief aan huisartsen | Huisartsen | Brief | Sem Vos |
| maart 2027 | Artikel in de wijkkrant | Inwoners | Wijkkrant | Yara Bos |
`;

const aFile = (text: string | Uint8Array<ArrayBuffer>, name = 'veldkamp.md') => new File([text], name);

type Setting = { readonly organisation: TestOrganisation; readonly client: Client };
async function aDesk(): Promise<Setting> {
  const organisation = await anOrganisation();
  return { organisation, client: await signedInAs(organisation.person('adviser')) };
}

async function anUpload(path = '/inlezen', file = aFile(PLAN)): Promise<Setting & { review: string; page: Answer }> {
  const desk = await aDesk();
  const answer = await desk.client.post(path, { bestand: file });
  return { ...desk, review: answer.location ?? '', page: await desk.client.follow(answer) };
}

test('a document that was read shows its words on the left and its pieces on the right', async () => {
  const { page } = await anUpload();
  for (const words of ['Nakijken wat we herkenden', 'veldkamp.md', 'Open dag buurtteam', 'Activiteit', 'Doelgroep']) assert.match(page.text, new RegExp(words));
});
