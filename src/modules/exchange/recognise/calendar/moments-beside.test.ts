import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { aDocument, boldText, heading, item, type Piece, sheet, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;
const told = ({ when, title }: Activity) => `${when.text} = ${when.start}..${when.end}: ${title}`;
const rows = (...pieces: readonly Piece[]) => read(...pieces).activities.map(told);

test('a stretch of time in front of a line stays whole without a mark behind it', () => {
  assert.deepEqual(
    rows(heading(1, 'Planning'), item('Q3 2027 – 2029 ontwerp en aanleg'), item('Mei 2027 voorontwerp ter inzage')),
    [
      'Q3 2027 – 2029 = 2027-07-01..2029-12-31: ontwerp en aanleg',
      'Mei 2027 = 2027-05-01..2027-05-31: voorontwerp ter inzage',
    ],
  );
});

test('sentences that start with a moment are no activities, headings with a moment in them are', () => {
  assert.deepEqual(
    rows(
      heading(1, 'Planning'),
      text('Vanaf voorjaar 2027 gaan we de oever onderzoeken.'),
      text('In het najaar van 2027 houden we een avond.'),
      heading(2, 'Ontwerp klaar – zomer 2028'),
      heading(2, 'Begin aanbesteding: juli 2028'),
      heading(2, '2029-2030: aanleg'),
    ),
    [
      'zomer 2028 = 2028-06-01..2028-08-31: Ontwerp klaar',
      'juli 2028 = 2028-07-01..2028-07-31: Begin aanbesteding',
      '2029-2030 = 2029-01-01..2030-12-31: aanleg',
    ],
  );
});

test('short lines below a bold month happen in it, and a reference between brackets is about another day', () => {
  assert.deepEqual(
    rows(
      heading(1, 'Jaarplanning 2027-2028'),
      boldText('November'),
      text('Begroting'),
      text('Bezoek aan het bestuur'),
      boldText('Februari'),
      text('Rooster (zie verslag 16-11)'),
    ),
    [
      'November = 2027-11-01..2027-11-30: Begroting',
      'November = 2027-11-01..2027-11-30: Bezoek aan het bestuur',
      'Februari = 2028-02-01..2028-02-29: Rooster (zie verslag 16-11)',
    ],
  );
});

test('a plain first row above a column of dates is a header', () => {
  const { activities } = read(
    sheet(
      'blad1',
      ['Wanneer', 'Wat', 'Klaarzetten'],
      ['14 februari 2027', 'Valentijnsmarkt', 'kramen'],
      ['Tweede zondag van mei 2027', 'Moederdag', 'bloemen'],
      ['December 2027', 'Kerstmarkt', 'lampjes'],
    ),
  );
  assert.deepEqual(activities.map(told), [
    '14 februari 2027 = 2027-02-14..2027-02-14: Valentijnsmarkt',
    'Tweede zondag van mei 2027 = 2027-05-09..2027-05-09: Moederdag',
    'December 2027 = 2027-12-01..2027-12-31: Kerstmarkt',
  ]);
});

test('a sign in front of a date says nothing of when', () => {
  const { activities } = read(
    heading(1, 'Verzendplan'),
    table(
      ['Datum', 'Wat', 'Kanaal'],
      ['✅ wo 16 sep 2026', 'Mailing 1', 'LinkedIn/Instagram'],
      ['☑️ 3 okt 2026', 'Mailing 2', 'e-mail'],
    ),
  );
  assert.deepEqual(
    activities.map(({ when, channels }) => [when.start, channels]),
    [
      ['2026-09-16', ['LinkedIn', 'Instagram']],
      ['2026-10-03', ['e-mail']],
    ],
  );
});

test('posts beside a medium are called after their kind, and media with how often are no posts', () => {
  const plan = read(
    heading(1, 'Ritme'),
    table(
      ['Kanaal', 'Frequentie', 'Dagen'],
      ['LinkedIn', '2 per week', '17 en 24 september'],
      ['Nieuwsbrief', '1 per maand', '30 september'],
    ),
    heading(1, 'Berichten'),
    table(
      ['Datum', 'Kanaal', 'Type', 'Doel'],
      ['di 22 sep 2026', 'LinkedIn', 'Vraag aan ouders', 'reacties'],
      ['do 24 sep 2026', 'LinkedIn', 'Foto van de dag', 'bereik'],
      ['vr 25 sep 2026', 'Instagram', 'Filmpje', 'bereik'],
    ),
  );
  assert.deepEqual(
    plan.activities.map(({ title, channels }) => [title, channels]),
    [
      ['Vraag aan ouders', ['LinkedIn']],
      ['Foto van de dag', ['LinkedIn']],
      ['Filmpje', ['Instagram']],
    ],
  );
  assert.deepEqual(
    plan.channels.map(({ name }) => name),
    ['LinkedIn', 'Nieuwsbrief'],
  );
});

test('bodies below "Wie" do it, groups of people are whom it is for', () => {
  const who = (...names: readonly string[]) =>
    read(
      heading(1, 'Planning'),
      table(['Wanneer', 'Middel', 'Wie'], ...names.map((name, at) => [`${at + 3} mei 2027`, 'Brief', name])),
    ).activities.map(({ audiences, responsible }) => [audiences.join(), responsible.join()]);
  assert.deepEqual(who('College', 'Gemeente', 'Stichting De Brug'), [
    ['', 'College'],
    ['', 'Gemeente'],
    ['', 'Stichting De Brug'],
  ]);
  assert.deepEqual(
    who('Bewoners', 'Ouders', 'Ondernemers').map(([audience]) => audience),
    ['Bewoners', 'Ouders', 'Ondernemers'],
  );
});

test('a bold line that says nothing known is no part of the occasion or the calendar above it', () => {
  const { sections } = read(
    boldText('Aanleiding'),
    text('De sluis moet dicht.'),
    boldText('Iets heel anders'),
    text('Dat zien we dan.'),
    boldText('Planning'),
    item('3 mei 2027: brief'),
    boldText('Slotwoord'),
    text('Met dank aan iedereen.'),
  );
  assert.deepEqual(
    sections.map(({ title, kind }) => `${title}: ${kind}`),
    ['Aanleiding: occasion', 'Iets heel anders: other', 'Planning: calendar', 'Slotwoord: other'],
  );
});
