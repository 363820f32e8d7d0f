import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const messagesOf = (...lines: readonly string[]) =>
  recognisePlan(
    aDocument(
      heading(1, 'Doelgroepen'),
      item('Winkeliers Marktzijde'),
      item('Bewoners van het plein'),
      item('Fietsers'),
      heading(1, 'Boodschap'),
      ...lines.map((line) => text(line)),
    ),
    { ref: null },
  ).plan.messages;

test('a paragraph for one group of the plan below the message is the accent for that group', () => {
  const { core, accents } = messagesOf(
    'Het plein wordt groen. U denkt mee over de bomen.',
    'Voor winkeliers: de deur blijft bereikbaar.',
    'Bewoners van het plein: u parkeert een straat verder.',
  );
  assert.equal(core, 'Het plein wordt groen. U denkt mee over de bomen.');
  assert.deepEqual(accents, [
    { for: 'Winkeliers Marktzijde', text: 'de deur blijft bereikbaar.' },
    { for: 'Bewoners van het plein', text: 'u parkeert een straat verder.' },
  ]);
});

test('what is for nobody of the plan stays in the message', () => {
  const { core, accents } = messagesOf(
    'Het plein wordt groen.',
    'Voor later: een tweede fontein.',
    'Voor ouderen: bankjes.',
  );
  assert.equal(core, 'Het plein wordt groen.\n\nVoor later: een tweede fontein.\n\nVoor ouderen: bankjes.');
  assert.deepEqual(accents, []);
});
