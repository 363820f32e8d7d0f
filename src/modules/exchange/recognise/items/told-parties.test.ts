import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

function read(title: string, told: string) {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(1, 'Plan Afvalpas'),
      heading(2, 'Doelgroepen'),
      item('Bewoners'),
      item('Ondernemers'),
      heading(3, title),
      text(told),
    ),
    { ref: '2026-09-01' },
  );
  const confidence = items.filter(({ kind }) => kind === 'audience').map((each) => each.confidence);
  return plan.audiences.map(({ name, influence, interest, attitude }, at) => [
    name,
    influence ?? null,
    interest ?? null,
    attitude ?? null,
    confidence[at],
  ]);
}

test('parties that the text of a field of influence names with how they stand or weigh are groups, and likely', () => {
  const found = read(
    'Krachtenveld',
    'De fractie Dorpsbelang heeft tegen gestemd en blijft kritisch; zij hebben veel invloed. Woningcorporatie Ons Huis steunt ons, maar wil niet betalen. De bewonerscommissie De Hoogt heeft weinig formele invloed maar een groot belang.',
  );
  assert.deepEqual(
    found.slice(2).map(([name, , , attitude, confidence]) => [name, attitude, confidence]),
    [
      ['fractie Dorpsbelang', -1, 'probable'],
      ['Woningcorporatie Ons Huis', null, 'probable'],
      ['bewonerscommissie De Hoogt', null, 'probable'],
    ],
  );
  const [fraction, , committee] = found.slice(2);
  assert.ok(Number(fraction?.[1]) > Number(committee?.[1]));
  assert.ok(Number(committee?.[2]) >= 4);
});

test('a sentence without a name, without a word for how they stand, or elsewhere names no party', () => {
  assert.equal(
    read('Krachtenveld', 'De raad heeft veel invloed. Wij hebben belang bij rust. Zij blijven kritisch.').length,
    2,
  );
  assert.equal(read('Krachtenveld', 'Stichting De Brug verhuist in mei.').length, 2);
  assert.equal(read('Werkwijze', 'De fractie Dorpsbelang blijft kritisch.').length, 2);
});

test('bodies without a name of their own are no party, and one that the plan has with its article is told once', () => {
  const told =
    'School en ouders zijn positief. De provincie zelf blijft neutraal. De raad in zijn geheel is kritisch. De fractie Dorpsbelang steunt ons.';
  assert.deepEqual(
    read('Krachtenveld', told)
      .slice(2)
      .map(([name]) => name),
    ['fractie Dorpsbelang'],
  );
});
