import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAudience } from '../../../../test/support/plan.ts';
import { crossesTable, saysAllOf } from './crosses-table.ts';

const audiences = [
  anAudience({ name: 'Raad', channels: ['Mail'] }),
  anAudience({ name: 'Pers', channels: ['mail', 'Bellen'] }),
];

test('the crosses that stand with the audiences are a table of means against audiences', () => {
  const table = crossesTable(audiences, [{ name: 'Mail', description: null, rhythm: null }], []);
  assert.deepEqual(table?.rows, ['Mail', 'Bellen']);
  assert.deepEqual(table?.columns, ['Raad', 'Pers']);
  assert.deepEqual(table?.crosses, [
    ['Mail', 'Raad'],
    ['Mail', 'Pers'],
    ['Bellen', 'Pers'],
  ]);
});

test('a table that was imported with the same crosses, on either side, is not told twice', () => {
  const same = {
    title: null,
    rows: ['Raad', 'Pers'],
    columns: ['Mail', 'Bellen'],
    crosses: [
      ['Raad', 'mail'],
      ['Pers', 'Mail'],
      ['pers', 'Bellen'],
    ] as const,
  };
  assert.equal(crossesTable(audiences, [], [same]), null);
  assert.notEqual(crossesTable(audiences, [], [{ ...same, crosses: same.crosses.slice(1) }]), null);
});

test('without a single cross there is no table', () => {
  assert.equal(
    crossesTable([anAudience({ channels: [] })], [{ name: 'Mail', description: null, rhythm: null }], []),
    null,
  );
});

test('a table says all of another when it has every cross of it', () => {
  const table = crossesTable(audiences, [], []) ?? assert.fail('no table');
  const other = { title: null, rows: ['Raad'], columns: ['Mail', 'Bellen'], crosses: [['Raad', 'MAIL']] as const };
  assert.equal(saysAllOf(table, other), true);
  assert.equal(saysAllOf(table, { ...other, crosses: [['Raad', 'Bellen']] }), false);
  assert.equal(saysAllOf(table, { ...other, crosses: [] }), false);
});
