import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { filledText } from './fill-in.ts';
import { markPage } from './mark-page.ts';
import { beginsSentence } from './sentence-start.ts';

const facts = new Map([
  ['loket', 'het Zorgplein'],
  ['web', 'venbroek.example.org'],
  ['mail', 'zorg@example.org'],
  ['plaats', 'ijssalon De Punt'],
]);
const filled = (text: string) => filledText(text, facts);

test('a fact at the start of a sentence gets a capital, in text, Markdown and HTML', () => {
  assert.equal(filled('Weet je het niet? {loket} helpt.'), 'Weet je het niet? Het Zorgplein helpt.');
  assert.equal(filled('{loket} helpt.'), 'Het Zorgplein helpt.');
  assert.equal(
    filled('Kies:\n\n- {loket}\n- **{loket}** of bel'),
    'Kies:\n\n- Het Zorgplein\n- **Het Zorgplein** of bel',
  );
  assert.equal(
    filled('<p>Bel. <strong>{loket}</strong></p><li>{loket}'),
    '<p>Bel. <strong>Het Zorgplein</strong></p><li>Het Zorgplein',
  );
  assert.equal(filled('Ga. {plaats} is open.'), 'Ga. IJssalon De Punt is open.');
});

test('a fact within a sentence, after an abbreviation, on a new line of the same sentence or in a tag stays small', () => {
  assert.equal(filled('Ga naar {loket}.'), 'Ga naar het Zorgplein.');
  assert.equal(filled('Ga naar\n{loket}.'), 'Ga naar\nhet Zorgplein.');
  assert.equal(filled('Ergens, bijv. {loket} of o.a. {loket}.'), 'Ergens, bijv. het Zorgplein of o.a. het Zorgplein.');
  assert.equal(filled('<p>Ga naar <b>{loket}</b>'), '<p>Ga naar <b>het Zorgplein</b>');
  assert.equal(filled('<p>Zie. <a title="{loket}">'), '<p>Zie. <a title="het Zorgplein">');
});

test('on a page of ours a fact between tags is read with what stands before it', () => {
  const words = (html: string) => markPage(html, facts, 'leeg').replaceAll(/<[^>]*>/g, '');
  assert.equal(
    words('<p>Bel <b>{loket}</b> nu. <b>{loket}</b> helpt.</p>'),
    'Bel het Zorgplein nu. Het Zorgplein helpt.',
  );
  assert.equal(words('<p>zonder punt</p><p><a href="/x">{loket}</a></p>'), 'zonder puntHet Zorgplein');
  assert.equal(words('<table><tr><td>naam</td><td>{loket}</td></tr></table>'), 'naamHet Zorgplein');
});

test('a web or mail address stays as it is, also at the start', () => {
  assert.equal(filled('{web} of {mail}. {mail}'), 'venbroek.example.org of zorg@example.org. zorg@example.org');
});

test('any words before a fact are read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => typeof beginsSentence(text) === 'boolean'),
    { numRuns: 300 },
  );
});
