import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFittedColumns } from './fitted-columns.ts';
import { type Block, headRow, type Table, tableOf } from './outline.ts';

type Pair = { readonly short: string; readonly long: string };
const table = (long: string, share: number): Table =>
  tableOf<Pair>(
    'Kalender',
    [{ short: 'ja', long }],
    [
      { title: 'Wat', share: 20, show: ({ short }) => short },
      { title: 'Wie', share, show: (pair) => pair.long },
    ],
  );
const only = (block: Block): Table => {
  const [fitted] = withFittedColumns([block]);
  assert.ok(fitted?.type === 'table');
  return fitted;
};
/** The part of the width that the second column has, in letters of an upright page. */
const roomOf = ({ columns }: Table): number =>
  (92 * (columns[1]?.share ?? 0)) / columns.reduce((sum, { share }) => sum + share, 0);

test('a narrow column grows until its longest word fits, and a column with room stays as it is', () => {
  assert.ok(roomOf(table('Raadsinformatiebrief', 2)) < 20);
  assert.ok(roomOf(only(table('Raadsinformatiebrief', 2))) >= 20);
  const roomy = table('kort', 10);
  assert.equal(only(roomy), roomy);
});

test('the row over the whole width asks no room of the first column', () => {
  const headed = {
    ...table('kort', 70),
    rows: [headRow('Onafgebrokenregelvanveelletters'), ...table('kort', 70).rows],
  };
  assert.equal(only(headed), headed);
});

test('a date stays on one line where there is room, and a word with a stroke in it is never broken there', () => {
  const dated = (phrase: string, words: number) =>
    tableOf(
      'Kalender',
      [phrase],
      [
        { title: 'Wanneer', share: 1, whole: true, show: (item) => item },
        ...Array.from({ length: words }, (_, index) => ({
          title: `K${index}`,
          share: 10,
          show: () => 'Programmateam',
        })),
      ],
    );
  const lettersOf = ({ columns }: Table): number =>
    (92 * (columns[0]?.share ?? 0)) / columns.reduce((sum, { share }) => sum + share, 0);
  assert.ok(lettersOf(only(dated('12 november 2026', 2))) >= 16);
  assert.ok(lettersOf(only(dated('nog niet bekend (oktober/november)', 2))) >= 18);
  const crowded = only(dated('12 november 2026', 5));
  assert.ok(lettersOf(crowded) < 16 && !crowded.tight);
});

test('only a table in which not every word can fit may break words', () => {
  const crowded = tableOf(
    'Veel',
    ['Bereikbaarheidsbijeenkomst'],
    Array.from({ length: 6 }, (_, index) => ({ title: `K${index}`, share: 1, show: (item: string) => item })),
  );
  assert.equal(only(crowded).tight, true);
  assert.ok(!only(table('Raadsinformatiebrief', 2)).tight);
});

test('where not every word fits the widest columns give way, and none gets narrower than a part of its words', () => {
  const words = [
    'Communicatieplan',
    'Raadsinformatiebrief',
    'Opdrachtgevers',
    'Wijkbijeenkomst',
    'Nieuwsbrieven',
    'x',
    'Raad',
  ];
  const crowded = only(
    tableOf(
      'Veel',
      [''],
      words.map((title) => ({ title, share: 1, show: () => 'x' })),
    ),
  );
  assert.equal(crowded.tight, true);
  const rooms = crowded.columns.map(({ share }) => share);
  const [plan = 0, letter = 0, clients = 0, meeting = 0, , , council = 0] = rooms;
  // The short words stand whole, and what is wide comes down to the same width.
  assert.ok(council >= 4 + 2.5);
  assert.ok(Math.max(plan, letter, clients, meeting) - Math.min(plan, letter, clients, meeting) < 4);
  // 'Communicatie-' and 'informatie-' still fit.
  assert.ok(plan >= 13 && letter >= 13, rooms.join(' '));
  assert.ok(rooms.reduce((sum, room) => sum + room, 0) <= 92.5);
});
