import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';
import { meansIn } from './means-in-title.ts';

test('the means is what a title starts with, whatever it is called, counted or where it goes', () => {
  const titles = [
    ['gezamenlijk persbericht over het besluit', 'gezamenlijk persbericht'],
    ['huis-aan-huisfolder Wat als we samen gaan?', 'huis-aan-huisfolder'],
    ['flyer huis aan huis in de Molenbuurt', 'flyer'],
    ['digitale peiling onder inwoners', 'digitale peiling'],
    ['huisbezoek door afvalcoaches', 'huisbezoek'],
    ['Brief 2', 'Brief'],
    ['Posters en stickers', 'Posters en stickers'],
  ];
  for (const [title = '', means] of titles) assert.equal(meansIn(title), means);
});

test('what carries it goes before a word that says nothing of the way', () => {
  assert.equal(meansIn('bericht in de bouwapp'), 'bouwapp');
  assert.equal(meansIn('herinnering via de schoolapp'), 'schoolapp');
  assert.equal(meansIn('terugkoppeling aan de raad met een raadsinformatiebrief'), 'raadsinformatiebrief');
  assert.equal(meansIn('inloopavond in De Schakel'), 'inloopavond');
});

test('a title that is about something else has no means', () => {
  for (const title of ['Ondertekening contracten', 'Start van het werk', 'Besluit college', 'feestelijke opening'])
    assert.equal(meansIn(title), null);
});

const ROWS = [
  ['1 februari 2027', 'Brief 1 aan alle huishoudens'],
  ['1 april 2027', 'Posters en stickers'],
  ['1 mei 2027', "Facebook-tip 'Waar hoort dit?'"],
  ['3 mei 2027', 'Workshop voor collega’s'],
] as const;
const meansOf = (...pieces: readonly Piece[]) => {
  const { plan, items } = recognisePlan(
    aDocument(...pieces, heading(2, 'Kalender'), table(['Wanneer', 'Wat'], ...ROWS)),
    {
      ref: '2026-12-01',
    },
  );
  const confidence = items.filter(({ kind }) => kind === 'activity').map((each) => each.confidence);
  return plan.activities.map(({ channels }, at) => [
    channels.join('+'),
    ...(channels.length > 0 ? [confidence[at]] : []),
  ]);
};

test('in a table without means a title has the means that the chapter on them names, and that is likely', () => {
  assert.deepEqual(
    meansOf(
      heading(1, 'Plan Afvalpas'),
      heading(2, 'Middelen'),
      item('Twee brieven'),
      item('Facebook'),
      item('Poster bij de container'),
    ),
    [['Brief', 'probable'], ['Posters+stickers', 'probable'], ['Facebook', 'probable'], ['']],
  );
});

test('where the plan names no means a title says what is done, and stays that', () => {
  assert.deepEqual(
    meansOf(heading(1, 'Plan Afvalpas')).map(([means]) => means),
    ['', '', '', ''],
  );
});
