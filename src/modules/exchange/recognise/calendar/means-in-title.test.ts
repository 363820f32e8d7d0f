import assert from 'node:assert/strict';
import { test } from 'node:test';
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
