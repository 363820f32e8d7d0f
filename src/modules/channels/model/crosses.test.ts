import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { audienceMatcher } from '#modules/audiences/index.ts';
import { anAudience } from '../../../../test/support/plan.ts';
import { channelMatrix } from './channel-matrix.ts';
import { changedChannels, renamedChannels } from './cross-changes.ts';
import { placeCrosses } from './place-crosses.ts';

const channel = (name: string) => ({ name, description: null, rhythm: null });

test('the toolbox comes first, a means that only stands with an audience is not lost, and capitals make no second row', () => {
  const matrix = channelMatrix(
    [anAudience({ channels: ['nieuwsbrief', 'Folder'] }), anAudience({ name: 'Inwoners', channels: [] })],
    [channel('Nieuwsbrief'), channel('Podcast')],
  );
  assert.deepEqual(
    matrix.rows.map(({ name, crosses }) => [name, ...crosses]),
    [
      ['Nieuwsbrief', true, false],
      ['Podcast', false, false],
      ['Folder', true, false],
    ],
  );
});

test('saving changes only what this person ticked, so two people at once lose nothing', () => {
  const shown = ['Mail', 'Folder'];
  const afterFirst = changedChannels(shown, { shown, sent: ['Mail', 'Folder', 'Podcast'] });
  assert.deepEqual(changedChannels(afterFirst, { shown, sent: ['Mail'] }), ['Mail', 'Podcast']);
});

test('sending back what was shown changes nothing, in whatever words it is kept', () => {
  const names = fc.array(fc.constantFrom('Mail', 'mail', 'Folder', 'Krant', 'Raadsbrief'), { maxLength: 6 });
  fc.assert(
    fc.property(names, names, (current, shown) => {
      assert.equal(changedChannels(current, { shown, sent: shown }), current);
    }),
  );
});

test('a means that gets another name keeps its crosses, and two that become one are one', () => {
  assert.deepEqual(renamedChannels(['Mail', 'Folder'], 'mail', 'Nieuwsmail'), ['Nieuwsmail', 'Folder']);
  assert.deepEqual(renamedChannels(['Mail', 'Folder'], 'Mail', 'Folder'), ['Folder']);
  const untouched = ['Krant'];
  assert.equal(renamedChannels(untouched, 'Mail', 'Post'), untouched);
});

test('an imported matrix is read with its audiences on either side, and only adds what they do not have', () => {
  const audiences = [anAudience({ channels: ['Nieuwsbrief'] }), anAudience({ name: 'Inwoners', channels: [] })];
  const crosses = [
    ['Nieuwsbrief', 'Aanbieders'],
    ['Folder', 'Inwoners'],
    ['Folder', 'Onbekenden'],
  ] as const;
  const { match } = audienceMatcher(audiences);
  const upright = placeCrosses(
    { title: null, rows: ['Nieuwsbrief', 'Folder'], columns: ['Aanbieders', 'Inwoners', 'Onbekenden'], crosses },
    audiences,
    match,
  );
  const turned = placeCrosses(
    {
      title: null,
      columns: ['Nieuwsbrief', 'Folder'],
      rows: ['Aanbieders', 'Inwoners', 'Onbekenden'],
      crosses: crosses.map(([row, column]) => [column, row] as const),
    },
    audiences,
    match,
  );
  for (const placed of [upright, turned]) {
    assert.deepEqual([...placed.additions], [[1, ['Folder']]]);
    assert.deepEqual([placed.placed, placed.total], [2, 3]);
  }
});
