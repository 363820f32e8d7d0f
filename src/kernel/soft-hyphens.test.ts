import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSoftHyphens } from './soft-hyphens.ts';

test('a long name may break between its syllables, a short one never', () => {
  const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00AD', '-');
  assert.equal(shown('Opdrachtgevers'), 'Opdracht-gevers');
  assert.equal(shown('Ontwerpateliers'), 'Ontwerp-ateliers');
  assert.equal(shown('Werkgroepen'), 'Werk-groepen');
  assert.equal(shown('Gemeenteraden'), 'Gemeente-raden');
  assert.equal(shown('Advies- en cliëntenraden'), 'Advies- en cliënten-raden');
  assert.equal(shown('Communicatieplan'), 'Communicatie-plan');
  assert.equal(shown('Wijkvernieuwingsprogramma'), 'Wijk-ver-nieuwings-programma');
  assert.equal(shown('Communicatieadviseurs'), 'Communicatie-adviseurs');
  assert.equal(shown('Programmapresentatie'), 'Programma-presen-tatie');
  assert.equal(shown('Kernboodschap'), 'Kern-bood-schap');
  assert.equal(shown('Inwoners'), 'Inwoners');
  assert.equal(shown('Ondernemersontbijt'), 'Onder-nemers-ontbijt');
  assert.equal(shown('Communicatiedoelen'), 'Communicatie-doelen');
  assert.equal(shown('Stationsbuurt'), 'Stations-buurt');
  assert.equal(shown('Communicatievraag'), 'Communicatie-vraag');
  assert.equal(shown('Randvoorwaarden'), 'Rand-voor-waarden');
});
