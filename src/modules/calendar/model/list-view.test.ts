import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { bookOf } from '../audience-book.ts';
import { addressOf, parseAddress } from './calendar-address.ts';
import { listView } from './list-view.ts';

const DONE = { status: { value: 'done' as const, text: null } };
const plan = {
  ...emptyPlan('Proef'),
  activities: [
    ...Array.from({ length: 320 }, (_, index) => ({
      ...anActivity({ title: `Nummer ${index}`, when: '15 jan 2027' }),
      id: `id-${index}`,
    })),
    { ...anActivity({ title: 'Klaar', when: '1 okt 2026', ...DONE }), id: 'klaar' },
  ],
};
const calendar = {
  programme: { id: 'p', name: 'Proef', start: null, end: null },
  plan,
  placings: new Map(),
  book: bookOf(plan),
  today: '2026-11-18',
  isOver: false,
  mayEdit: true,
};
const view = (query: string) => listView(calendar, parseAddress(new URLSearchParams(query)));
const rows = (query: string) => view(query).groups.flatMap(({ activities }) => activities);

test('what is done is folded away and counted, and shown when asked for', () => {
  assert.equal(rows('').includes(320), false);
  assert.equal(view('').done, 1);
  assert.equal(rows('klaar=tonen')[0], 320);
  assert.deepEqual(rows('status=gedaan'), [320]);
});

test('a long list stands on pages that together hold every row once', () => {
  const all = [1, 2, 3].flatMap((page) => rows(`bladzijde=${page}`));
  assert.equal(view('').pages, 3);
  assert.equal(new Set(all).size, 320);
  assert.equal(view('bladzijde=99').page, 3);
});

test('a row that is opened brings its page and is shown also when it is done', () => {
  assert.equal(view('bewerk=id-200').page, 2);
  assert.ok(rows('bewerk=klaar').includes(320));
});

test('an address survives the way to a link and back', () => {
  const query =
    'doelgroep=Pers&status=te-laat&klaar=tonen&stiltes=uit&schaal=maanden&begin=2026-10-05&bladzijde=2&bewerk=x&kies=ja';
  const address = parseAddress(new URLSearchParams(query));
  assert.deepEqual(parseAddress(new URL(addressOf('http://x/y', address)).searchParams), address);
});
