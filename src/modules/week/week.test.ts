import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation, type TestOrganisation } from '../../../test/support/organisation.ts';
import { anActivity } from '../../../test/support/plan.ts';
import { takesPart } from '../../../test/support/taking-part.ts';
import { loadMyWeek } from './load.ts';

// Tests stand at Wednesday 18 November 2026, week 47.
const ACTIVITIES = [
  anActivity({
    title: 'Persbericht',
    when: '10 nov',
    responsible: ['Fenna Verhoeven'],
    status: { value: 'todo', text: null },
  }),
  anActivity({ title: 'Nieuwsbrief', when: '20 nov', responsible: ['Fenna'] }),
  anActivity({ title: 'Inloopavond', when: '24 nov', tasks: [{ text: 'Zaal regelen', who: ['Milan Medewerker'] }] }),
  anActivity({ title: 'Wijkfeest', when: '20 nov', responsible: ['Fennalie de Boer'] }),
  anActivity({ title: 'Eindverslag', when: '20 dec', responsible: ['Fenna Verhoeven'] }),
];

/** Where the first tick of a task on the page posts, and with what. */
function tickOn(text: string): [string, Record<string, string>] {
  const [, action = '', form = ''] = /action="(\/mijn-week\/[^"]*\/taken)"(.*?)<\/form>/s.exec(text) ?? [];
  const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  return [action, Object.fromEntries(fields.filter(([name]) => name !== 'csrf'))];
}

test('my week holds what is late, this week and next, with my name and nobody else’s', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ activities: ACTIVITIES });
  const { text } = await (await signedInAs(organisation.person('adviser'))).get('/mijn-week');
  assert.match(text, /Te laat.*Persbericht.*Deze week: week 47.*Nieuwsbrief.*Volgende week: week 48/s);
  assert.doesNotMatch(text, /Wijkfeest|Eindverslag|Zaal regelen/);
});

test('a task with my name is done with one click, by who only contributes too', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ activities: ACTIVITIES });
  const client = await signedInAs(organisation.person('contributor'));
  const { text } = await client.get('/mijn-week');
  assert.match(text, /Zaal regelen.*Taak bij Inloopavond/s);
  const after = await client.follow(await client.post(...tickOn(text)));
  assert.match(after.text, /Dit staat nu op gedaan/);
  assert.doesNotMatch(after.text, /Taak bij Inloopavond/);
});

test('what a shared programme asks of me is there, with whose it is and only the buttons that work', async () => {
  const owner = await anOrganisation('Regio Maasduin');
  const partner = await anOrganisation('Gemeente Berkenaar');
  const programme = await owner.aProgramme({ activities: ACTIVITIES });
  await takesPart(owner, partner, { programme, part: 'partner' });
  const client = await signedInAs(partner.person('adviser'));
  const { text } = await client.get('/mijn-week');
  assert.match(text, /Nieuwsbrief.*van Regio Maasduin/s);
  assert.doesNotMatch(text, /afronding/);
  const milan = await signedInAs(partner.person('contributor'));
  const [action, fields] = tickOn((await milan.get('/mijn-week')).text);
  assert.equal((await milan.post(action, fields)).status, 303);
  assert.equal((await client.get('/')).location, `/programmas/${programme}`);
});

test('who has nothing to do is told so, and another organisation’s items cannot be ticked', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ activities: ACTIVITIES });
  const reader = await signedInAs(organisation.person('reader'));
  assert.match((await reader.get('/mijn-week')).text, /Niets te doen/);
  const adviser = await signedInAs(organisation.person('adviser'));
  const action = /action="(\/mijn-week\/[^"]*)"/.exec((await adviser.get('/mijn-week')).text)?.[1] ?? '';
  assert.equal((await reader.post(action)).status, 403);
  const stranger = await signedInAs((await anOrganisation()).person('adviser'));
  assert.equal((await stranger.post(action)).status, 404);
});

test('who is not meant by a first name says so, and has the task no longer', async () => {
  const organisation = await anOrganisation();
  const tasks = [{ text: 'Zaal regelen', who: ['Fenna'] }];
  await organisation.aProgramme({ activities: [anActivity({ title: 'Inloopavond', when: '20 nov', tasks })] });
  const fenna = await signedInAs(organisation.person('adviser'));
  const before = await fenna.get('/mijn-week');
  assert.match(before.text, /Zaal regelen/);
  assert.match(before.text, /Dat ben ik: Fenna in Zorg Samen Inkopen/);
  const naam = /action="(\/mijn-week\/[^"]*\/naam)"/.exec(before.text)?.[1] ?? '';
  const said = await fenna.follow(await fenna.post(naam, { naam: 'Fenna', is: 'nee' }));
  assert.doesNotMatch(said.text, /Taak bij Inloopavond/);
  assert.match(said.text, /dat ben jij niet/);
  const again = await fenna.follow(await fenna.post(naam, { naam: 'Fenna', is: 'weg' }));
  assert.match(again.text, /Taak bij Inloopavond/);
  const reader = await signedInAs(organisation.person('reader'));
  assert.equal((await reader.post(naam, { naam: 'Fenna', is: 'ja' })).status, 403);
});

test('a tick from a page that is out of date ticks nothing else, and says so', async () => {
  const organisation = await anOrganisation();
  await organisation.aProgramme({ activities: ACTIVITIES });
  const client = await signedInAs(organisation.person('contributor'));
  const [action, fields] = tickOn((await client.get('/mijn-week')).text);
  const other = await client.follow(await client.post(action, { ...fields, taak: 'Zaal afzeggen' }));
  assert.match(other.text, /Er is niets afgevinkt/);
  assert.match(other.text, /Taak bij Inloopavond/);
});

test('what waits in many shared programmes is as many questions to the database as in one', async () => {
  const partner = await anOrganisation('Gemeente Berkenaar');
  const share = async () => {
    const owner = await anOrganisation('Regio Maasduin');
    const programme = await owner.aProgramme({ activities: ACTIVITIES });
    await takesPart(owner, partner, { programme, part: 'partner' });
  };
  await share();
  const one = await questionsOf(partner);
  for (let more = 1; more < 8; more += 1) await share();
  const many = await questionsOf(partner);
  assert.deepEqual([one.items, many.items], [1, 8]);
  assert.equal(many.count, one.count);
});

async function questionsOf(organisation: TestOrganisation) {
  let count = 0;
  const items = await organisation.asAdviser(async (scope) => {
    const counted = scope.tables<unknown>().withPlugin({
      transformQuery: ({ node }) => {
        count += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const tables = <Tables>() => counted as unknown as ReturnType<typeof scope.tables<Tables>>;
    const { week } = await loadMyWeek({ ...scope, tables });
    return week.late.length;
  });
  return { count, items };
}

test('an address that somebody made up tells nothing of a task that was ticked or not', async () => {
  const client = await signedInAs((await anOrganisation()).person('contributor'));
  const id = '01900000-0000-7000-8000-000000000000';
  for (const query of ['gelukt=not-yours', `gelukt=gedaan&stap=${id}&in=${id}`, `gedaan=${id}&in=${id}`, 'niet=gone'])
    assert.doesNotMatch(
      (await client.get(`/mijn-week?${query}`)).text,
      /een-melding|Dit staat nu op gedaan|niets afgevinkt/,
    );
});
