import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looseUnit } from '../units/units-of.ts';
import { readUnit } from '../read-unit.ts';
import { passives } from './passive.ts';

/** Judged by hand. */
const PASSIVE = [
  'Het plan wordt gemaakt.',
  'De brief wordt morgen verstuurd.',
  'Er werd lang over gepraat.',
  'Uw aanvraag is door ons ontvangen.',
  'Het formulier moet worden ingevuld.',
  'De kosten worden vergoed.',
  'Wie wordt geholpen?',
  'Als de aanbieder niet wordt gecontracteerd, bellen wij u.',
  'Er wordt een besluit genomen door het college.',
  'De hulp werd vorig jaar aangevraagd.',
  'De brieven zijn door de gemeente geschreven.',
  'Het besluit zal worden herzien.',
  'U wordt gevraagd om te komen.',
  'De straat werd afgesloten.',
  'Het beleid wordt in 2027 geëvalueerd.',
  'De bijeenkomst wordt georganiseerd door het wijkteam.',
  'Dat werd toen niet begrepen.',
  'Bezwaren kunnen worden ingediend.',
  'De regels worden streng gehandhaafd.',
  'Hierover wordt u nog geïnformeerd.',
  'Wanneer uw woning wordt verbouwd, krijgt u hulp.',
  'De subsidie wordt verleend voor een jaar.',
  'De vraag werd vaak herhaald.',
  'Het huis is door brand verwoest.',
];
/** How something is, or what was done to it: the rule asks. */
const IN_DOUBT = [
  'De brief is verstuurd.',
  'Het plan is vastgesteld.',
  'De afspraken zijn gemaakt.',
  'Uw aanvraag is afgewezen.',
  'De weg was afgezet.',
];
const ACTIVE = [
  'Wij maken een plan.',
  'U krijgt een brief.',
  'Het wordt morgen mooi weer.',
  'Hij wordt dokter.',
  'Zij is gisteren gekomen.',
  'De prijs is gestegen.',
  'Het project is begonnen.',
  'De gemeenten zijn het eens.',
  'Dit gebied is mooi.',
  'Wij hebben de brief verstuurd.',
  'De wethouder heeft zijn huis verkocht.',
  'De wijk is veranderd.',
  'Het gesprek is in het gebouw.',
  'U bent welkom.',
  'Het gezin wordt groter.',
  'Dat is bekend.',
  'De zorg is niet geschikt voor u.',
  'Er is veel gebeurd.',
  'Wij zijn benieuwd naar uw ideeën.',
  'Het beleid is nieuw.',
  'De betekenis is duidelijk.',
  'Het wordt tijd om dit te bespreken.',
  'Ons bericht is voor de bewoners.',
  'Hij is ziek geworden.',
  'De overheid is dichtbij.',
];

const found = (text: string) =>
  passives(readUnit(looseUnit('paragraph', text))).filter(({ rule }) => rule === 'passive');

test('sentences judged by hand: passive', () => {
  assert.ok(PASSIVE.length + IN_DOUBT.length + ACTIVE.length >= 40);
  for (const text of PASSIVE)
    assert.deepEqual(
      found(text).map(({ certain }) => certain),
      [true],
      text,
    );
});

test('sentences judged by hand: with "zijn" it asks, and does not say', () => {
  for (const text of IN_DOUBT)
    assert.deepEqual(
      found(text).map(({ certain }) => certain),
      [false],
      text,
    );
});

test('sentences judged by hand: active', () => {
  for (const text of ACTIVE) assert.deepEqual(found(text), [], text);
});

test('points at the verb, from the helping verb to the participle', () => {
  const text = 'Volgende week wordt de brief verstuurd naar u.';
  const [finding] = found(text);
  assert.equal(text.slice(finding?.from, finding?.to), 'wordt de brief verstuurd');
});

test('a helping verb far from its participle holds the sentence apart', () => {
  const text = 'Wij hebben in het voorjaar met alle bewoners van de wijk over de nieuwe regels voor afval gepraat.';
  const [finding] = passives(readUnit(looseUnit('paragraph', text)));
  assert.equal(finding?.rule, 'sentence.split');
});
