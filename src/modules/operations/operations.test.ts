import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { defineJob } from '#platform/jobs/job.ts';
import { sendJob } from '#platform/jobs/send-job.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { type NewMail, queueMail } from '#platform/mail/queue-mail.ts';
import { type Client, signedInAs } from '../../../test/support/client.ts';
import { anOrganisation, type TestOrganisation } from '../../../test/support/organisation.ts';

async function queued(organisation: TestOrganisation, extra: Partial<NewMail> = {}): Promise<string> {
  const words = composeMail({
    subject: 'Je bent uitgenodigd',
    preheader: '',
    paragraphs: ['Wil je <b>meedoen</b>?'],
    footer: 'Van Eenstemmig.',
  });
  const outcome = await organisation.asAdviser((scope) =>
    queueMail(scope, {
      ...words,
      key: randomUUID(),
      kind: 'Uitnodiging',
      to: { address: 'samira@example.org', name: 'Samira' },
      ...extra,
    }),
  );
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
}

const administrator = async (): Promise<{ organisation: TestOrganisation; client: Client }> => {
  const organisation = await anOrganisation();
  return { organisation, client: await signedInAs(organisation.person('administrator')) };
};

test('only the administrator sees jobs and mail, and is led there from the menu', async () => {
  const { organisation, client } = await administrator();
  const id = await queued(organisation);
  const mine = await client.get('/beheer/mail');
  assert.match(mine.text, /Taken van de server/);
  assert.match(mine.text, /Je bent uitgenodigd/);
  for (const role of ['adviser', 'contributor', 'approver', 'reader'] as const) {
    const other = await signedInAs(organisation.person(role));
    for (const path of ['/beheer/taken', '/beheer/mail', `/beheer/mail/${id}`, `/beheer/mail/${id}/opmaak`])
      assert.equal((await other.get(path)).status, 403, `${role} ${path}`);
    assert.doesNotMatch((await other.get('/programmas')).text, /beheer\/mail/);
  }
});

test('an organisation without mail or jobs is told what comes here', async () => {
  const { client } = await administrator();
  assert.match((await client.get('/beheer/taken')).text, /Geen taken/);
  const mails = await client.get('/beheer/mail');
  assert.match(mails.text, /Nog geen mail/);
  assert.match(mails.text, /Deze server verstuurt geen mail/);
});

test('mail of another organisation does not exist here', async () => {
  const [mine, other] = [await administrator(), await anOrganisation('Gemeente Peelrand')];
  const id = await queued(other);
  assert.doesNotMatch((await mine.client.get('/beheer/mail')).text, /Je bent uitgenodigd/);
  assert.equal((await mine.client.get(`/beheer/mail/${id}`)).status, 404);
  for (const what of ['herkansing', 'intrekking'])
    assert.equal((await mine.client.post(`/beheer/mail/${id}/${what}`)).status, 404);
});

test('a mail is read in text, and as it looks in a sandbox without scripts', async () => {
  const { organisation, client } = await administrator();
  const id = await queued(organisation);
  assert.match((await client.get(`/beheer/mail/${id}`)).text, /Wil je &lt;b&gt;meedoen/);
  const looks = await client.app.request(`http://eenstemmig.example.org/beheer/mail/${id}/opmaak`, {
    headers: { cookie: client.cookie },
  });
  assert.match(
    looks.headers.get('content-security-policy') ?? '',
    /^sandbox; default-src 'none'; style-src 'unsafe-inline'/,
  );
  assert.match(await looks.text(), /Wil je &lt;b&gt;meedoen/);
});

test('the words of a mail that opens a door stay closed', async () => {
  const { organisation, client } = await administrator();
  const id = await queued(organisation, { isConfidential: true });
  const shown = await client.get(`/beheer/mail/${id}`);
  assert.doesNotMatch(shown.text, /meedoen/);
  assert.match(shown.text, /persoonlijke link/);
  assert.equal((await client.get(`/beheer/mail/${id}/opmaak`)).status, 404);
});

test('a mail that waits can be taken back, once', async () => {
  const { organisation, client } = await administrator();
  const id = await queued(organisation);
  const first = await client.follow(await client.post(`/beheer/mail/${id}/intrekking`));
  assert.match(first.text, /De mail is ingetrokken/);
  const second = await client.follow(await client.post(`/beheer/mail/${id}/intrekking`));
  assert.match(second.text, /Dat kan niet meer/);
});

test('a trial mail is queued for the address that was filled in, and another word is refused', async () => {
  const { client } = await administrator();
  const wrong = await client.post('/beheer/mail/proefmail', { adres: 'geen adres' });
  assert.equal(wrong.status, 400);
  assert.match(wrong.text, /zoals naam@example\.org/);
  const page = await client.follow(await client.post('/beheer/mail/proefmail', { adres: 'bente@example.org' }));
  assert.match(page.text, /De proefmail is gemaakt en bewaard\. Hij gaat niet weg/, 'no mail server, no promise');
  assert.doesNotMatch(page.text, /proefmail" method|Proefmail sturen/);
  assert.match(page.text, /Proefmail van Eenstemmig/);
});

test('a job that failed says why and is set ready again by one click', async () => {
  const { organisation, client } = await administrator();
  const job = defineJob({ name: 'mail.deliver', title: 'Een mail versturen', lane: 'mail', run: async () => {} });
  const id = await organisation.asAdviser(async (scope) => {
    const sent = await sendJob(scope, job, { mail: randomUUID() });
    await sql`update pgboss.job_common set state = 'failed', completed_on = now(), started_on = now(),
      output = '{"message":"De mailserver was niet te bereiken."}' where id = ${sent}`.execute(scope.tables());
    return sent;
  });
  assert.match((await client.get('/beheer/taken?stand=mislukt')).text, /De mailserver was niet te bereiken/);
  const page = await client.follow(await client.post(`/beheer/taken/${id}/herkansing`));
  assert.match(page.text, /De taak staat weer klaar/);
  assert.match(page.text, /Wacht op een nieuwe poging/);
  await organisation.asAdviser((scope) =>
    sql`update pgboss.job_common set state = 'completed' where id = ${id}`.execute(scope.tables()),
  );
  const late = await client.follow(await client.post(`/beheer/taken/${id}/herkansing`));
  assert.match(late.text, /al gedaan/);
});

test('an address that somebody made up tells of no mail that was sent or taken back, and of no job', async () => {
  const { organisation, client } = await administrator();
  const id = await queued(organisation);
  for (const name of ['gelukt', 'bericht']) {
    assert.doesNotMatch((await client.get(`/beheer/mail?${name}=vrij`)).text, /Versturen staat weer aan/);
    assert.doesNotMatch((await client.get(`/beheer/mail/${id}?${name}=ingetrokken`)).text, /De mail is ingetrokken/);
    assert.doesNotMatch((await client.get(`/beheer/taken?${name}=opnieuw`)).text, /De taak staat weer klaar/);
  }
});
