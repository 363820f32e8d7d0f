import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Table } from './table.tsx';

const columns = [
  { label: 'Wat', cell: (row: { what: string }) => row.what },
  { label: 'Aantal', cell: () => 3, number: true },
  { label: 'Acties', cell: () => 'x', hideLabel: true },
];

describe('a table', () => {
  test('has a caption, heads and a row header, and labels for a phone', () => {
    const html = String(
      <Table caption="Lijst" columns={columns} rows={[{ what: 'Brief' }]} rowId={({ what }) => `rij-${what}`} />,
    );
    assert.match(html, /<caption>Lijst<\/caption>/);
    assert.match(
      html,
      /<tr id="rij-Brief"><th scope="row">Brief<\/th><td class="getal" data-l="Aantal">3<\/td><td>x<\/td><\/tr>/,
    );
    assert.equal(html.match(/scope="col"/g)?.length, 3);
  });

  test('takes the column that names the row from the columns', () => {
    const named = [columns[0], { label: 'Naam', cell: () => 'Fenna', rowHeader: true }].filter(
      (column) => column !== undefined,
    );
    assert.match(
      String(<Table caption="L" columns={named} rows={[{ what: 'Brief' }]} />),
      /<td data-l="Wat">Brief<\/td><th scope="row">Fenna/,
    );
  });

  test('gives each group its own heading and body', () => {
    const groups = [
      { title: 'Een', rows: [{ what: 'a' }] },
      { title: 'Twee', rows: [] },
    ];
    const html = String(<Table caption="L" columns={columns} groups={groups} />);
    assert.equal(html.match(/<tbody>/g)?.length, 2);
    assert.match(html, /<th scope="rowgroup" colspan="3">Een<\/th>/);
  });
});
