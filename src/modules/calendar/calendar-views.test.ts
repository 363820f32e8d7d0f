import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anActivity } from '../../../test/support/plan.ts';
import { aCalendar } from './testing/a-calendar.ts';
import { isPhone } from './view-routes.tsx';

test('filters stand in the address, work in every view and can be cleared', async () => {
  const { client, base } = await aCalendar({
    activities: [
      anActivity({ title: 'Voor aanbieders', responsible: ['Ruud'] }),
      anActivity({ title: 'Voor de raad', audiences: ['Gemeenteraden'], channels: ['Raadsbrief'] }),
    ],
  });
  for (const view of ['lijst', 'tijdlijn', 'matrix', 'maand?maand=2027-01']) {
    const { text } = await client.get(`${base}/${view}${view.includes('?') ? '&' : '?'}doelgroep=Gemeenteraden`);
    assert.match(text, /Voor de raad/);
    assert.doesNotMatch(text, /Voor aanbieders/);
    assert.match(text, /Alle filters wissen/);
  }
  assert.match((await client.get(`${base}/lijst?wie=Ruud`)).text, /Voor aanbieders/);
  assert.match((await client.get(`${base}/lijst?middel=Raadsbrief`)).text, /Voor de raad/);
  assert.match((await client.get(`${base}/lijst?wie=Niemand`)).text, /Niets gevonden/);
});

test('a phase without a period is named below the timeline and on the plan, not dropped', async () => {
  const phase = { name: 'Nazorg', period: null, accent: null, milestone: null };
  const { client, base } = await aCalendar({ activities: [anActivity({})], phases: [phase] });
  assert.match((await client.get(`${base}/tijdlijn`)).text, /Nog geen periode: “Nazorg”/);
  const plan = (await client.get(base.replace(/\/kalender$/, '/plan'))).text;
  assert.match(plan, /Nazorg[\s\S]{0,600}Nog geen periode/);
  const dated = await aCalendar({
    activities: [anActivity({})],
    phases: [{ ...phase, period: anActivity({ when: 'mei 2027' }).when }],
  });
  assert.doesNotMatch((await dated.client.get(`${dated.base}/tijdlijn`)).text, /Nog geen periode/);
});

test('words, a period and a ring are asked on the page itself, and keep what was asked besides', async () => {
  const { client, base } = await aCalendar({
    activities: [
      anActivity({ title: 'Nieuwsbrief', when: '12 jan 2027' }),
      anActivity({ title: 'Raadsbrief', when: '12 mei 2027', audiences: ['Gemeenteraden'] }),
    ],
  });
  for (const view of ['lijst', 'tijdlijn', 'matrix', 'maand']) {
    const { text } = await client.get(`${base}/${view}?zoek=brief&wie=Fenna+Verhoeven&van=2027-02-01&tot=2027-05-31`);
    const forms = text.match(/<form[^>]*method="get"[\s\S]*?<\/form>/g) ?? [];
    const [search, period, ring] = ['type="search"', 'type="date"', 'id="filter-ring-1"'].map(
      (field) => forms.find((form) => form.includes(field)) ?? assert.fail(`no ${field} in ${view}`),
    );
    assert.match(search ?? '', /value="brief"/);
    assert.match(search ?? '', /type="hidden" name="wie" value="Fenna Verhoeven"[\s\S]*type="hidden" name="van"/);
    assert.match(period ?? '', /type="hidden" name="zoek" value="brief"/);
    assert.match(period ?? '', /value="2027-02-01"[^>]*>[\s\S]*value="2027-05-31"/);
    assert.match(ring ?? '', /value="meedenken"/);
  }
  const { text } = await client.get(`${base}/lijst?zoek=brief&van=2027-02-01`);
  assert.match(text, /Raadsbrief/);
  assert.doesNotMatch(text, /kalender\/[^"]*">Nieuwsbrief</);
});

test('a silence is hatched on the timeline and stands in the table with a way to fill it', async () => {
  const { client, base } = await aCalendar({
    activities: [
      anActivity({
        title: 'Aankondiging',
        when: '8 okt 2026',
        audiences: ['Verwijzers'],
        status: { value: 'done', text: null },
      }),
      anActivity({ title: 'Nieuwsbrief 2', when: '24 nov', audiences: ['Verwijzers'] }),
    ],
  });
  const { text } = await client.get(`${base}/tijdlijn`);
  assert.match(text, /tl-stil[\s\S]*41 dagen stil, wordt 47/);
  assert.match(text, /href="([^"]*nieuw\?doelgroep=Verwijzers[^"]*)"/);
  const fill = /href="([^"]*nieuw\?doelgroep=Verwijzers[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.match((await client.get(fill)).text, /value="Verwijzers" checked/);
  assert.doesNotMatch((await client.get(`${base}/tijdlijn?stiltes=uit`)).text, /41 dagen stil/);
});

test('of who never had a message it is not said that something follows the last one', async () => {
  const { client, base } = await aCalendar({
    activities: [anActivity({ title: 'Start', when: '24 nov', audiences: ['Verwijzers'] })],
  });
  const { text } = await client.get(`${base}/tijdlijn`);
  const said = /Er is nog niets gepland voor: ([^.<]*)\./.exec(text)?.[1] ?? '';
  assert.match(said, /Gemeenteraden/);
  assert.doesNotMatch(said, /Verwijzers/);
});

test('the matrix counts moments and the longest silence for each audience', async () => {
  const { client, base } = await aCalendar({
    activities: [anActivity({ when: '1 dec' }), anActivity({ when: '15 jan', audiences: ['alle doelgroepen'] })],
  });
  const { text } = await client.get(`${base}/matrix`);
  assert.match(text, /Momenten<\/th><td class="is-eerst">2<\/td>/);
  assert.match(text, /Langste stilte in dagen/);
});

test('a month has its days in a table, with the way to the months beside it and to a new activity on a day', async () => {
  const { client, base } = await aCalendar({
    activities: [
      anActivity({ title: 'Raadsavond', when: '24 nov' }),
      anActivity({ title: 'Inloop', when: 'half nov' }),
      anActivity({ title: 'Nog niets', when: 'nog te bepalen' }),
    ],
  });
  const { text } = await client.get(`${base}/maand?maand=2026-11`);
  assert.match(text, /<caption>November 2026/);
  assert.match(text, /datetime="2026-11-24"[\s\S]*?Raadsavond/);
  assert.match(text, /<td colspan="\d"><div class="mnd-wolk[^"]*"[\s\S]*?Inloop/);
  assert.match(text, /Zonder datum[\s\S]*Nog niets/);
  assert.match(text, /maand=2026-10/);
  assert.match(text, /maand=2026-12/);
  assert.match(text, /nieuw\?wanneer=24\+november\+2026/);
  assert.match((await client.get(`${base}/maand?maand=onzin`)).text, /<caption>/);
});

test('a phone is known by its client hint or its name, and a desk is none', () => {
  const says = (headers: Readonly<Record<string, string>>) => isPhone((name) => headers[name]);
  assert.equal(says({ 'sec-ch-ua-mobile': '?1' }), true);
  assert.equal(says({ 'user-agent': 'Mozilla/5.0 (iPhone) Mobile/15E148 Safari' }), true);
  assert.equal(says({ 'sec-ch-ua-mobile': '?0', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' }), false);
});

test('a date phrase is read for the field while somebody types, in the period of the programme', async () => {
  const { client, programme } = await aCalendar();
  const ask = async (query: string): Promise<unknown> => JSON.parse((await client.get(`/datum?${query}`)).text);
  assert.deepEqual(await ask(`tekst=half+okt&programma=${programme}`), {
    reading: '11 tot en met 20 oktober 2027',
    problem: null,
  });
  assert.deepEqual(await ask('tekst=half+okt&op=2026-01-05'), {
    reading: '11 tot en met 20 oktober 2026',
    problem: null,
  });
  assert.deepEqual(await ask('tekst=31+nov'), {
    reading: null,
    problem: '“31 nov” bestaat niet. Bedoel je 30 november?',
  });
});

test('somebody of another organisation finds no calendar here', async () => {
  const { base, idOf } = await aCalendar({ activities: [anActivity({ title: 'Geheim' })] });
  const id = await idOf('Geheim');
  const stranger = await signedInAs((await anOrganisation('Gemeente Peelrand')).person('adviser'));
  for (const view of [
    '',
    '/lijst',
    '/tijdlijn',
    '/maand',
    '/matrix',
    '/nieuw',
    '/zin?zin=x',
    `/${id}`,
    `/${id}/wijziging`,
  ]) {
    assert.equal((await stranger.get(`${base}${view}`)).status, 404, view);
  }
  for (const view of [`/${id}/afronding`, `/${id}/heropening`, `/${id}/verplaatsing`, `/lijst/${id}`, '/lijst']) {
    assert.equal((await stranger.post(`${base}${view}`)).status, 404, view);
  }
});

test('a status that nobody gave is not shouted: the row is silent, one press gives it and a filter finds it', async () => {
  const unknown = { value: null, text: null };
  const { client, organisation, base, idOf } = await aCalendar({
    activities: [
      anActivity({ title: 'Zonder', status: unknown, when: '1 december 2027' }),
      anActivity({ title: 'Eigen woorden', status: { value: null, text: 'wacht op zaal' }, when: '2 december 2027' }),
      anActivity({ title: 'Voorbij', status: unknown, when: '6 januari 2020' }),
    ],
  });
  const list = (await client.get(`${base}/lijst`)).text;
  assert.doesNotMatch(list, /Status onbekend/);
  assert.match(list, /wacht op zaal/);
  assert.match(list, /Voorbij, hoe liep het\?/);
  assert.equal(list.match(/name="unset"/g)?.length, 1);
  assert.doesNotMatch((await (await signedInAs(organisation.person('reader'))).get(`${base}/lijst`)).text, /kl-zet/);

  const id = await idOf('Zonder');
  assert.match((await client.get(`${base}/lijst?status=onbekend`)).text, /Zonder/);
  const set = await client.follow(
    await client.post(`${base}/${id}/heropening`, { unset: '', back: `${base}/lijst?status=onbekend` }),
  );
  assert.doesNotMatch(set.text, new RegExp(`rij-${id}`));
  assert.match((await client.get(`${base}/lijst?status=gepland`)).text, new RegExp(`rij-${id}`));
});

/** What the list says that it saw, on a button of a row. */
const seenIn = (list: string, name: string, id: string): string =>
  new RegExp(`/${id}/afronding" name="${name}" value="([^"]*)"`).exec(list)?.[1] ?? assert.fail(`no ${name}`);

test('a past row that nobody reported on asks how it went, and one press answers', async () => {
  const unknown = { value: null, text: null };
  const { client, organisation, base, idOf } = await aCalendar({
    activities: ['Gelukt', 'Afgelast'].map((title) => anActivity({ title, status: unknown, when: '6 januari 2020' })),
  });
  const asked = `${base}/lijst?status=voorbij`;
  const list = (await client.get(asked)).text;
  const [gelukt, afgelast] = [await idOf('Gelukt'), await idOf('Afgelast')];
  for (const id of [gelukt, afgelast]) {
    assert.match(list, new RegExp(`formaction="[^"]*/${id}/afronding"`));
    assert.match(list, new RegExp(`bewerk=${id}[^"]*"[^>]*aria-label="Verplaatsen: `));
  }
  const answer = (name: string, id: string) => ({ [name]: seenIn(list, name, id) });
  const left = await client.follow(
    await client.post(`${base}/${gelukt}/afronding`, { ...answer('wentWell', gelukt), back: asked }),
  );
  assert.match(left.text, /Maak ongedaan|Ongedaan maken/);
  assert.doesNotMatch(left.text, new RegExp(`rij-${gelukt}"`));
  assert.match(left.text, new RegExp(`rij-${afgelast}"`));
  await client.post(`${base}/${afgelast}/afronding`, { ...answer('wentNot', afgelast), back: asked });
  const all = (await client.get(`${base}/lijst?klaar=tonen&status=gedaan&status=vervallen`)).text;
  for (const [id, word] of [
    [gelukt, 'Gedaan'],
    [afgelast, 'Vervallen'],
  ])
    assert.match(all, new RegExp(`rij-${id}"[^]*?>${word}<`));
  const reader = await signedInAs(organisation.person('reader'));
  assert.doesNotMatch((await reader.get(`${base}/lijst`)).text, /kl-hoe/);
});

test('a list of some minutes ago gives no first status to what a colleague gave one meanwhile', async () => {
  const unset = anActivity({ title: 'Zonder', status: { value: null, text: null }, when: '1 december 2027' });
  const { organisation, client, base, idOf } = await aCalendar({ activities: [unset] });
  const id = await idOf('Zonder');
  const colleague = await signedInAs(organisation.person('adviser'));
  await colleague.follow(await colleague.post(`${base}/${id}/afronding`));
  const back = `${base}/lijst?klaar=tonen`;
  const { text } = await client.follow(await client.post(`${base}/${id}/heropening`, { unset: '', back }));
  assert.match(text, />Gedaan</);
  assert.doesNotMatch(text, /Ongedaan maken/);
  const own = await colleague.post(`${base}/${id}/heropening`, { unset: 'wacht op zaal', back });
  assert.match((await colleague.follow(own)).text, />Gedaan</);
});

test('a list of some minutes ago does not say how it went over what a colleague said meanwhile, and tells so', async () => {
  const past = anActivity({ title: 'Voorbij', status: { value: null, text: null }, when: '6 januari 2020' });
  const { organisation, client, base, idOf } = await aCalendar({ activities: [past] });
  const id = await idOf('Voorbij');
  const list = (await client.get(`${base}/lijst?status=voorbij`)).text;
  const colleague = await signedInAs(organisation.person('adviser'));
  await colleague.follow(await colleague.post(`${base}/${id}/afronding`, { doneOn: '8 januari 2020' }));
  for (const name of ['wentNot', 'wentWell']) {
    const late = await client.post(`${base}/${id}/afronding`, { [name]: seenIn(list, name, id) });
    assert.equal(late.status, 409);
    assert.match(late.text, /Iemand anders zei intussen iets/);
    assert.match(late.text, />Gedaan</);
  }
  assert.match((await client.get(`${base}/lijst?klaar=tonen`)).text, new RegExp(`rij-${id}"[^]*?>Gedaan<`));
});

test('what leaves its day open has a round, dashed mark in the matrix, also without any date', async () => {
  const { client, base } = await aCalendar({
    activities: ['n.t.b.', 'vóór 1 maart 2027', 'half maart 2027', '1 maart 2027'].map((when) => anActivity({ when })),
  });
  const marks = (await client.get(`${base}/matrix`)).text.match(/class="tl-m [^"]*"/g) ?? [];
  assert.deepEqual(marks.map((mark) => mark.includes('tl-m--vaag')).toSorted(), [false, true, true, true]);
});

test('a band that begins on the last day of a week is named in the week below, and stays a link by its mark', async () => {
  const { client, base } = await aCalendar({
    activities: [anActivity({ title: 'Start', when: 'begin november 2026' })],
  });
  const { text } = await client.get(`${base}/maand?begin=2026-11-01`);
  const stubs = text.match(/is-open is-stomp"[\s\S]*?<\/a>/g) ?? [];
  assert.equal(stubs.length, 1);
  assert.match(stubs[0] ?? '', /href="[^"]*"[\s\S]*Start/);
  assert.equal(text.match(/<b>Start<\/b>/g)?.length, 3);
});

test('a reader sees everything and changes nothing', async () => {
  const { organisation, base, idOf } = await aCalendar({ activities: [anActivity({ title: 'Bijeenkomst' })] });
  const id = await idOf('Bijeenkomst');
  const reader = await signedInAs(organisation.person('reader'));
  for (const view of ['/lijst', '/tijdlijn', '/maand', '/matrix', `/${id}`, `/lijst?bewerk=${id}`]) {
    const { status, text } = await reader.get(`${base}${view}`);
    assert.equal(status, 200);
    assert.doesNotMatch(text, /Inplannen|Bewaren|Verplaatsen|\/wijziging/);
  }
  assert.equal((await reader.post(`${base}/${id}/afronding`)).status, 403);
  assert.equal((await reader.post(`${base}/lijst/${id}`, { revision: '1', title: 'Anders' })).status, 403);
  assert.equal((await reader.get(`${base}/${id}/wijziging`)).status, 403);
  assert.equal((await reader.post(`${base}/lijst`, { row: id, action: 'remove' })).status, 403);
});

test('a period that is over is called over, and is never said to be without silences', async () => {
  const status = { value: null, text: null };
  const { client, base } = await aCalendar({
    activities: [anActivity({ when: '6 januari 2020', status }), anActivity({ when: '6 november 2020', status })],
    programme: { ...emptyPlan('Voorbij').programme, start: '2020-01-01', end: '2020-12-31' },
  });
  for (const view of ['tijdlijn', 'maand']) {
    const { text } = await client.get(`${base}/${view}`);
    assert.match(text, /Deze periode is voorbij/);
    assert.match(text, /305 dagen/);
    assert.doesNotMatch(text, /Niemand hoort/);
  }
});
