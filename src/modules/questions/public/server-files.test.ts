import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../../test/support/database.ts';
import { appOn } from '../../../../test/support/app.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { aSite } from '../testing/a-site.ts';
import { securityLines } from './site-files.ts';

const visitor = await signedInAs(null);
const NOW = Temporal.Instant.from('2026-09-01T10:20:30Z');
const NO_CONTACT = { text: '', phone: '', hours: '', desk: '', address: '', message: '{mail}', messageNote: '' };

/** Reads it as RFC 9116 says: a name and a value a line, of which Contact and Expires must be there. */
function fieldsOf(text: string): Map<string, string> {
  const lines = text.trimEnd().split('\n');
  const fields = new Map(lines.map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1, 3) as [string, string]));
  assert.equal(fields.size, lines.length, 'each name stands there once');
  assert.match(fields.get('Contact') ?? '', /^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/);
  const canonical = fields.get('Canonical');
  if (canonical !== undefined) assert.match(canonical, /^https:\/\//);
  assert.equal(fields.get('Preferred-Languages'), 'nl, en');
  const expires = Temporal.Instant.from(fields.get('Expires') ?? '');
  assert.ok(Temporal.Instant.compare(expires, NOW.add({ hours: 24 * 30 })) > 0);
  return fields;
}

test('the server tells search engines the map of each open site, and of none that is closed or has its own host name', async () => {
  const [open, closed, own] = [await aSite(), await aSite(), await aSite()];
  await closed.settle({ isOpen: false });
  const host = `vragen-${randomBytes(4).toString('hex')}.example.org`;
  await own.settle({}, host);
  const { text } = await visitor.get('/robots.txt');
  const maps = [...text.matchAll(/^Sitemap: (.*)$/gm)].map(([, href]) => href);
  const mapOf = ({ slug }: { slug: string }) => `http://eenstemmig.example.org/${slug}/sitemap.xml`;
  assert.deepEqual(
    [open, closed, own].map((site) => maps.includes(mapOf(site))),
    [true, false, false],
  );
  assert.equal((await visitor.get(new URL(mapOf(open)).pathname)).status, 200);
  assert.match(text, /^User-agent: \*\nAllow: [\s\S]*\nDisallow: \/\n/);
  const there = await (await visitor.app.request(`http://${host}/robots.txt`)).text();
  assert.match(there, new RegExp(`\nSitemap: http://${host}/sitemap.xml\n$`));
});

test('a site that nobody settled is told to search engines as soon as it has something to show', async () => {
  const site = await aSite();
  await site.us.asAdviser((scope) => sql`delete from questions_site`.execute(scope.tables()));
  const isTold = async () => (await visitor.get('/robots.txt')).text.includes(`/${site.slug}/sitemap.xml\n`);
  assert.equal(await isTold(), false);
  await site.show({ title: 'Wanneer wordt mijn afval opgehaald?' });
  assert.equal(await isTold(), true);
});

test('the server and each of its sites tell where to report a hole, also where nobody filled in a contact', async () => {
  const site = await aSite();
  await site.settle({ contact: NO_CONTACT });
  const server = fieldsOf((await visitor.get('/.well-known/security.txt')).text);
  assert.equal(server.get('Contact'), 'mailto:beheer@eenstemmig.example.org');
  const nobody = fieldsOf((await visitor.get(`/${site.slug}/security.txt`)).text);
  assert.equal(nobody.get('Contact'), 'mailto:beheer@eenstemmig.example.org');
  await site.settle({ securityContact: 'veilig@example.org' });
  assert.equal(
    fieldsOf((await visitor.get(`/${site.slug}/security.txt`)).text).get('Contact'),
    'mailto:veilig@example.org',
  );
});

test('under the name of the server the contact is that of the organisation that runs it, with its facts filled in', async () => {
  const site = await aSite();
  const app = await appOn(await testDatabase(), { local: site.us.person('administrator') });
  const contact = async () =>
    fieldsOf(await (await app.request('http://eenstemmig.example.org/.well-known/security.txt')).text()).get('Contact');
  await site.settle({ securityContact: 'lek@example.org' });
  assert.equal(await contact(), 'mailto:lek@example.org');
});

test('the one address of the text is told where it is safe, for the server, a path and an own host name', () => {
  const at = (address: string) =>
    fieldsOf(
      securityLines(
        { securityContact: 'https://www.example.org/lek', contact: NO_CONTACT },
        { now: NOW, url: 'https://x.example.org', at: address },
      ),
    );
  const fields = at('https://vragen.example.org/.well-known/security.txt');
  assert.equal(fields.get('Canonical'), 'https://vragen.example.org/.well-known/security.txt');
  assert.equal(fields.get('Contact'), 'https://www.example.org/lek');
  assert.equal(fields.get('Expires'), '2027-02-28T00:00:00Z');
  assert.equal(at('http://localhost:3000/.well-known/security.txt').get('Canonical'), undefined);
});
