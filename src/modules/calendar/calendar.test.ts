import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { aGoal, anActivity } from '../../../test/support/plan.ts';
import { aCalendar } from './testing/a-calendar.ts';

test('an empty calendar says what it is for and gives one first action', async () => {
  const { client, base } = await aCalendar({ activities: [] });
  for (const view of ['', '/tijdlijn', '/lijst', '/matrix']) {
    const { text, status } = await client.get(`${base}${view}`);
    assert.equal(status, 200);
    assert.match(text, /Nog geen activiteiten/);
    assert.match(text, /Eerste activiteit toevoegen/);
  }
});

test('half okt stays half okt, with its uncertainty, in every view and on its own page', async () => {
  const { client, base, idOf } = await aCalendar();
  await client.follow(
    await client.post(`${base}/nieuw`, {
      full: 'ja',
      title: 'Nieuwsbrief gunning',
      when: 'half okt',
      audienceLinks: ['Aanbieders'],
      status: 'todo',
    }),
  );
  const id = await idOf('Nieuwsbrief gunning');
  const pages = await Promise.all(
    ['/lijst', '/tijdlijn?begin=2027-08-02', '/matrix', `/${id}`].map((view) => client.get(`${base}${view}`)),
  );
  for (const { text } of pages) assert.match(text, /half okt/);
  const [list, timeline, matrix, own] = pages.map(({ text }) => text);
  assert.match(list ?? '', /is-vaag[\s\S]*half okt[\s\S]*11 – 20 okt 2027/);
  assert.match(
    timeline ?? '',
    /tl-vaag[\s\S]*tl-m--vaag[\s\S]*datum nog niet precies \(11 tot en met 20 oktober 2027\)/,
  );
  assert.match(matrix ?? '', /tl-m--vaag/);
  assert.match(own ?? '', /11 tot en met 20 oktober 2027/);
});

test('what hangs on a dated moment stands about its days in every view, and is kept as it was written', async () => {
  const { client, base, idOf } = await aCalendar({
    activities: [
      anActivity({ title: 'Bekendmaking', when: '12 mei 2027' }),
      anActivity({ title: 'Vragenuur', when: '2 weken na de bekendmaking' }),
      anActivity({ title: 'Terugblik', when: '2 weken na de sluiting' }),
    ],
  });
  const id = await idOf('Vragenuur');
  const views = ['/lijst', '/tijdlijn?begin=2027-05-03', `/${id}`, '/maand?maand=2027-05', `/${id}/wijziging`];
  const [list, timeline, own, month, form] = await Promise.all(
    views.map(async (view) => (await client.get(`${base}${view}`)).text),
  );
  assert.match(
    list ?? '',
    /is-vaag[\s\S]*2 weken na de bekendmaking[\s\S]*rond 26 mei 2027 \(Bekendmaking: 12 mei 2027\)/,
  );
  assert.match(list ?? '', /dag nog niet bekend: “sluiting” staat niet als titel of fase in dit plan/);
  assert.match(timeline ?? '', /datum nog niet precies \(rond 26 mei 2027 \(Bekendmaking: 12 mei 2027\)\)/);
  assert.doesNotMatch(timeline ?? '', new RegExp(`data-schuif="[^"]*${id}`));
  assert.match(own ?? '', /2 weken na de bekendmaking<\/b> · rond 26 mei 2027/);
  assert.match(month ?? '', /Vragenuur[\s\S]*2 weken na de bekendmaking/);
  assert.match(form ?? '', /value="2 weken na de bekendmaking"/);
  await client.follow(
    await client.post(`${base}/lijst/${id}`, { title: 'Vragenuur', when: '2 weken na de bekendmaking', revision: '1' }),
  );
  const moved = await client.post(`${base}/${id}/verplaatsing`, { amount: '1', unit: 'week' });
  assert.equal(moved.status, 400);
});

test('a day that does not exist is refused with what may be meant, and everything that was typed stays', async () => {
  const { client, base } = await aCalendar();
  const answer = await client.post(`${base}/nieuw`, {
    full: 'ja',
    title: 'Raadsbrief',
    when: '31 nov',
    notes: 'Eerst het college',
    audienceLinks: ['Gemeenteraden'],
  });
  assert.equal(answer.status, 400);
  assert.match(answer.text, /“31 nov” bestaat niet\. Bedoel je 30 november\?/);
  for (const kept of ['Raadsbrief', '31 nov', 'Eerst het college']) assert.match(answer.text, new RegExp(kept));
  assert.match(answer.text, /value="Gemeenteraden" checked/);
});

test('all fields of an activity come back in its form and on its page', async () => {
  const { client, base, idOf } = await aCalendar({ goals: [aGoal({ text: 'Raden snappen het plan' })] });
  await client.follow(
    await client.post(`${base}/nieuw`, {
      full: 'ja',
      title: 'Raadsavond',
      when: '1 of half feb',
      milestone: 'ja',
      channels: 'Bijeenkomst\nRaadsbrief',
      audienceLinks: ['Gemeenteraden'],
      audiences: 'griffiers',
      rings: ['cothink'],
      objective: 'Raden kennen de keuzes',
      goals: ['Raden snappen het plan'],
      sender: 'Wethouders',
      responsible: 'Fenna Verhoeven\nRuud Janssen',
      status: 'doing',
      statusText: 'zaal is vast',
      notes: 'Koffie regelen',
      'task-text-0': 'Zaal boeken',
      'task-who-0': 'Ruud',
      'task-when-0': 'half jan',
      'task-done-0': 'ja',
    }),
  );
  const id = await idOf('Raadsavond');
  const page = (await client.get(`${base}/${id}`)).text;
  const form = (await client.get(`${base}/${id}/wijziging`)).text;
  for (const words of [
    '1 of half feb',
    'Raadsbrief',
    'griffiers',
    'Raden kennen de keuzes',
    'Raden snappen het plan',
    'Wethouders',
    'Ruud Janssen',
    'zaal is vast',
    'Koffie regelen',
    'Zaal boeken',
    'half jan',
  ]) {
    assert.match(page, new RegExp(words));
    assert.match(form, new RegExp(words));
  }
  assert.match(page, /18 november 2026/);
  assert.match(form, /name="milestone"[^>]*checked/);
});

test('a row is edited in the list, and the phrase it had stays in its history', async () => {
  const { client, base, idOf } = await aCalendar({
    activities: [anActivity({ title: 'Bijeenkomst', when: 'in mrt' })],
  });
  const id = await idOf('Bijeenkomst');
  const row = (await client.get(`${base}/lijst?bewerk=${id}`)).text;
  assert.match(row, /name="when"[^>]*value="in mrt"/);
  const changed = await client.post(`${base}/lijst/${id}`, {
    revision: '1',
    title: 'Bijeenkomst',
    when: 'half mrt',
    channels: 'Bijeenkomst',
    audienceLinks: ['Aanbieders'],
    status: 'todo',
  });
  const landed = await client.follow(changed);
  assert.match(landed.text, /half mrt/);
  assert.match((await client.get(`${base}/${id}`)).text, /Eerder stond hier: “in mrt”/);
});

test('a refused row stays open with what was typed', async () => {
  const { client, base, idOf } = await aCalendar({ activities: [anActivity({ title: 'Bijeenkomst' })] });
  const id = await idOf('Bijeenkomst');
  const answer = await client.post(`${base}/lijst/${id}`, {
    revision: '1',
    title: 'Bijeenkomst raden',
    when: '30 feb',
  });
  assert.equal(answer.status, 400);
  assert.match(answer.text, /“30 feb” bestaat niet/);
  assert.match(answer.text, /value="Bijeenkomst raden"/);
});

test('two people in one row: the second sees both versions, and only overwrites knowingly', async () => {
  const { client, base, idOf } = await aCalendar({ activities: [anActivity({ title: 'Bijeenkomst' })] });
  const id = await idOf('Bijeenkomst');
  await client.post(`${base}/lijst/${id}`, {
    revision: '1',
    title: 'Bijeenkomst',
    when: 'half jan',
    objective: 'Van de ander',
  });
  const second = await client.post(`${base}/lijst/${id}`, {
    revision: '1',
    title: 'Bijeenkomst',
    when: 'half jan',
    objective: 'Van mij',
  });
  assert.equal(second.status, 409);
  assert.match(second.text, /Van de ander/);
  assert.match(second.text, /Van mij/);
  assert.equal(
    (
      await client.post(`${base}/lijst/${id}`, {
        revision: '2',
        title: 'Bijeenkomst',
        when: 'half jan',
        objective: 'Van mij',
      })
    ).status,
    303,
  );
});

test('done, open again and moved with one button each, and each can be undone', async () => {
  const { client, base, idOf, list } = await aCalendar({
    activities: [anActivity({ title: 'Bijeenkomst', when: '15 jan' })],
  });
  const id = await idOf('Bijeenkomst');
  const undo = async (text: string) =>
    client.follow(await client.post(/action="([^"]*\/ongedaan)"/.exec(text)?.[1] ?? assert.fail('no undo')));
  const done = await client.follow(await client.post(`${base}/${id}/afronding`));
  assert.match(done.text, /Gedaan/);
  assert.match(await list(), /Alles wat hier past is gedaan/);
  await client.follow(await client.post(`${base}/${id}/heropening`));
  const moved = await client.follow(await client.post(`${base}/${id}/verplaatsing`, { amount: '1', unit: 'week' }));
  assert.match(moved.text, /22 januari 2027/);
  await undo(moved.text);
  assert.match((await client.get(`${base}/${id}`)).text, /15 januari 2027/);
  assert.equal((await list()).match(/>Bijeenkomst</g)?.length, 1);
});

test('a copy is a form that is filled in and says that it is one; who stops leaves nothing behind', async () => {
  const { client, base, idOf, list } = await aCalendar({
    activities: [anActivity({ title: 'Huisartsen bellen', when: '15 jan', audiences: ['Verwijzers'] })],
  });
  const id = await idOf('Huisartsen bellen');
  const link =
    /href="([^"]*\?kopie=[^"]*)"/.exec((await client.get(`${base}/${id}`)).text)?.[1] ?? assert.fail('no link');
  const form = await client.get(link);
  assert.match(form.text, /value="Huisartsen bellen \(kopie\)"/);
  assert.match(form.text, /value="15 jan"/);
  assert.match(form.text, /Verwijzers/);
  assert.doesNotMatch(await list(), /\(kopie\)/);
});

test('rows that were changed together stay chosen, so that a second change needs no new ticks', async () => {
  const { client, base, idOf } = await aCalendar({
    activities: [anActivity({ title: 'Mail', when: '15 jan' }), anActivity({ title: 'Folder', when: '16 jan' })],
  });
  const id = await idOf('Mail');
  const answer = await client.post(`${base}/lijst?kies=ja`, { row: id, action: 'status', bulkStatus: 'doing' });
  const after = await client.follow(answer);
  assert.match(after.text, new RegExp(`value="${id}"[^>]* checked`));
  assert.equal(after.text.match(/name="row"[^>]* checked/g)?.length, 1);
});

test('a vague activity that is done takes the real day and remembers what it was called', async () => {
  const { client, base, idOf } = await aCalendar({
    activities: [anActivity({ title: 'Bijeenkomst', when: '.. nov' })],
  });
  const id = await idOf('Bijeenkomst');
  const landed = await client.follow(await client.post(`${base}/${id}/afronding`, { doneOn: '17 nov 2026' }));
  assert.match(landed.text, /dinsdag 17 november 2026/);
  assert.match(landed.text, /“\.\. nov”/);
  const refused = await client.post(`${base}/${id}/verplaatsing`, { moveTo: '31 nov' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /Bedoel je 30 november/);
});

test('a series is not moved by a day but by another phrase', async () => {
  const { client, base, idOf } = await aCalendar({
    activities: [anActivity({ title: 'Bijpraatmail', when: 'om de week' })],
  });
  const id = await idOf('Bijpraatmail');
  const refused = await client.post(`${base}/${id}/verplaatsing`, { amount: '1', unit: 'day' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /vaste reeks heeft veel dagen/);
});

test('ticked rows are changed as one action, and come back as one', async () => {
  const titles = ['Eerste', 'Tweede', 'Derde'];
  const { client, base, idOf, list } = await aCalendar({
    activities: titles.map((title) => anActivity({ title, when: '15 jan' })),
  });
  const ids = await Promise.all(titles.slice(0, 2).map(idOf));
  assert.match(await list('?kies=ja'), /Gekozen regels wijzigen/);
  const landed = await client.follow(
    await client.post(`${base}/lijst?kies=ja`, { row: ids, action: 'shift', bulkAmount: '2', bulkUnit: 'week' }),
  );
  assert.equal(landed.text.match(/29 januari 2027/g)?.length, 2);
  assert.match(landed.text, /2 activiteiten zijn gewijzigd/);
  await client.follow(await client.post(/action="([^"]*\/ongedaan)"/.exec(landed.text)?.[1] ?? ''));
  assert.equal((await list()).match(/15 jan/g)?.length, 3);
  await client.post(`${base}/lijst?kies=ja`, { row: ids, action: 'responsible', bulkPerson: 'Ruud Janssen' });
  await client.post(`${base}/lijst?kies=ja`, { row: ids, action: 'status', bulkStatus: 'doing' });
  const changed = await list();
  assert.equal(changed.match(/<td[^>]*>Ruud Janssen</g)?.length, 2);
  assert.equal(changed.match(/een-status--info/g)?.length, 2);
  await client.post(`${base}/lijst?kies=ja`, { row: ids, action: 'remove' });
  assert.doesNotMatch(await list(), /Eerste|Tweede/);
});

test('several rows at once: one that cannot move stops all, and the ticks stay', async () => {
  const { client, base, idOf, list } = await aCalendar({
    activities: [anActivity({ title: 'Gewoon', when: '15 jan' }), anActivity({ title: 'Reeks', when: 'om de week' })],
  });
  const ids = [await idOf('Gewoon'), await idOf('Reeks')];
  const refused = await client.post(`${base}/lijst`, { row: ids, action: 'shift', bulkAmount: '1', bulkUnit: 'day' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /“Reeks” kan niet mee: het is een vaste reeks\. Er is nog niets gewijzigd/);
  assert.equal(refused.text.match(/name="row"[^>]*checked/g)?.length, 2);
  assert.match(await list(), /15 jan/);
  const nothing = await client.post(`${base}/lijst`, { action: 'remove' });
  assert.match(nothing.text, /Zet eerst een vinkje/);
});

test('a new activity in one sentence opens the form with what was understood', async () => {
  const { client, base } = await aCalendar({ activities: [anActivity({ responsible: ['Samira El Idrissi'] })] });
  const answer = await client.get(
    `${base}/zin?zin=${encodeURIComponent('Half maart nieuwsbrief aan verwijzers over de gunning, Samira')}`,
  );
  const form = await client.follow(answer);
  assert.match(form.text, /name="when"[^>]*value="Half maart"/);
  assert.match(form.text, /11 tot en met 20 maart 2027/);
  assert.match(form.text, /value="Nieuwsbrief aan verwijzers over de gunning"/);
  assert.match(form.text, /value="Verwijzers" checked/);
  assert.match(form.text, />Nieuwsbrief</);
  assert.match(form.text, />Samira El Idrissi</);
});

test('one sentence with a date and a title is added at once, and can be undone', async () => {
  const { client, base } = await aCalendar({ activities: [anActivity()] });
  const landed = await client.follow(
    await client.post(`${base}/zin`, { zin: 'Half maart nieuwsbrief aan verwijzers over de gunning' }),
  );
  assert.match(landed.text, /Nieuwsbrief aan verwijzers over de gunning/);
  assert.match(landed.text, /Ongedaan maken/);
  const unsure = await client.follow(await client.post(`${base}/zin`, { zin: 'Nieuwsbrief over de gunning' }));
  assert.match(unsure.text, /name="title"[^>]*value="Nieuwsbrief over de gunning"/);
});

test('a task is ticked on the page of its activity, and opened again', async () => {
  const task = { text: 'Tekst schrijven', who: [], when: null, doneOn: null };
  const { client, base, idOf } = await aCalendar({ activities: [anActivity({ tasks: [task] })] });
  const path = `${base}/${await idOf('Nieuwsbrief 2')}/taken`;
  const tick = async (gedaan: string) =>
    (await client.follow(await client.post(path, { taak: 'Tekst schrijven', keer: '0', revision: '1', gedaan }))).text;
  assert.match(await tick('ja'), /Weer open: Tekst schrijven/);
  assert.match(await tick('ja'), /Weer open: Tekst schrijven/, 'asked twice it stays done');
  assert.match(await tick('nee'), /Afvinken: Tekst schrijven/);
  const gone = await client.post(path, { taak: 'Bloemen', keer: '0', revision: '1', gedaan: 'ja' });
  assert.equal(gone.status, 409);
  assert.match(gone.text, /Er is niets afgevinkt/);
});

test('who only contributes ticks tasks with the own name or without one, and no others', async () => {
  const open = (text: string, who: string[]) => ({ text, who, when: null, doneOn: null });
  const tasks = [open('Zaal', ['Milan']), open('Drank', ['Fenna']), open('Bloemen', [])];
  const { programme, base, idOf, organisation } = await aCalendar({ activities: [anActivity({ tasks })] });
  const client = await signedInAs(organisation.person('contributor'));
  const at = `${base}/${await idOf('Nieuwsbrief 2')}`;
  const { text } = await client.get(at);
  assert.deepEqual(
    [...text.matchAll(/Afvinken: (\w+)/g)].map(([, name]) => name),
    ['Zaal', 'Bloemen'],
    programme,
  );
  assert.match(text, /Je kunt afvinken waar jouw naam bij staat/, 'why the others have no button');
  const tick = (taak: string) => client.post(`${at}/taken`, { taak, keer: '0', revision: '1', gedaan: 'ja' });
  assert.deepEqual(
    [(await tick('Zaal')).status, (await tick('Drank')).status, (await tick('Bloemen')).status],
    [303, 403, 303],
  );
});

test('an impossible date in one sentence is asked about like in the form, and nothing typed is lost', async () => {
  const { client, base, list } = await aCalendar({ activities: [anActivity({ title: 'Gewoon' })] });
  const refused = await client.post(`${base}/zin`, { zin: '31 nov persbericht aan inwoners' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /“31 nov” bestaat niet\. Bedoel je 30 november\?/);
  assert.match(refused.text, /value="31 nov persbericht aan inwoners"/);
  assert.doesNotMatch(await list(), /persbericht/);
});

test('a month is not moved by days: not on its page, not by drag and not with other rows', async () => {
  const { client, base, idOf, list } = await aCalendar({
    activities: [anActivity({ title: 'Persbericht', when: 'nov' })],
  });
  const id = await idOf('Persbericht');
  const { text } = await client.get(`${base}/${id}`);
  assert.deepEqual([/Dag later/.test(text), /Maand later/.test(text)], [false, true]);
  assert.doesNotMatch((await client.get(`${base}/tijdlijn`)).text, /data-schuif/);
  const refused = await client.post(`${base}/${id}/verplaatsing`, { amount: '2', unit: 'day' });
  assert.match(refused.text, /te vaag om zo te verplaatsen/);
  const rows = await client.post(`${base}/lijst`, { row: [id], action: 'shift', bulkAmount: '2', bulkUnit: 'day' });
  assert.match(rows.text, /“Persbericht” kan niet mee: deze datum is te vaag/);
  assert.match(await list(), />nov</);
});
