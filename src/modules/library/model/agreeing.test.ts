import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreeing, partOf } from './agreeing.ts';

/** Samira, Fenna and Ties may agree to texts; Milan may write and send them. */
type Case = {
  readonly when: string;
  readonly may: string;
  readonly wrote: string;
  readonly sent: string;
  readonly agrees: string;
};

const CASES: readonly Case[] = [
  { when: 'one wrote and sent it', may: 'Samira Fenna Ties', wrote: 'Samira', sent: 'Samira', agrees: 'Fenna Ties' },
  {
    when: 'a colleague saved it once more',
    may: 'Samira Fenna Ties',
    wrote: 'Samira Fenna',
    sent: 'Samira',
    agrees: 'Ties',
  },
  {
    when: 'two may, and both wrote on it',
    may: 'Samira Fenna',
    wrote: 'Samira Fenna',
    sent: 'Samira',
    agrees: 'Fenna',
  },
  {
    when: 'two may, and both wrote on it, the other sent it',
    may: 'Samira Fenna',
    wrote: 'Samira Fenna',
    sent: 'Fenna',
    agrees: 'Samira',
  },
  {
    when: 'one wrote it and another sent it',
    may: 'Samira Fenna Ties',
    wrote: 'Fenna',
    sent: 'Samira',
    agrees: 'Ties',
  },
  {
    when: 'one wrote it, and the only other that may sent it',
    may: 'Samira Fenna',
    wrote: 'Fenna',
    sent: 'Samira',
    agrees: 'Samira',
  },
  {
    when: 'who may not agree wrote and sent it',
    may: 'Samira Fenna',
    wrote: 'Milan',
    sent: 'Milan',
    agrees: 'Samira Fenna',
  },
  {
    when: 'who may not agree wrote it, and one who may changed it',
    may: 'Samira Fenna',
    wrote: 'Milan Samira',
    sent: 'Milan',
    agrees: 'Fenna',
  },
  {
    when: 'who may not agree sent what both others wrote',
    may: 'Samira Fenna',
    wrote: 'Samira Fenna',
    sent: 'Milan',
    agrees: 'Samira Fenna',
  },
  {
    when: 'the only one that may changed what a colleague sent',
    may: 'Samira',
    wrote: 'Milan Samira',
    sent: 'Milan',
    agrees: 'Samira',
  },
  { when: 'the only one that may wrote and sent it', may: 'Samira', wrote: 'Samira', sent: 'Samira', agrees: 'Samira' },
  {
    when: 'all wrote on it',
    may: 'Samira Fenna Ties',
    wrote: 'Samira Fenna Ties',
    sent: 'Ties',
    agrees: 'Samira Fenna',
  },
  { when: 'nobody knows who wrote or sent it', may: 'Samira Fenna', wrote: '', sent: '', agrees: 'Samira Fenna' },
  { when: 'nobody may agree', may: '', wrote: 'Milan', sent: 'Milan', agrees: '' },
];

const named = (names: string): string[] => names.split(' ').filter((name) => name !== '');

for (const { when, may, wrote, sent, agrees } of CASES)
  test(`${when}: ${agrees === '' ? 'nobody' : agrees.replaceAll(' ', ' or ')} may agree to it`, () => {
    const hands = { submittedBy: sent === '' ? null : sent, writtenBy: named(wrote) };
    const found = agreeing(
      named(may).map((id) => ({ id })),
      hands,
    ).map(({ id }) => id);
    assert.deepEqual(found, named(agrees));
  });

test('writing weighs more than sending', () => {
  const hands = { submittedBy: 'Samira', writtenBy: ['Fenna', 'Samira'] };
  assert.deepEqual(
    ['Ties', 'Samira', 'Fenna'].map((person) => partOf(person, hands)),
    ['none', 'wrote-and-sent', 'wrote'],
  );
  assert.equal(partOf('Samira', { ...hands, writtenBy: ['Fenna'] }), 'sent');
});
