import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const audiencesOf = (...pieces: readonly Piece[]) =>
  recognisePlan(aDocument(...pieces), { ref: null }).plan.audiences.map(({ name, ring, channels, profile }) => ({
    name,
    ring,
    channels,
    profile,
  }));

test('a ring behind the name is the ring, and the name is bare', () => {
  assert.deepEqual(
    audiencesOf(
      heading(1, 'Doelgroepen'),
      table(['Doelgroep', 'Typering'], ['Gemeenteraad (meebeslissen)', 'Kritisch'], ['Ouders (van groep 8)', 'Druk']),
    ),
    [
      { name: 'Gemeenteraad', ring: 'codecide', channels: [], profile: 'Kritisch' },
      { name: 'Ouders (van groep 8)', ring: null, channels: [], profile: 'Druk' },
    ],
  );
});

test('a cell with the ring on its first line and means below it gives both', () => {
  const [ouders] = audiencesOf(
    heading(1, 'Doelgroepen'),
    table(
      ['Doelgroep', 'Wat speelt er', 'Ring en kanalen'],
      ['Ouders', 'Zorgen over de route', [text('Meedenken'), item('ouderavond'), item('nieuwsbrief')]],
      ['Chauffeurs', 'Nieuwe haltes', [text('Meewerken'), item('werkoverleg')]],
    ),
  );
  assert.deepEqual(ouders, {
    name: 'Ouders',
    ring: 'cothink',
    channels: ['ouderavond', 'nieuwsbrief'],
    profile: 'Zorgen over de route',
  });
});

test('parts behind dashes are told apart: the ring, the means, and what is left of the profile', () => {
  assert.deepEqual(
    audiencesOf(
      heading(1, 'Doelgroepen'),
      item('Ouders – meedenken – via brief, app en schoolplein'),
      item('Buurtbewoners – wonen aan het plein – meeweten'),
    ),
    [
      { name: 'Ouders', ring: 'cothink', channels: ['brief', 'app', 'schoolplein'], profile: null },
      { name: 'Buurtbewoners', ring: 'informed', channels: [], profile: 'wonen aan het plein' },
    ],
  );
});

test('under a heading that is a ring, short names of means behind a group are its means', () => {
  assert.deepEqual(
    audiencesOf(
      heading(1, 'Met wie'),
      heading(2, 'Meebeslissen'),
      item('Gemeenteraden: raadsinformatiebrief, themabijeenkomst'),
      item('Portefeuillehouders: overleg, memo'),
    ),
    [
      {
        name: 'Gemeenteraden',
        ring: 'codecide',
        channels: ['raadsinformatiebrief', 'themabijeenkomst'],
        profile: null,
      },
      { name: 'Portefeuillehouders', ring: 'codecide', channels: ['overleg', 'memo'], profile: null },
    ],
  );
});

test('beside a ring in the first column stand all who are in it', () => {
  assert.deepEqual(
    audiencesOf(
      heading(1, 'Met wie'),
      table(
        ['Ring', 'Wie', 'Inzet'],
        ['meebeslissen', 'college, raad', 'besluit'],
        ['meedenken', 'klankbordgroep buurt', 'elke maand een avond'],
        ['meeweten', 'Omwonenden en winkeliers; pers', 'bericht'],
      ),
    ).map(({ name, ring }) => [name, ring]),
    [
      ['college', 'codecide'],
      ['raad', 'codecide'],
      ['klankbordgroep buurt', 'cothink'],
      ['Omwonenden en winkeliers', 'informed'],
      ['pers', 'informed'],
    ],
  );
});

test('how a group is met, told as a row of means, is its means; told in sentences it is the approach', () => {
  const means = table(
    ['Partij', 'Ring', 'Hoe betrekken'],
    ['Gemeenteraad', 'meebeslissen', 'raadsbrief, rondleiding'],
    ['Huurders', 'meedenken', 'keukentafelgesprek, buurtfeest'],
  );
  assert.deepEqual(
    audiencesOf(heading(1, 'Wie doen er mee'), means).map(({ name, channels }) => [name, channels]),
    [
      ['Gemeenteraad', ['raadsbrief', 'rondleiding']],
      ['Huurders', ['keukentafelgesprek', 'buurtfeest']],
    ],
  );
  const told = table(
    ['Partij', 'Aanpak'],
    ['Gemeenteraad', 'We bellen eerst, dan pas op papier'],
    ['Huurders', 'Rustig, met tijd voor vragen'],
  );
  assert.deepEqual(
    audiencesOf(heading(1, 'Doelgroepen'), told).map(({ channels }) => channels),
    [[], []],
  );
});

test('groups on one line below a heading about groups, and names beside accents, are groups', () => {
  assert.deepEqual(
    audiencesOf(heading(1, 'Doelgroepen'), text('Huisartsen, oudercommissies, leerlingen van de vakschool')).map(
      ({ name }) => name,
    ),
    ['Huisartsen', 'oudercommissies', 'leerlingen van de vakschool'],
  );
  const { audiences, messages } = recognisePlan(
    aDocument(
      heading(1, 'Accenten per doelgroep'),
      table(['Ouders van kleuters', 'de opvang blijft open'], ['Scholieren uit het dorp', 'een latere bus']),
    ),
    { ref: null },
  ).plan;
  assert.deepEqual(
    [audiences.map(({ name }) => name), messages.accents],
    [
      ['Ouders van kleuters', 'Scholieren uit het dorp'],
      [
        { for: 'Ouders van kleuters', text: 'de opvang blijft open' },
        { for: 'Scholieren uit het dorp', text: 'een latere bus' },
      ],
    ],
  );
});

test('who is left out of a sentence is no group, and a comma before the last is no part of a name', () => {
  const names = (line: string) => audiencesOf(heading(1, 'Doelgroepen'), text(line)).map(({ name }) => name);
  assert.deepEqual(names('Bewoners, ondernemers, en scholen'), ['Bewoners', 'ondernemers', 'scholen']);
  assert.ok(!names('Bewoners, ondernemers, en de projectgroep zelf niet.').includes('projectgroep zelf niet'));
});
