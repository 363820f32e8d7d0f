import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';

const HARD =
  'Indien de door u gewenste aanbieder niet wordt gecontracteerd, treedt de gemeente met u in overleg teneinde een passend alternatief te realiseren.';
const TEXT = `## Uw hulp

Uw hulp stopt niet. Tot en met december 2027 verandert er niets. ${HARD} De gemeente zal u hierover te zijner tijd schriftelijk informeren, waarbij ook de consequenties van de contractering worden toegelicht.

- Dit geldt o.a. voor ouders.
- <script>alert(1)</script> Bel ons gerust.

Wilt u graag uw eigen hulp houden? Vertel dat tijdens het gesprek.`;

describe('the page about the language of a text', () => {
  test('asks for a text, and answers with a level that it looks like, reasons and numbered marks', async () => {
    const visitor = await signedInAs((await anOrganisation()).person('adviser'));
    const empty = await visitor.get('/taal');
    assert.match(empty.text, /<textarea[^>]*name="tekst"/);
    const { status, text } = await visitor.post('/taal', { tekst: TEXT });
    assert.equal(status, 200);
    assert.match(text, /Indicatie: de tekst lijkt op B2\. Het doel is B1\./);
    assert.match(text, /<mark class="vb-zin vb-zin--zwaar" id="zin-1"[^>]*><b>Indien<\/b>/);
    assert.match(text, /‘teneinde’: om te/);
    assert.match(text, /href="#zin-1"/);
    assert.match(text, /&lt;script&gt;|alert\(1\)/);
    assert.doesNotMatch(text, /<script>alert|tekst is (?:A2|B1|B2|C1)/);
  });

  test('says why there is no indication for a short text', async () => {
    const visitor = await signedInAs((await anOrganisation()).person('adviser'));
    const { text } = await visitor.post('/taal', { tekst: 'Uw hulp stopt niet.' });
    assert.match(text, /te kort voor een indicatie/);
    assert.match(text, /Niets gevonden/);
  });

  test('takes the text from the field that the button of another form names, and gives the outcome alone on request', async () => {
    const visitor = await signedInAs((await anOrganisation()).person('contributor'));
    const whole = await visitor.post('/taal', { antwoord: HARD, veld: 'antwoord' });
    assert.match(whole.text, /<textarea[^>]*>Indien de door u/);
    const part = await visitor.post('/taal', { tekst: HARD, deel: 'verslag' });
    assert.match(part.text, /<div data-taalverslag="true" data-samenvatting="Leesbaarheid: nog geen indicatie/);
    assert.doesNotMatch(part.text, /<textarea/);
  });

  test('is for who may write: a reader is refused', async () => {
    const visitor = await signedInAs((await anOrganisation()).person('reader'));
    assert.equal((await visitor.post('/taal', { tekst: 'x' })).status, 403);
  });

  test('words that an organisation explains itself are not marked there, and are elsewhere; the second to change them loses nothing', async () => {
    const organisation = await anOrganisation();
    const visitor = await signedInAs(organisation.person('adviser'));
    assert.match((await visitor.post('/taal', { tekst: TEXT })).text, /‘teneinde’: om te/);
    const kept = await visitor.post('/taal/woorden', { woorden: 'Teneinde\n\nmantelzorger', revisie: '0' });
    assert.match((await visitor.follow(kept)).text, /De woorden zijn bewaard[\s\S]*Deze woorden mogen \(2\)/);
    assert.doesNotMatch((await visitor.post('/taal', { tekst: TEXT })).text, /‘teneinde’: om te/);
    const late = await visitor.post('/taal/woorden', { woorden: 'conform', revisie: '0' });
    assert.equal(late.status, 409);
    for (const woorden of [
      `mantelzorger\n${'lang'.repeat(21)}`,
      Array.from({ length: 501 }, (_, at) => `w${at}`).join('\n'),
    ]) {
      const refused = await visitor.post('/taal/woorden', { woorden, revisie: '1' });
      assert.equal(refused.status, 400);
      assert.match(refused.text, /Er is niets bewaard/);
      assert.ok(refused.text.includes(woorden.slice(-40)), 'what was typed stands there still');
    }
    assert.match((await visitor.get('/taal')).text, /Deze woorden mogen \(2\)/);
    assert.match(late.text, /net veranderd[\s\S]*>conform<\/textarea>/);
    const other = await signedInAs((await anOrganisation('Gemeente Peelrand')).person('adviser'));
    assert.match((await other.post('/taal', { tekst: TEXT })).text, /‘teneinde’: om te/);
  });
});
