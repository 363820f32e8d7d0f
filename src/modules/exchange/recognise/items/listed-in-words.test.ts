import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;
const namesOf = (...pieces: readonly Piece[]) =>
  read(heading(1, 'Doelgroepen'), ...pieces).audiences.map(({ name, side }) => [name, side]);

test('groups on one line are apart, with dashes between them or with those of another group', () => {
  assert.deepEqual(namesOf(text('medewerkers (40) – leidinggevenden – OR – inwoners')), [
    ['medewerkers (40)', 'internal'],
    ['leidinggevenden', 'internal'],
    ['OR', 'internal'],
    ['inwoners', 'external'],
  ]);
  assert.deepEqual(
    namesOf(text('jongeren (vooral in Noord), hun ouders, mentoren op school en bewoners')).map(([name]) => name),
    ['jongeren (vooral in Noord)', 'hun ouders', 'mentoren op school', 'bewoners'],
  );
});

test('who belongs to a group does not say on which side it stands, and a word for the side does', () => {
  assert.deepEqual(namesOf(item("omstanders (buren, collega's)"), item('balie (intern)')), [
    ["omstanders (buren, collega's)", 'external'],
    ['balie (intern)', 'internal'],
  ]);
});

test('groups behind the name of their side stay beside a table that names others', () => {
  const plan = read(
    heading(1, 'Wie'),
    item('huurders – kiezen zelf'),
    item('intern: balie, wijkteam'),
    heading(1, 'Doelen'),
    table(['Doelgroep', 'Doel'], ['huurders', 'weten wat het kost']),
  );
  assert.deepEqual(
    plan.audiences.map(({ name }) => name),
    ['huurders', 'balie', 'wijkteam'],
  );
});

test('a goal of a few words is no label', () => {
  const plan = read(
    heading(1, 'Doelen'),
    item('Huurders weten wat er gebeurt en wanneer'),
    item('Huurders voelen zich welkom'),
    item('Huurders houden zich aan de regels'),
  );
  assert.deepEqual(
    plan.goals.map((goal) => [goal.text, goal.level]),
    [
      ['Huurders weten wat er gebeurt en wanneer', 'knowledge'],
      ['Huurders voelen zich welkom', 'feeling'],
      ['Huurders houden zich aan de regels', 'behaviour'],
    ],
  );
});

test('on the first sheet a line with its label is the goal or the core message', () => {
  const plan = read(
    sheet(
      'Uitleg',
      ['Communicatieplan De Bongerd'],
      ['Doel: ouders weten waar de speelplek komt.'],
      ['Kernboodschap: Samen spelen, samen bouwen.'],
    ),
    sheet('Planning', ['Wanneer', 'Wat', 'Voor wie', 'Trekker'], ['3 okt 2026', 'Brief', 'ouders', 'Noor']),
  );
  assert.deepEqual(
    [plan.goals.map((goal) => goal.text), plan.messages.core],
    [['ouders weten waar de speelplek komt.'], 'Samen spelen, samen bouwen.'],
  );
});

test('roles in one paragraph are apart, with the name or the role in front, and an address is nobody', () => {
  const rolesOf = (words: string) =>
    read(heading(1, 'Wie doet wat'), text(words)).roles.map(({ name, who, does }) => [name, who, does]);
  assert.deepEqual(rolesOf('Projectleider: Noor Wit. Communicatieadviseur: Bas Kok. Vragen lopen via de balie.'), [
    ['Projectleider', ['Noor Wit'], null],
    ['Communicatieadviseur', ['Bas Kok'], 'Vragen lopen via de balie.'],
  ]);
  assert.deepEqual(
    rolesOf('Noor Wit: projectleider. Anna Kok: communicatie (8 uur per week). Vragen: post@example.org'),
    [
      ['projectleider', ['Noor Wit'], null],
      ['communicatie', ['Anna Kok'], '8 uur per week'],
    ],
  );
});

test('who is left out between groups is no group', () => {
  assert.deepEqual(
    namesOf(text('ondernemers – niet de kramen – raad')).map(([name]) => name),
    ['ondernemers – niet de kramen – raad'],
  );
});

test('what is told of somebody behind a name is no role, and stays in the section', () => {
  const words = 'Noor Wit: ziek tot mei. Anna Kok: vervangt haar. Iris Maas: 012 345.';
  const { roles, sections } = read(heading(1, 'Wie doet wat'), text(words));
  assert.deepEqual(roles, []);
  assert.ok(JSON.stringify(sections).includes('ziek tot mei'));
});

test('a sentence behind the last role of a line is told of it, and the name before it has the role', () => {
  const words = 'Projectleider: Noor. Redacteur: Anna. Zij overleggen elke week.';
  assert.deepEqual(
    read(heading(1, 'Wie doet wat'), text(words)).roles.map(({ name, who, does }) => [name, who, does]),
    [
      ['Projectleider', ['Noor'], null],
      ['Redacteur', ['Anna'], 'Zij overleggen elke week.'],
    ],
  );
});
