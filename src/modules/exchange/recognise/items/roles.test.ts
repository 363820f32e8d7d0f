import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const rolesOf = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(heading(1, 'Organisatie'), ...pieces), { ref: null }).plan.roles.map(
    ({ name, who, does }) => [name, who ?? [], does] as const,
  );

test('a name behind a role is who has it, and what stands behind the name is what that person does', () => {
  assert.deepEqual(
    rolesOf(
      item('Projectleider: Henk-Jan Oosterveld'),
      item('Communicatieadviseur: Fleur van den Berg, schrijft de teksten'),
      item('Woordvoerder: wethouder Kuiper'),
      item('Vormgever – Bas Blom en Iris Mol'),
      item('Redacteur: Noor el Idrissi. Bewaakt de planning.'),
    ),
    [
      ['Projectleider', ['Henk-Jan Oosterveld'], null],
      ['Communicatieadviseur', ['Fleur van den Berg'], 'schrijft de teksten'],
      ['Woordvoerder', ['wethouder Kuiper'], null],
      ['Vormgever', ['Bas Blom', 'Iris Mol'], null],
      ['Redacteur', ['Noor el Idrissi'], 'Bewaakt de planning.'],
    ],
  );
});

test('a name in brackets behind a role, or a role behind a name, says who has it', () => {
  assert.deepEqual(
    rolesOf(
      item('Projectleider (Noor van Dam): bewaakt de planning'),
      item('Bas Blom – communicatieadviseur, schrijft de brieven'),
      item('Iris Mol: vormgever'),
    ),
    [
      ['Projectleider', ['Noor van Dam'], 'bewaakt de planning'],
      ['communicatieadviseur', ['Bas Blom'], 'schrijft de brieven'],
      ['vormgever', ['Iris Mol'], null],
    ],
  );
});

test('a table of roles with a column for the people keeps them apart from what they do', () => {
  const people = [
    ['Projectleider', ['Noor van Dam'], 'Bewaakt de planning'],
    ['Redactie', ['Bas', 'Iris Mol'], 'Schrijft de nieuwsbrief'],
  ];
  const rows = [
    ['Projectleider', 'Noor van Dam', 'Bewaakt de planning'],
    ['Redactie', 'Bas, Iris Mol', 'Schrijft de nieuwsbrief'],
  ];
  for (const column of ['Naam', 'Wie', 'Contactpersoon', 'Door wie'])
    assert.deepEqual(rolesOf(table(['Rol', column, 'Taak'], ...rows)), people, column);
  assert.deepEqual(
    rolesOf(table(['Wie', 'Rol', 'Taak'], ...rows.map(([role = '', who = '', task = '']) => [who, role, task]))),
    people,
  );
});

test('work, places and means behind a role are what it does, and nobody is made of them', () => {
  const told = [
    ['Redactie', 'Teksten'],
    ['Communicatieteam', 'Website en nieuwsbrief'],
    ['Wethouder (zorg)', 'Spreekt met de pers'],
    ['Projectleider', 'De planning en het geld'],
  ] as const;
  assert.deepEqual(
    rolesOf(...told.map(([name, does]) => item(`${name}: ${does}`))),
    told.map(([name, does]) => [name, [], does]),
  );
});

test('verbs, subjects and organisations behind a role are no people, however they are written', () => {
  const told = [
    ['Projectleider', 'Leidt'],
    ['Redacteur', 'Schrijft'],
    ['Communicatieadviseur', 'Strategie'],
    ['Vormgever', 'Grafisch Ontwerp'],
    ['Woordvoerder', 'Kunst, Cultuur'],
    ['Projectmanager', 'Vacature'],
    ['Webredactie', 'Nieuwe Website. Vullen en nakijken.'],
    ['Opdrachtgever', 'College van Burgemeester en Wethouders'],
    ['Projectleider (Sociaal Domein)', 'Trekt'],
  ] as const;
  assert.deepEqual(
    rolesOf(...told.map(([name, does]) => item(`${name}: ${does}`))),
    told.map(([name, does]) => [name, [], does]),
  );
});

test('places, means and sums in capitals are no roles of their own', () => {
  assert.deepEqual(
    rolesOf(
      item('Oude Kerk: locatie van de avond'),
      item('Sociale Media: elke week een bericht'),
      item('Kosten Totaal: 4000 euro'),
      item('Eerste Overleg: 3 mei'),
      text('De Nieuwe Haven opent in mei. Oude Kerk wordt gebruikt als locatie.'),
    ),
    [],
  );
});

test('a column of names holds people and teams; where there is nobody yet, the words stay', () => {
  assert.deepEqual(
    rolesOf(
      table(
        ['Rol', 'Naam', 'Taak'],
        ['Projectleider', 'Noor van Dam / Bas', 'Leidt'],
        ['Adviseur', 'n.t.b.', 'Adviseert'],
        ['Webredactie', 'Team communicatie & web', 'Plaatst'],
        ['Opdrachtgever', 'College van burgemeester en wethouders', 'Beslist'],
        ['Bestuurder', 'wethouder Kuiper en wethouder Mol', 'Opent'],
      ),
    ),
    [
      ['Projectleider', ['Noor van Dam', 'Bas'], 'Leidt'],
      ['Adviseur', [], 'n.t.b.\nAdviseert'],
      ['Webredactie', ['Team communicatie & web'], 'Plaatst'],
      ['Opdrachtgever', ['College van burgemeester en wethouders'], 'Beslist'],
      ['Bestuurder', ['wethouder Kuiper', 'wethouder Mol'], 'Opent'],
    ],
  );
});

test('a sentence with a role as its subject stays whole', () => {
  assert.deepEqual(rolesOf(text('De projectleider bewaakt de planning. Dat doet zij samen met Bas Blom.')), [
    ['projectleider', [], 'De projectleider bewaakt de planning. Dat doet zij samen met Bas Blom.'],
  ]);
});

test('a person or a team that does something in a sentence is a role by its own name, and a person who is something has that role', () => {
  assert.deepEqual(
    rolesOf(
      text('Noor van Dam is eindredacteur. Iris Mol maakt beeld. Team Communicatie plaatst de berichten.'),
      item('Bas Blom: schrijft de brieven'),
    ),
    [
      ['eindredacteur', ['Noor van Dam'], null],
      ['Iris Mol', [], 'Iris Mol maakt beeld.'],
      ['Team Communicatie', [], 'Team Communicatie plaatst de berichten.'],
      ['schrijft de brieven', ['Bas Blom'], null],
    ],
  );
});

test('a table of hours per week names who has each role, and keeps what is no figure', () => {
  const { plan } = recognisePlan(
    aDocument(
      heading(1, 'Rolverdeling'),
      table(
        ['Rol', 'Naam', 'Uren per week'],
        ['Communicatieadviseur', 'Fleur van den Berg', '12'],
        ['Redacteur', 'Bas Blom, Iris Mol', '4'],
        ['Vormgever', 'Noor van Dam', 'naar behoefte'],
        ['Gezicht van het plan', 'Henk-Jan Oosterveld', ''],
        ['Totaal', '', '16'],
      ),
    ),
    { ref: null },
  );
  assert.deepEqual(
    plan.roles.map(({ name, who, does }) => [name, who, does]),
    [
      ['Communicatieadviseur', ['Fleur van den Berg'], null],
      ['Redacteur', ['Bas Blom', 'Iris Mol'], null],
      ['Vormgever', ['Noor van Dam'], 'Uren per week: naar behoefte'],
      ['Gezicht van het plan', ['Henk-Jan Oosterveld'], null],
    ],
  );
  assert.deepEqual(
    plan.effort.map(({ role, hoursPerWeek }) => [role, hoursPerWeek]),
    [
      ['Communicatieadviseur', 12],
      ['Redacteur', 4],
      ['Vormgever', null],
    ],
  );
});

test('rows below a merged role name more people for it, and what somebody does in some hours is a role', () => {
  assert.deepEqual(
    rolesOf(
      table(
        ['Rol', 'Naam', 'Uren per week'],
        [{ content: 'Redactie', down: 2 }, 'Bas Blom', '8'],
        ['Iris Mol', '4'],
        ['Vormgever', 'Noor van Dam', '2'],
      ),
    ),
    [
      ['Redactie', ['Bas Blom', 'Iris Mol'], null],
      ['Vormgever', ['Noor van Dam'], null],
    ],
  );
  assert.deepEqual(
    rolesOf(table(['Wie', 'Taak', 'Uren per week'], ['Bas', 'schrijft', '8'], ['Iris', 'tekent', '2'])),
    [
      ['Bas', [], 'schrijft'],
      ['Iris', [], 'tekent'],
    ],
  );
});

test('what somebody does is the role of a name that has none, also of a rare name between other people', () => {
  assert.deepEqual(
    rolesOf(
      item('Noor van Dam – projectleider, bewaakt de planning'),
      item('Bas Blom – communicatieadviseur'),
      item('Zyrina Elstak – begeleidt de avonden, ook in het weekend'),
      item('Iris Mol: schrijft de brieven'),
      item('Oude Markt – geeft ruimte voor de kraam'),
    ),
    [
      ['projectleider', ['Noor van Dam'], 'bewaakt de planning'],
      ['communicatieadviseur', ['Bas Blom'], null],
      ['begeleidt de avonden', ['Zyrina Elstak'], 'ook in het weekend'],
      ['schrijft de brieven', ['Iris Mol'], null],
    ],
  );
  assert.deepEqual(rolesOf(item('Groene Salon – geeft ruimte voor de kraam')), []);
});
