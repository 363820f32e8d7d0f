import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anActivity, anAudience } from '../../../test/support/plan.ts';
import { copy } from './copy.nl.ts';

test('a day that is not sure stands in its week by its own words, not by a day somebody might take for true', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme({
    audiences: [anAudience({ maxSilenceDays: 900 })],
    activities: [
      anActivity({ title: 'Inloopavond', when: '24 nov' }),
      anActivity({ title: 'Wijkfeest', when: 'week 49' }),
      anActivity({ title: 'Bellen', when: 'z.s.m. uiterlijk 22 november' }),
    ],
  });
  const { text } = await (await signedInAs(organisation.person('adviser'))).get(`/programmas/${programme}`);
  assert.match(text, /<time datetime="2026-11-24">di 24<\/time>/);
  assert.match(text, /<time datetime="2026-11-30">week 49<\/time>/);
  assert.doesNotMatch(text, /±<\/span> (ma 30|zo 22)/);
});

test('what comes after a silence is told in whole sentences', () => {
  const cases: readonly (readonly [string | null, string | null])[] = [
    [null, null],
    [null, 'Terugblik (zomer)'],
    ['Brief (nov)', null],
    ['Brief (nov)', 'Terugblik (zomer)'],
  ];
  for (const [previous, next] of cases)
    for (const sentence of copy.comingText(previous, next).split(/(?<=\.) /)) assert.match(sentence, /^[A-Z][^.]*\.$/);
  assert.equal(
    copy.comingText(null, 'Terugblik (zomer)'),
    'Tot nu toe is er niets gestuurd. Het eerste bericht is Terugblik (zomer).',
  );
});
