import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const audiencesOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  recognisePlan(aDocument(heading(1, 'Doelgroepen'), table([...headers], ...rows.map((row) => [...row]))), {
    ref: null,
  }).plan.audiences;
const weights = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  audiencesOf(headers, ...rows).map(({ influence, interest }) => [influence ?? null, interest ?? null]);
const groups = (...cells: readonly string[]) =>
  cells.map((cell, index) => [`Bewoners van straat ${index + 1}`, cell, 'brief']);

test('a column for influence and interest together gives both, by their names or in the order of its header', () => {
  const header = ['Doelgroep', 'Invloed / belang', 'Middelen'];
  const told: readonly (readonly [string, readonly [number | null, number | null]])[] = [
    ['weinig invloed, groot belang', [2, 4]],
    ['groot belang en weinig invloed', [2, 4]],
    ['veel invloed en belang', [4, 4]],
    ['Invloed: hoog. Belang: laag', [4, 2]],
    ['Invloed: hoog\nBelang: laag', [4, 2]],
    ['hoog/laag', [4, 2]],
    ['H / L', [4, 2]],
    ['HM', [4, 3]],
    ['hoge invloed, gemiddeld belang', [4, 3]],
    ['zeer groot', [5, 5]],
    ['hun invloed is klein', [2, null]],
    ['nog uitzoeken', [null, null]],
  ];
  assert.deepEqual(
    weights(header, ...groups(...told.map(([text]) => text))),
    told.map(([, weight]) => weight),
  );
  assert.deepEqual(weights(['Doelgroep', 'Belang en invloed'], ['Raad', 'laag / hoog'], ['Ouders', 'hoog / laag']), [
    [4, 2],
    [2, 4],
  ]);
});

test('signs and figures are a weight where the column shows what they mean', () => {
  const both = ['Doelgroep', 'Invloed/belang', 'Middelen'];
  assert.deepEqual(weights(both, ...groups('+/-', '++ / +', '- / ++')), [
    [4, 2],
    [5, 4],
    [2, 5],
  ]);
  assert.deepEqual(weights(both, ...groups('4/2', '1 - 5', '3, 3')), [
    [4, 2],
    [1, 5],
    [3, 3],
  ]);
  const apart = ['Doelgroep', 'Invloed', 'Belang', 'Middelen'];
  assert.deepEqual(
    weights(apart, ['Raad', '+', '-', 'brief'], ['Ouders', '-', '++', 'brief'], ['Pers', '+', '+', '']),
    [
      [4, 2],
      [2, 5],
      [4, 4],
    ],
  );
  assert.deepEqual(weights(['Doelgroep', 'Invloed (1-5)', 'Middelen'], ...groups('3', '2')), [
    [3, null],
    [2, null],
  ]);
  assert.deepEqual(weights(['Doelgroep', 'Invloed', 'Middelen'], ...groups('3', '7')), [
    [null, null],
    [null, null],
  ]);
});

test('what a cell says beyond how much stays with the group', () => {
  const [raad, ouders, pers] = audiencesOf(
    ['Doelgroep', 'Invloed / belang', 'Middelen'],
    ['Raad', 'veel invloed, weinig belang', 'brief'],
    ['Ouders', 'weinig invloed, groot belang: veilig naar school', 'brief'],
    ['Pers', 'kan de stemming keren', 'gesprek'],
  );
  assert.equal(raad?.profile, null);
  assert.deepEqual(
    [ouders?.influence, ouders?.interest, ouders?.profile],
    [2, 4, 'Invloed / belang: weinig invloed, groot belang: veilig naar school'],
  );
  assert.equal(pers?.profile, 'Invloed / belang: kan de stemming keren');
});

test("a 'Mate van invloed' without the name of a ring is how much a group weighs", () => {
  const [raad, ouders] = audiencesOf(['Doelgroep', 'Mate van invloed'], ['Raad', 'groot'], ['Ouders', 'klein']);
  assert.deepEqual([raad?.influence, raad?.ring, ouders?.influence], [4, null, 2]);
  const [known] = audiencesOf(['Doelgroep', 'Mate van invloed'], ['Raad', 'meebeslissen'], ['Ouders', 'meeweten']);
  assert.deepEqual([known?.influence, known?.ring], [undefined, 'codecide']);
});

test('figures on another scale, and figures that put groups in order, are no weight', () => {
  const apart = (header: string, ...cells: readonly string[]) =>
    weights(['Doelgroep', header, 'Middelen'], ...groups(...cells)).map(([influence]) => influence);
  assert.deepEqual(apart('Invloed (1-10)', '5', '4', '1'), [null, null, null]);
  assert.deepEqual(apart('Invloed', '1', '2', '4', '3'), [null, null, null, null]);
  assert.deepEqual(apart('Invloed', '5', '4', '3', '2', '1'), [null, null, null, null, null]);
  assert.equal(audiencesOf(['Doelgroep', 'Invloed (1-10)'], ['Raad', '5'])[0]?.profile, 'Invloed (1-10): 5');
});

test('figures of which nothing says that they run to 5 are asked about', () => {
  const asked = (header: string) =>
    recognisePlan(
      aDocument(heading(1, 'Doelgroepen'), table(['Doelgroep', header], ['Raad', '5'], ['Ouders', '2'], ['Pers', '2'])),
      {
        ref: null,
      },
    ).items.flatMap(({ kind, question }) => (kind === 'audience' ? [question] : []));
  assert.deepEqual(asked('Invloed')[0], { code: 'weightGuessed', options: ['Invloed: 5'] });
  assert.deepEqual(asked('Invloed (1-5)'), [null, null, null]);
});
