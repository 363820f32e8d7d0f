import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOAL_LEVELS, RINGS, SECTION_KINDS, STATUS_VALUES } from '#kernel/plan.ts';
import { changedIn, differencesOf } from './differences.ts';

const one = (field: string, before: unknown, after: unknown) =>
  differencesOf({ body: { [field]: before } }, { body: { [field]: after } })[0];
const when = (text: string) => ({
  text,
  start: '2026-11-01',
  end: '2026-11-30',
  edtf: '2026-11',
  precision: 'month',
  certainty: 'exact',
  alternatives: [],
  rrule: null,
  anchor: null,
});

test('every code of the plan is shown in words', () => {
  const codes = {
    ring: RINGS,
    desiredRing: RINGS,
    level: GOAL_LEVELS,
    kind: [...SECTION_KINDS, 'activity', 'milestone'],
    side: ['internal', 'external'],
  };
  for (const [field, values] of Object.entries(codes)) {
    for (const value of values) assert.notEqual(one(field, null, value)?.after, value, `${field} ${value}`);
  }
  for (const value of STATUS_VALUES) assert.notEqual(one('status', null, { value, text: null })?.after, value);
  assert.deepEqual(one('ring', null, 'codecide'), { field: 'ring', before: null, after: 'Meebeslissen' });
  assert.equal(one('rings', [], ['informed', 'cothink'])?.after, 'Meeweten, Meedenken');
  assert.equal(one('rule', null, 'C1.silence')?.after, 'Stilte');
});

test('days stand in full, vague dates in their own words, money in euros, yes and no in Dutch', () => {
  assert.equal(one('on', null, '2026-11-22')?.after, '22 november 2026');
  assert.deepEqual(one('when', when('9 dec'), when('half dec')), { field: 'when', before: '9 dec', after: 'half dec' });
  assert.match(one('amountCents', null, 350_000)?.after ?? '', /^€\s3\.500$/);
  assert.match(one('spentCents', null, 350_050)?.after ?? '', /^€\s3\.500,50$/);
  assert.deepEqual(one('primary', false, true), { field: 'primary', before: 'nee', after: 'ja' });
});

test('fields of more than one part read as a person would say them', () => {
  assert.equal(
    one('indicator', null, { text: 'Bekendheid', target: '60', unit: '%' })?.after,
    'Bekendheid, streven naar 60%',
  );
  assert.equal(
    one('measurements', [], [{ on: '2026-11-22', value: 46, note: 'nulmeting' }])?.after,
    '22 november 2026: 46 (nulmeting)',
  );
  assert.equal(
    one('tasks', [], [{ text: 'Tekst schrijven', who: ['Fenna'], when: when('half nov'), doneOn: null }])?.after,
    'Tekst schrijven (Fenna) – half nov',
  );
  assert.equal(
    one('chosenSilence', null, { until: '2027-01-05', reason: 'Zij weten het al.' })?.after,
    'tot en met 5 januari 2027, Zij weten het al.',
  );
  assert.equal(one('accents', [], [{ for: 'Raad', text: 'Grip op geld' }])?.after, 'Raad: Grip op geld');
});

test('words people wrote themselves stay as they are, also where they look like a code elsewhere', () => {
  assert.equal(one('title', null, 'done')?.after, 'done');
  assert.equal(one('status', null, { value: null, text: 'wacht op akkoord' })?.after, 'wacht op akkoord');
  assert.equal(one('ring', null, 'constructor')?.after, 'constructor');
});

test('where an item came from and what its date was called before are left out', () => {
  assert.deepEqual(
    differencesOf(
      { body: { source: { file: 'a', where: 'b' }, earlierPhrases: [] } },
      { body: { earlierPhrases: ['9 dec'] } },
    ),
    [],
  );
});

test('a change far into a long text is still a difference', () => {
  const long = 'woord '.repeat(200);
  assert.equal(differencesOf({ markdown: `${long}a` }, { markdown: `${long}b` }).length, 1);
});

test('of a list the history shows only what came, went or changed in it', () => {
  const task = (text: string, doneOn: string | null = null) => ({ text, who: ['Noor'], when: null, doneOn });
  const seen = (field: string, before: unknown, after: unknown) => {
    const [first] = changedIn({ body: { [field]: before } }, { body: { [field]: after } });
    return [first?.before, first?.after];
  };
  const [was, is] = [
    [task('Zaal boeken'), task('Brief schrijven'), task('Hapjes')],
    [task('Zaal boeken'), task('Brief schrijven', '2026-11-20'), task('Hapjes')],
  ];
  assert.deepEqual(seen('tasks', was, is), [
    'Brief schrijven (Noor)',
    'Brief schrijven (Noor) – gedaan op 20 november 2026',
  ]);
  assert.deepEqual(seen('tasks', was, was.slice(1)), ['Zaal boeken (Noor)', null]);
  assert.deepEqual(seen('channels', ['brief', 'mail'], ['mail', 'brief']), ['brief, mail', 'mail, brief']);
});
