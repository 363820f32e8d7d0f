import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aDate, aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';

const FULL = {
  sections: [
    { kind: 'occasion' as const, title: 'Aanleiding', depth: 1, markdown: 'De contracten lopen **af**.' },
    {
      kind: 'phases' as const,
      title: 'Fasering',
      depth: 1,
      markdown: '| Fase | Wanneer |\n|---|---|\n| Start | 2026 |',
    },
    { kind: 'other' as const, title: 'Uitgangspunten', depth: 2, markdown: '- eerlijk\n- op tijd' },
  ],
  goals: [
    aGoal({
      indicator: { text: '', target: '80', unit: '%' },
      measurements: [
        { on: '2026-09-01', value: 50, note: null },
        { on: '2026-11-01', value: 58, note: null },
      ],
    }),
    aGoal({ text: 'Zonder niveau', level: null }),
  ],
  audiences: [anAudience(), anAudience({ name: 'Inwoners', channels: [] })],
  messages: {
    core: 'Zeven gemeenten kopen samen in.',
    short: null,
    slogan: 'Samen beter',
    tone: null,
    values: ['eerlijk'],
    accents: [{ for: 'Aanbieders', text: 'Eerlijke regels' }],
  },
  channels: [{ name: 'Nieuwsbrief', description: 'Voor partners', rhythm: aDate('elke maand') }],
  matrices: [
    { title: 'Uit het plan', rows: ['Folder'], columns: ['Aanbieders'], crosses: [['Folder', 'Aanbieders'] as const] },
  ],
  phases: [
    { name: 'Beschrijven', period: aDate('tot 1 november 2026'), accent: 'Vooral binnen', milestone: 'Klaar' },
    { name: 'Besluiten', period: aDate('tot begin februari 2027'), accent: null, milestone: null },
  ],
  activities: [anActivity()],
  roles: [{ name: 'Adviseur', does: 'Bewaakt de kalender' }],
  effort: [{ role: 'Adviseur', hoursPerWeek: 6.5, period: aDate('in 2027') }],
  budget: [
    { label: 'Zaal', amountCents: 1_200_000, spentCents: 385_000, note: null },
    { label: 'Film', amountCents: 750_050, note: 'met ondertitels' },
  ],
  evaluation: [
    { when: aDate('elk kwartaal'), how: 'Korte peiling' },
    { when: aDate('in mei 2027'), how: 'In mei 2027 kijken we terug.' },
  ],
  agreements: [{ partner: 'Aanbieders', text: 'Tarieven gaan eerst naar hen' }],
  unrecognised: [{ where: 'na hoofdstuk 3', text: 'Een losse alinea' }],
};

async function aFullPlan() {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme(FULL);
  return {
    organisation,
    programme,
    client: await signedInAs(organisation.person('adviser')),
    path: `/programmas/${programme}/plan`,
  };
}

test('an evaluation that says itself when it is has its moment once', async () => {
  const { client, path } = await aFullPlan();
  const { text } = await client.get(path);
  assert.match(text, /<b>elk kwartaal: <\/b>Korte peiling/i);
  assert.equal(text.match(/in mei 2027/gi)?.length, text.match(/In mei 2027 kijken we terug/g)?.length);
});

test('who owns the plan and who takes part stands under its title', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    ...FULL,
    programme: { name: 'Proef', owner: 'Regio Proefstad', participants: ['Gemeente Noord', 'Gemeente Zuid'] },
  });
  const { text } = await (await signedInAs(organisation.person('adviser'))).get(`/programmas/${programme}/plan`);
  assert.match(text, /Eigenaar: Regio Proefstad\. Doen mee: Gemeente Noord, Gemeente Zuid\./);
});

test('what hangs on a dated moment is among what comes first, in the words of the writer with about when', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    ...FULL,
    activities: [
      anActivity({ title: 'Vragenuur', when: '2 weken na de bekendmaking' }),
      anActivity({ title: 'Bekendmaking', when: '12 mei 2027' }),
      anActivity({ title: 'Afsluiting', when: '1 juli 2027' }),
    ],
  });
  const { text } = await (await signedInAs(organisation.person('adviser'))).get(`/programmas/${programme}/plan`);
  const shown = text.match(/<dt>12 mei 2027.*<dt>1 juli 2027/s)?.[0] ?? '';
  assert.match(shown, /2 weken na de bekendmaking<small>rond 26 mei 2027 \(Bekendmaking: 12 mei 2027\)<\/small>/);
});

test('everything of a plan is on its page', async () => {
  const { client, path } = await aFullPlan();
  const { text } = await client.get(path);
  for (const words of [
    '<strong>af</strong>',
    'Uitgangspunten',
    '8 erbij',
    '58%',
    'Zonder niveau',
    'Inwoners',
    'Zeven gemeenten',
    'Eerlijke regels',
    'elke maand',
    'Folder',
    'Vooral binnen',
    'Bewaakt de kalender',
    '6,5',
    '€ 12.000',
    '€ 7.500,50',
    '€ 19.500,50',
    '32%',
    'Korte peiling',
    'Tarieven gaan eerst',
    'losse alinea',
    'Nieuwsbrief 2',
  ])
    assert.ok(text.includes(words), words);
});

test('remarks stand in the margin with an advice and a way to leave it', async () => {
  const { client, path } = await aFullPlan();
  const { text } = await client.get(path);
  assert.match(text, /Groep zonder middel/);
  assert.match(text, /aandacht\?regel=C2\.channel&amp;onderwerp=Inwoners/);
});

test('every item can be opened at its place, keeps the rest of the page, and comes back to its anchor', async () => {
  const { client, path, programme } = await aFullPlan();
  const { text } = await client.get(path);
  const ids = [...new Set([...text.matchAll(/\?bewerk=([0-9a-f-]{36})#/g)].map(([, id]) => id))];
  assert.ok(ids.length >= 13, `${ids.length} items can be changed`);
  for (const id of ids) {
    const opened = await client.get(`${path}?bewerk=${id}`);
    assert.match(opened.text, new RegExp(`id="deel-${id}"`));
    assert.match(opened.text, /name="revision"/);
    assert.match(opened.text, /Zeven gemeenten/);
  }
  const [section] = ids;
  const saved = await client.post(`/programmas/${programme}/plan/teksten/${section}`, {
    title: 'Waarom nu',
    kind: 'occasion',
    depth: '1',
    markdown: 'Nieuw.',
    revision: '1',
  });
  assert.match(saved.location ?? '', new RegExp(`#deel-${section}$`));
  assert.match((await client.follow(saved)).text, /Waarom nu/);
});

test('an empty plan says what it is for and offers every part, without anything that is missing', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const client = await signedInAs(organisation.person('adviser'));
  const { text } = await client.get(`/programmas/${programme}/plan`);
  assert.match(text, /Je plan is nog leeg/);
  for (const part of ['Doelen', 'Fasering', 'Begroting', 'Eigen tekst']) assert.ok(text.includes(part), part);
});

test('the plan of another organisation does not exist', async () => {
  const { path } = await aFullPlan();
  const stranger = await signedInAs((await anOrganisation()).person('administrator'));
  assert.equal((await stranger.get(path)).status, 404);
});

test('a table whose items stand below it is folded away, and is still there as it was written', async () => {
  const { client, path } = await aFullPlan();
  assert.match((await client.get(path)).text, /De tabel zoals die in het plan stond[\s\S]*<th scope="col">Wanneer/);
});
