import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CheckboxGroup, RadioGroup } from './choices.tsx';
import { DatePhraseField } from './date-phrase-field.tsx';
import { Select } from './select.tsx';
import { TextArea, TextInput } from './text-input.tsx';

const options = [
  { value: 'a', label: 'Een' },
  { value: 'b', label: 'Twee' },
];

describe('a field', () => {
  test('reads its help and its error with the input', () => {
    const html = String(
      <TextInput name="naam" label="Naam" help="Zoals op de kaart" error="Vul een naam in." value={'"<'} />,
    );
    assert.match(html, /aria-describedby="naam-hulp naam-fout"/);
    assert.match(html, /aria-invalid="true"/);
    assert.match(html, /id="naam-fout"/);
    assert.match(html, /value="&quot;&lt;"/);
  });

  test('is required unless it says otherwise', () => {
    assert.match(String(<TextInput name="n" label="N" />), /required/);
    const optional = String(<TextInput name="n" label="N" optional />);
    assert.doesNotMatch(optional, /required/);
    assert.match(optional, /\(niet verplicht\)/);
  });

  test('with several lines keeps an empty first line', () => {
    assert.match(String(<TextArea name="t" label="T" value={'\nTweede'} />), /<textarea[^>]*>\n\nTweede<\/textarea>/);
    assert.match(String(<TextArea name="t" label="T" value="Eerste" />), /<textarea[^>]*>Eerste<\/textarea>/);
  });

  test('to choose from marks what was chosen', () => {
    assert.match(String(<Select name="s" label="S" options={options} value="b" />), /<option value="b" selected/);
    assert.match(String(<RadioGroup name="r" label="R" options={options} value="a" />), /value="a" checked/);
    const boxes = String(<CheckboxGroup name="c" label="C" options={options} values={['a', 'b']} optional />);
    assert.equal(boxes.match(/ checked/g)?.length, 2);
  });

  test('with several choices can be reached from the error summary', () => {
    assert.match(
      String(<RadioGroup name="kant" label="Kant" options={options} error="Kies een kant." />),
      /<input[^>]* id="kant"/,
    );
  });

  test('for a date says how it is read', () => {
    const html = String(
      <DatePhraseField name="w" label="Wanneer" value="half okt" reading="10 tot en met 20 oktober 2026" />,
    );
    assert.match(html, /id="w-lezing" aria-live="polite">Wij lezen: 10 tot en met 20 oktober 2026</);
    assert.match(html, /aria-describedby="w-lezing"/);
  });

  test('says no reading under a phrase that it refuses', () => {
    const html = String(
      <DatePhraseField name="w" label="Wanneer" value="ooit" reading="nog te bepalen" error="Dit is geen moment." />,
    );
    assert.doesNotMatch(html, /nog te bepalen/);
  });
});
