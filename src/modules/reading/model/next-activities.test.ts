import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { nextActivities } from './next-activities.ts';

const titlesOn = (today: string, activities: readonly ReturnType<typeof anActivity>[]) =>
  nextActivities({ ...emptyPlan('Plan'), activities }, today).map(({ title }) => title);

test('what comes first is first, and the next time of a series is counted among it', () => {
  const rows = [
    anActivity({ title: 'Bijeenkomst', when: 'half jan' }),
    anActivity({ title: 'Mail', when: 'elke 1e dinsdag van de maand' }),
    anActivity({ title: 'Folder', when: '5 december 2026' }),
  ];
  assert.deepEqual(titlesOn('2026-11-22', rows), ['Mail', 'Folder', 'Bijeenkomst']);
});

test('what is done, past, cancelled or without a date is not to come', () => {
  const rows = [
    anActivity({ title: 'Gedaan', when: '5 december 2026', status: { value: 'done', text: null } }),
    anActivity({ title: 'Vervallen', when: '5 december 2026', status: { value: 'cancelled', text: null } }),
    anActivity({ title: 'Voorbij', when: '5 oktober 2026' }),
    anActivity({ title: 'Ooit', when: 'nog te bepalen' }),
    anActivity({ title: 'Nu', when: 'november 2026' }),
  ];
  assert.deepEqual(titlesOn('2026-11-22', rows), ['Nu']);
});
