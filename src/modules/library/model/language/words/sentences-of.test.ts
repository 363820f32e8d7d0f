import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentencesOf } from './sentences-of.ts';

const split = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  test('end at a dot, a question mark or an exclamation mark before a capital', () => {
    assert.deepEqual(split('Dat kan. Wilt u dat? Bel ons! Dan komen wij.'), [
      'Dat kan.',
      'Wilt u dat?',
      'Bel ons!',
      'Dan komen wij.',
    ]);
  });

  test('do not end in an abbreviation, number, date, time, address or initial', () => {
    for (const text of [
      'Dit geldt o.a. voor Maasheuvel en m.n. voor de wijk.',
      'Vraag het dr. Jansen of mevr. De Wit.',
      'Het kost € 1.250,50 en duurt van 9.00 tot 12.30 uur.',
      'Kom op 3.4.2027 of 12-04-2027 naar ons toe.',
      'Kijk op www.maasheuvel.example.nl/zorg of mail naar zorg@example.org voor meer.',
      'De heer J. de Vries komt ook.',
      'Zie art. 3 van de wet.',
      'Het gaat om de periode 2027 t/m 2030.',
    ]) {
      assert.deepEqual(split(text), [text]);
    }
  });

  test('end behind an address and behind a year', () => {
    assert.equal(split('Kijk op maasheuvel.nl. Daar staat alles.').length, 2);
    assert.equal(split('Dat was in 2026. Nu is het anders.').length, 2);
    assert.equal(split('Wij halen glas, papier, enz. Dat doen wij elke week.').length, 2);
  });

  test('keep a number before the words it counts', () => {
    assert.deepEqual(split('1. Vul het formulier in.'), ['1. Vul het formulier in.']);
  });

  test('take the closing quote and bracket along', () => {
    assert.deepEqual(split('Hij zei: “Kom maar.” Zij kwam (meteen.) Dat was fijn.'), [
      'Hij zei: “Kom maar.”',
      'Zij kwam (meteen.)',
      'Dat was fijn.',
    ]);
  });

  test("begin with 's ochtends too", () => {
    assert.equal(split("Wij zijn open. 's Ochtends is het rustig.").length, 2);
  });

  test('an address and the name of a fact are one word', () => {
    const [first] = sentencesOf('Bel {telefoon-wijkteam} of kijk op https://example.org/a?b=c.');
    assert.deepEqual(
      first?.tokens.map(({ kind, text }) => `${kind} ${text}`),
      ['word Bel', 'fact {telefoon-wijkteam}', 'word of', 'word kijk', 'word op', 'address https://example.org/a?b=c'],
    );
  });
});
