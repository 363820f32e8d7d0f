import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, test } from 'node:test';
import { commands } from '../../src/cli/commands.ts';
import { newId } from '#kernel/id.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { enter, inLobby, inTransaction } from '#platform/scope.ts';
import { testDatabase } from '../support/database.ts';
import { sql } from 'kysely';

const aSlug = () => `gemeente-${randomBytes(5).toString('hex')}`;

before(async () => {
  await testDatabase();
  process.env.DATABASE_URL = process.env.EENSTEMMIG_TEST_DATABASE;
  process.env.EENSTEMMIG_OWNER_URL = process.env.EENSTEMMIG_TEST_DATABASE_OWNER;
});

/** What a command says on stdout; a refusal is thrown. */
async function run(name: string, ...args: readonly string[]): Promise<string> {
  let said = '';
  const code = await commands[name]?.run(args, { out: (text) => (said += text), error: () => {} });
  assert.equal(code, 0);
  return said;
}

test('an organisation is added with its address and CBS code, and its first person comes in by the link', async () => {
  const slug = aSlug();
  const made: { id: string; slug: string } = JSON.parse(
    await run('organisation', 'add', slug, '--name', 'Gemeente Vlietzoom', '--json'),
  );
  assert.equal(made.slug, slug);
  const found = await inLobby(await testDatabase(), {}, (lobby) => findOrganisation(lobby, { slug }));
  assert.deepEqual([found?.id, found?.name, found?.isConfirmed], [made.id, 'Gemeente Vlietzoom', true]);
  const person = ['person', 'add', `${slug}@example.org`, '--organisation', slug, '--name', 'Hanne Dijk'] as const;
  const { link } = JSON.parse(await run(...person, '--json'));
  assert.match(link, /\/aanmelden\/link\/[\w-]{43}$/);
  await assert.rejects(run(...person), /werkt al voor deze organisatie/);
  await assert.rejects(run('organisation', 'add', slug, '--name', 'Nog een'), /al een organisatie met dit adres/);
});

test('an address of the program itself, or none, is refused, and so is a code that cannot be one', async () => {
  for (const slug of ['programmas', 'api', 'embed', 'assets', 'ics', 'healthz', 'inloggen', 'vragen', 'deelname'])
    await assert.rejects(run('organisation', 'add', slug, '--name', 'Gemeente'), /gebruikt Eenstemmig zelf/, slug);
  for (const slug of ['Gemeente', 'a b', '../x', 'é', '-'])
    await assert.rejects(run('organisation', 'add', slug, '--name', 'Gemeente'), /kleine letters/, slug);
  await assert.rejects(run('organisation', 'add', aSlug(), '--name', 'X', '--cbs', '36'), /vier cijfers/);
  await assert.rejects(run('organisation', 'add', aSlug()), /Geef --name/);
  await assert.rejects(run('organisation', 'remove', aSlug()), /Kies organisation add, organisation confirm/);
});

test('one that came by an invitation is confirmed by its address, once, and gets the address of its name', async () => {
  const [slug, name] = [aSlug(), `Welzijn ${randomBytes(4).toString('hex')}`];
  const database = await testDatabase();
  const organisation = newId<'organisation'>();
  await inTransaction(database, {}, async (open) => {
    const scope = await enter(open, {
      organisation,
      actor: { id: newId<'person'>(), name: '', permissions: new Set() },
    });
    await sql`insert into people_organisation (id, slug, name, created_at) values (${organisation}, ${slug}, ${name}, now())`.execute(
      scope.tables(),
    );
  });
  await assert.rejects(run('organisation', 'confirm', slug, '--cbs', '9999'), /geen gemeente met deze CBS-code/);
  const said = JSON.parse(await run('organisation', 'confirm', slug, '--json'));
  assert.deepEqual(said, { slug: name.toLowerCase().replace(' ', '-'), cbsCode: null });
  await assert.rejects(run('organisation', 'confirm', said.slug), /wacht/);
});
