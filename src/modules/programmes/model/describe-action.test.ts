import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeAction, describeUndo, type DescribedChange } from './describe-action.ts';

const BODY = {
  title: 'Nieuwsbrief 2',
  when: { text: '9 dec', precision: 'day' },
  status: { value: 'todo', text: null },
  objective: null,
};
const snapshot = (fields: object) => ({ position: 1, body: { ...BODY, ...fields } });
const activity = (verb: string, before: unknown, after: unknown): DescribedChange => ({
  name: `calendar.activity.${verb}`,
  kind: 'calendar.activity',
  before,
  after,
});
const changed = (fields: object) => activity('changed', snapshot({}), snapshot(fields));
const finding = (verb: string, before: unknown, after: unknown): DescribedChange => ({
  name: `dossier.acceptedFinding.${verb}`,
  kind: 'dossier.acceptedFinding',
  before,
  after,
});

test('a move says from where to where, also where the old date is remembered', () => {
  const move = changed({ when: { text: '23 dec', precision: 'day' }, earlierPhrases: ['9 dec'] });
  assert.equal(describeAction([move]), 'De activiteit “Nieuwsbrief 2” is verplaatst van 9 dec naar 23 dec.');
});

test('a status says what it is now', () => {
  assert.equal(
    describeAction([changed({ status: { value: 'done', text: null } })]),
    'De activiteit “Nieuwsbrief 2” staat nu op gedaan.',
  );
});

test('another change names its fields while they are few', () => {
  assert.equal(
    describeAction([changed({ objective: 'Laten weten' })]),
    'De activiteit “Nieuwsbrief 2” is gewijzigd (doel).',
  );
  assert.equal(
    describeAction([changed({ objective: 'a', notes: 'b', sender: 'c', kind: 'milestone' })]),
    'De activiteit “Nieuwsbrief 2” is gewijzigd.',
  );
});

test('coming, going and many at once are said as such', () => {
  assert.equal(describeAction([activity('added', null, snapshot({}))]), 'De activiteit “Nieuwsbrief 2” is toegevoegd.');
  assert.equal(
    describeAction([activity('removed', snapshot({}), null)]),
    'De activiteit “Nieuwsbrief 2” is weggehaald.',
  );
  assert.equal(
    describeAction([changed({ objective: 'a' }), changed({ objective: 'b' })]),
    '2 activiteiten zijn gewijzigd.',
  );
});

test('a remark that is left is no longer reported, and reported again when that is taken back', () => {
  const body = { body: { rule: 'C1.silence', subject: 'Raad', reason: 'Later', on: '2026-11-22' } };
  assert.equal(describeAction([finding('added', null, body)]), 'Deze opmerking melden we niet meer.');
  assert.equal(describeAction([finding('removed', body, null)]), 'Deze opmerking melden we weer.');
  assert.equal(describeUndo([finding('removed', body, null)]), 'Deze opmerking melden we weer.');
});

test('an undo says what stands as it was', () => {
  assert.equal(describeUndo([changed({ objective: 'a' })]), 'Teruggezet: “Nieuwsbrief 2” is weer zoals het was.');
  assert.equal(
    describeUndo([changed({ when: { text: 'half dec', precision: 'part' } })]),
    'Teruggezet: “Nieuwsbrief 2” staat weer op half dec.',
  );
  assert.equal(describeUndo([activity('restored', null, snapshot({}))]), 'Teruggezet: “Nieuwsbrief 2” staat er weer.');
  assert.equal(describeUndo([activity('removed', snapshot({}), null)]), 'Teruggezet: “Nieuwsbrief 2” is weer weg.');
  assert.equal(
    describeUndo([changed({ objective: 'a' }), changed({ notes: 'b' })]),
    'Teruggezet: 2 activiteiten zijn weer zoals ze waren.',
  );
  const gone = activity('removed', snapshot({}), null);
  assert.equal(describeUndo([gone, gone]), 'Teruggezet: 2 activiteiten zijn weer weg.');
});
