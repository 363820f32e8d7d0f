import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '#kernel/id.ts';
import type { Plan } from '#kernel/plan.ts';
import { activityKind } from '#modules/calendar/index.ts';
import { loadPlan } from '#modules/dossier/index.ts';
import { listProgrammes } from '#modules/programmes/index.ts';
import { addItem, changeItem, listItems, removeItem } from '#platform/items.ts';
import { anOrganisation, type TestOrganisation } from '../../../test/support/organisation.ts';
import { takesPart } from '../../../test/support/taking-part.ts';
import { anActivity, anAudience } from '../../../test/support/plan.ts';
import { checkPlan } from './check-plan.ts';
import { loadChecks } from './load-checks.ts';

const TODAY = '2026-11-18';
const SENT = { value: 'done', text: null } as const;

/** Providers who hear nothing from the programme itself between October and June. */
const quiet = (organisation: TestOrganisation) =>
  organisation.aProgramme({
    programme: { name: 'Stil programma', end: '2027-06-30' },
    audiences: [anAudience()],
    activities: [anActivity({ title: 'Aankondiging', when: '8 oktober 2026', status: SENT })],
  });

const planIn = (organisation: TestOrganisation, id: Id<'programme'>): Promise<Plan> =>
  organisation.asAdviser(async (scope) => {
    const found = await loadPlan(scope, id);
    assert.ok(found);
    return found.plan;
  });

const checksOf = (organisation: TestOrganisation, id: Id<'programme'>) =>
  organisation.asAdviser(async (scope) => {
    const found = await loadPlan(scope, id);
    assert.ok(found);
    return loadChecks(scope, found.programme);
  });

const silent = async (organisation: TestOrganisation, id: Id<'programme'>): Promise<boolean> =>
  (await checksOf(organisation, id)).result.open.some(
    ({ rule, severity }) => rule === 'C1.silence' && severity === 'error',
  );

const recently = (values: Parameters<typeof anActivity>[0] = {}) =>
  anActivity({ when: '16 november 2026', status: SENT, ...values });

test('a message of any other programme to the same audience breaks the silence, however many programmes were changed since', async () => {
  const organisation = await anOrganisation();
  const programme = await quiet(organisation);
  assert.equal(await silent(organisation, programme), true);
  await organisation.aProgramme({ audiences: [anAudience({ name: 'AANBIEDERS' })], activities: [recently()] });
  for (let index = 0; index < 15; index += 1)
    await organisation.aProgramme({ audiences: [anAudience({ name: `Groep ${index}` })], activities: [recently()] });
  assert.equal(await silent(organisation, programme), false);
});

test('a programme that another organisation shares counts for who may see its calendar, and one that is not shared never does', async () => {
  const [organisation, owner] = [await anOrganisation(), await anOrganisation()];
  const programme = await quiet(organisation);
  const sharing = { audiences: [anAudience()], activities: [recently()] };
  const shared = await owner.aProgramme({ programme: { name: 'Gedeeld' }, ...sharing });
  await owner.aProgramme({ programme: { name: 'Niet gedeeld' }, ...sharing });
  const isSilent = async (permissions: ReadonlySet<'calendar.view'>) => {
    const { result, reading } = await organisation.asAdviser(async (scope) => {
      const found = await loadPlan(scope, programme);
      assert.ok(found);
      return loadChecks({ ...scope, actor: { ...scope.actor, permissions } }, found.programme);
    });
    const others = reading.moments.flat().flatMap((moment) => moment.programme ?? []);
    return [result.open.some(({ rule, severity }) => rule === 'C1.silence' && severity === 'error'), others];
  };
  const mayLook = new Set(['calendar.view'] as const);
  assert.deepEqual(await isSilent(mayLook), [true, []]);
  await takesPart(owner, organisation, { programme: shared, part: 'reader' });
  assert.deepEqual(await isSilent(mayLook), [false, ['Gedeeld']]);
  assert.deepEqual(await isSilent(new Set()), [true, []]);
});

test('every change in another programme counts at once: added, changed, removed, or another name for the audience', async () => {
  const organisation = await anOrganisation();
  const [programme, other] = [
    await quiet(organisation),
    await organisation.aProgramme({ audiences: [anAudience()], activities: [anActivity({ when: 'juni 2027' })] }),
  ];
  const seen = [await silent(organisation, programme)];
  const item = await organisation.asAdviser((scope) =>
    addItem(scope, activityKind, { programme: other }, recently({ title: 'Bericht' })),
  );
  seen.push(await silent(organisation, programme));
  const changed = await organisation.asAdviser((scope) =>
    changeItem(
      scope,
      activityKind,
      { programme: other, id: item.id, revision: 1 },
      recently({ status: { value: 'cancelled', text: null } }),
    ),
  );
  assert.ok(changed.ok);
  seen.push(await silent(organisation, programme));
  await organisation.asAdviser((scope) => addItem(scope, activityKind, { programme: other }, recently()));
  seen.push(await silent(organisation, programme));
  await organisation.asAdviser(async (scope) => {
    for (const { id } of await listItems(scope, activityKind, other))
      await removeItem(scope, activityKind, { programme: other, id });
  });
  seen.push(await silent(organisation, programme));
  assert.deepEqual(seen, [true, false, true, false, true]);
});

test('a silence that a message of another programme begins or ends says which programme that is', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    programme: { name: 'Stil programma', end: '2027-06-30' },
    audiences: [anAudience()],
    activities: [anActivity({ title: 'Eigen bericht', when: '1 juni 2027' })],
  });
  await organisation.aProgramme({
    programme: { name: 'Jeugdhulp', end: '2027-06-30' },
    audiences: [anAudience()],
    activities: [recently({ title: 'Brief' }), anActivity({ title: 'Markt', when: '1 februari 2027' })],
  });
  const { result } = await checksOf(organisation, programme);
  const { message, advice } = result.open.find(({ rule }) => rule === 'C1.silence') ?? { message: '', advice: '' };
  const words = [...`${message} ${advice}`.matchAll(/[A-Z][a-z ]+ \([^)]*\)/g)].map(([each]) => each);
  const own = 'Eigen bericht (1 juni 2027)';
  assert.deepEqual(words, ['Markt (1 februari 2027, uit Jeugdhulp)', own, own]);
});

test('another organisation is not heard', async () => {
  const [organisation, elsewhere] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const programme = await quiet(organisation);
  await elsewhere.aProgramme({ audiences: [anAudience()], activities: [recently()] });
  assert.equal(await silent(organisation, programme), true);
});

test('the findings are those of reading the other plans whole', async () => {
  const organisation = await anOrganisation();
  const audiences = [
    anAudience(),
    anAudience({ name: 'Inwoners', ring: 'informed' }),
    anAudience({ name: 'Gemeenteraden', ring: 'cothink', side: 'internal', category: 'intern' }),
  ];
  const own = await organisation.aProgramme({
    audiences,
    activities: [
      anActivity({ when: '24 november 2026', audiences: ['Inwoners', 'Aanbieders'] }),
      anActivity({ when: 'half december 2026', audiences: ['raadsleden'] }),
    ],
  });
  const others = [
    await organisation.aProgramme({
      programme: { name: 'Jeugd', start: null, end: null },
      audiences,
      activities: [
        anActivity({ when: '24 november 2026', title: 'Brief', audiences: ['burgers'], audienceLinks: ['Inwoners'] }),
        anActivity({ when: 'om de week', title: 'Nieuwsbrief', audiences: ['alle doelgroepen'] }),
        anActivity({ when: 'doorlopend', title: 'Website' }),
        anActivity({ when: 'februari 2027', title: 'Peiling onder aanbieders', channels: ['Enquête'] }),
        anActivity({ when: '25 november 2026', kind: 'milestone', channels: [], audiences: ['Inwoners'] }),
      ],
    }),
    await organisation.aProgramme({
      programme: { name: 'Wijkteam' },
      audiences,
      activities: [
        anActivity({ when: 'eind november 2026', audiences: [], rings: ['informed'] }),
        anActivity({ when: '1 oktober 2026', audiences: ['Aanbieders'] }),
        anActivity({ when: 'nog te bepalen', status: { value: 'doing', text: 'loopt' } }),
        ...[23, 24, 25, 26].map((day) => anActivity({ when: `${day} november 2026`, audiences: ['Gemeenteraden'] })),
      ],
    }),
  ];
  const plan = await planIn(organisation, own);
  // In the order in which the programmes are listed: titles in a sentence stand in that order.
  const listed = (await organisation.asAdviser(listProgrammes)).filter(({ id }) => others.includes(id));
  const otherPlans = await Promise.all(listed.map(({ id }) => planIn(organisation, id)));
  const expected = checkPlan(plan, { today: TODAY, otherPlans });
  const { result } = await checksOf(organisation, own);
  assert.deepEqual(result, expected);
  for (const rule of ['C6.overload', 'C7.otherProgramme'])
    assert.ok(
      expected.open.some((finding) => finding.rule === rule),
      rule,
    );
  assert.notDeepEqual(expected, checkPlan(plan, { today: TODAY }));
});
