import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alikeQuestions, wordsToFind } from './alike.ts';
import { dutchStem } from './search/dutch-stem.ts';

const KNOWN = [
  { title: 'Verandert mijn hulp in het huishouden?' },
  { title: 'Hoe vraag ik een parkeerkaart aan?' },
  { title: 'Wat kost hulp in het huishouden?' },
];

test('the same question in other words is pointed out, the most alike first', () => {
  assert.deepEqual(
    alikeQuestions('Veranderen de hulpen in huishouden ook?', KNOWN, 'nl').map(({ title }) => title)[0],
    'Verandert mijn hulp in het huishouden?',
  );
});

test('a question about something else is not, and neither is one of small words only', () => {
  assert.deepEqual(alikeQuestions('Waar kan ik mijn afval brengen?', KNOWN, 'nl'), []);
  assert.deepEqual(alikeQuestions('de het een', KNOWN, 'nl'), []);
  assert.deepEqual(alikeQuestions('', KNOWN, 'nl'), []);
});

test('how something is asked makes no two questions alike, and what it is about does', () => {
  const known = ['Kan ik een traplift krijgen?', 'Hoe kom ik aan een alarmknop?', 'Wat kost de regiotaxi?'].map(
    (title) => ({ title }),
  );
  const alike = (question: string) => alikeQuestions(question, known, 'nl').map(({ title }) => title);
  assert.deepEqual(alike('Hoe kom ik aan een traplift?'), ['Kan ik een traplift krijgen?']);
  assert.deepEqual(alike('Wat kost een rijbewijs?'), []);
});

test('other words for a question and everyday words point it out, after the question that is called so itself', () => {
  const known = [
    { title: 'Hoe vraag ik een gehandicaptenparkeerkaart aan?', meta: { synonyms: ['invalidenkaart'] } },
    { title: 'Hoe kom ik aan een hulpmiddel?', meta: { synonyms: ['Wmo'] } },
    { title: 'Waar vind ik de invalidenkaart?', meta: { synonyms: [] } },
    { title: 'Hoe vraag ik hulp in het huishouden aan?', meta: { synonyms: ['hulp'] } },
  ];
  const alike = (question: string) => alikeQuestions(question, known, 'nl').map(({ title }) => title);
  assert.deepEqual(alike('invalidenkaart aanvragen'), [
    'Waar vind ik de invalidenkaart?',
    'Hoe vraag ik een gehandicaptenparkeerkaart aan?',
  ]);
  assert.deepEqual(alike('Hoe krijg ik een rollator?'), ['Hoe kom ik aan een hulpmiddel?']);
  assert.deepEqual(alike('Kan ik hulp krijgen bij formulieren invullen?'), []);
});

test('whatever has a word in common has a word that begins as one that is looked for', () => {
  const words = [
    ...'huur huren taal talen loon lonen kaart kaarten buurt buurten hulp helpen geholpen huis huizen brief brieven'.split(
      ' ',
    ),
    ...'vrijheid vrijheden boodschap boodschappen pleegouder pleegouders stad steden kind kinderen gesprek spreken'.split(
      ' ',
    ),
    ...'aanvraag aangevraagd baan banen zoon zonen kat katten reis reizen graf graven auto autos zzper'.split(' '),
  ];
  const begins = (word: string, beginnings: readonly string[]) =>
    beginnings.some((beginning) => word.replace(/(.)\1+/g, '$1').startsWith(beginning));
  for (const word of words)
    for (const other of words.filter((each) => dutchStem(each) === dutchStem(word)))
      assert.ok(begins(other, wordsToFind(word, 'nl')), `${other} by ${word}`);
});
