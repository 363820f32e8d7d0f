import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anActivity } from '../../../test/support/plan.ts';
import { aCalendar } from './testing/a-calendar.ts';

test('a date without a year is told back with the year that was understood, and one with its year is not', async () => {
  const { client, base } = await aCalendar({ activities: [] });
  const added = async (when: string) =>
    (await client.follow(await client.post(`${base}/nieuw`, { title: `Brief ${when}`, when, status: 'todo' }))).text;
  assert.match(await added('half maart'), /“half maart” is gelezen als 11 tot en met 20 maart 2027\. Klopt dat niet\?/);
  assert.match(await added('12 mei'), /“12 mei” is gelezen als woensdag 12 mei 2027\. .*Zet het jaar erbij/);
  for (const when of ['12 mei 2027', 'n.t.b.', 'elke maandag'])
    assert.doesNotMatch(await added(when), /is gelezen als/);
});

test('a change that leaves the date alone does not speak of its year', async () => {
  const { client, base, idOf } = await aCalendar({ activities: [anActivity({ title: 'Markt', when: '12 mei' })] });
  const path = `${base}/${await idOf('Markt')}/wijziging`;
  const save = async (fields: Record<string, string>) => {
    const revision = /name="revision" value="(\d+)"/.exec((await client.get(path)).text)?.[1] ?? assert.fail('no form');
    return (await client.follow(await client.post(path, { revision, status: 'todo', ...fields }))).text;
  };
  assert.doesNotMatch(await save({ title: 'Weekmarkt', when: '12 mei' }), /is gelezen als/);
  assert.match(await save({ title: 'Weekmarkt', when: '13 mei' }), /“13 mei” is gelezen als donderdag 13 mei 2027/);
});
