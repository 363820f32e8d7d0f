import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scope } from '#platform/scope.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { composeMail } from './compose-mail.ts';
import { mayMailUnasked, UNASKED_LIMITS } from './mail-limit.ts';
import { queueMail } from './queue-mail.ts';

const WORDS = composeMail({ subject: 'Welkom', preheader: '', paragraphs: ['Dag'], footer: '' });
const { perHour, perDay, perAddressDay } = UNASKED_LIMITS;

test('an organisation asks so many people in an hour and a day, one address a few times, and others are not held back', async () => {
  const organisation = await anOrganisation();
  let number = 0;
  const send = async (scope: Scope, key = 'invitation:', address = `naam${number}@example.org`) => {
    number += 1;
    assert.ok((await queueMail(scope, { ...WORDS, key: `${key}${number}`, kind: 'Uitnodiging', to: { address } })).ok);
  };
  await organisation.asAdviser(async (scope) => {
    for (let time = 0; time < perAddressDay; time += 1) await send(scope, 'participation:', 'Zelfde@example.org');
    assert.equal(await mayMailUnasked(scope, 'Zelfde@EXAMPLE.org'), false);
    assert.equal(await mayMailUnasked(scope, 'ander@example.org'), true);
    for (let time = 0; time < 30; time += 1) await send(scope, 'letter:');
    for (let time = perAddressDay; time < perHour; time += 1) await send(scope);
    assert.equal(await mayMailUnasked(scope, 'ander@example.org'), false);
    for (let hours = 2; number < perDay + 30; hours += 2) {
      const later = { ...scope, now: () => scope.now().add({ hours }) };
      assert.equal(await mayMailUnasked(later, 'ander@example.org'), true, `${number}`);
      for (let time = 0; time < perHour - 1 && number < perDay + 30; time += 1) await send(later);
    }
    const evening = { ...scope, now: () => scope.now().add({ hours: 12 }) };
    assert.equal(await mayMailUnasked(evening, 'ander@example.org'), false);
    const nextDay = { ...scope, now: () => scope.now().add({ hours: 40 }) };
    assert.equal(await mayMailUnasked(nextDay, 'ander@example.org'), true);
  });
  const other = await anOrganisation();
  assert.equal(await other.asAdviser((scope) => mayMailUnasked(scope, 'zelfde@example.org')), true);
});
