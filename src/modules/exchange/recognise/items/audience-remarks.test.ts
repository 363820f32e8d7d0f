import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const profilesOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  recognisePlan(aDocument(heading(1, 'Doelgroepen'), table([...headers], ...rows.map((row) => [...row]))), {
    ref: null,
  }).plan.audiences.map(({ name, profile }) => [name, profile]);

test('a contact, a remark and what it means for a group come with the group, behind the name of their column', () => {
  assert.deepEqual(
    profilesOf(
      ['Doelgroep', 'Wie zijn het', 'Wat betekent het voor hen?', 'Contactpersoon', 'Toelichting'],
      ['Ouders', 'Gezinnen met kinderen', 'Een andere route', 'Noor van Dam', 'liefst ’s avonds'],
      ['Winkeliers', 'Dertig zaken', 'Minder parkeerplekken', '-', ''],
    ),
    [
      [
        'Ouders',
        'Gezinnen met kinderen\nWat betekent het voor hen? Een andere route\nContactpersoon: Noor van Dam\nToelichting: liefst ’s avonds',
      ],
      ['Winkeliers', 'Dertig zaken\nWat betekent het voor hen? Minder parkeerplekken'],
    ],
  );
});

test('a remark that is all there is to say needs no name, and a contact does', () => {
  assert.deepEqual(
    profilesOf(
      ['Doelgroep', 'Contactpersoon', 'Toelichting'],
      ['Ouders', '', 'Kinderen op de basisschool'],
      ['Winkeliers', 'Bas Blom', ''],
    ),
    [
      ['Ouders', 'Kinderen op de basisschool'],
      ['Winkeliers', 'Contactpersoon: Bas Blom'],
    ],
  );
});

test('columns that have a field of their own, crosses and numbers are not said twice', () => {
  assert.deepEqual(
    profilesOf(
      ['Nr', 'Doelgroep', 'Intern of extern', 'Ring', 'Brief', 'Website', 'Doel'],
      ['1', 'Ouders', 'extern', 'meedenken', 'x', '', 'weten waar het loket is'],
      ['2', 'Raad', 'intern', 'meebeslissen', '', 'x', 'besluiten op tijd'],
    ),
    [
      ['Ouders', null],
      ['Raad', null],
    ],
  );
});
