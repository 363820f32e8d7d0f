import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Activity, emptyPlan, type Messages, type Plan } from '#kernel/plan.ts';
import { anActivity, anAudience } from '../../../../test/support/plan.ts';
import { bookOf } from '../audience-book.ts';
import { carriedMessage, messageUses } from './carried-message.ts';

const EMPTY = emptyPlan('Proef');
const MESSAGES: Messages = {
  ...EMPTY.messages,
  core: 'Wij kopen samen hulp in, zodat iedereen goede hulp houdt.',
  short: 'Samen hulp inkopen.',
  accents: [
    { for: 'Aanbieders', text: 'Eerlijke regels.' },
    { for: 'Bestuur', text: 'Grip op de kosten.' },
  ],
};
const AUDIENCES = [
  anAudience({ name: 'Aanbieders', category: 'Extern' }),
  anAudience({ name: 'Gemeenteraden', category: 'Bestuur' }),
  anAudience({ name: 'Inwoners', category: 'Extern', accent: 'Je hulp blijft.' }),
];
const planOf = (activities: readonly Activity[], messages = MESSAGES): Plan => ({
  ...EMPTY,
  messages,
  audiences: AUDIENCES,
  activities,
});
const carried = (values: Parameters<typeof anActivity>[0], messages = MESSAGES) => {
  const plan = planOf([anActivity(values)], messages);
  const [activity = anActivity()] = plan.activities;
  return carriedMessage(activity, messages, { audiences: AUDIENCES, book: bookOf(plan) });
};

test('an activity carries the shortest message that there is, with the accents of the groups that it reaches', () => {
  assert.deepEqual(carried({ audiences: ['Aanbieders'] }), {
    sentence: 'Samen hulp inkopen.',
    accents: [{ for: 'Aanbieders', text: 'Eerlijke regels.' }],
  });
  assert.deepEqual(
    carried({ audiences: ['Gemeenteraden', 'Inwoners'] })?.accents.map(({ text }) => text),
    ['Grip op de kosten.', 'Je hulp blijft.'],
  );
});

test('what tells nobody anything carries no message, and a plan without one gives none', () => {
  assert.equal(carried({ title: 'Enquête onder inwoners', audiences: ['Inwoners'], channels: ['Enquête'] }), null);
  assert.equal(carried({ audiences: ['Aanbieders'], status: { value: 'cancelled', text: null } }), null);
  assert.equal(carried({ audiences: ['Aanbieders'] }, EMPTY.messages), null);
});

test('of the message and of each accent it says where they are told from today on, by date', () => {
  const plan = planOf([
    anActivity({ title: 'Later', when: '8 april 2027', audiences: ['Aanbieders'] }),
    anActivity({ title: 'Eerst', when: '8 maart 2027', audiences: ['Aanbieders', 'Gemeenteraden'] }),
    anActivity({ title: 'Geweest', when: '8 januari 2027', audiences: ['Aanbieders'] }),
  ]);
  assert.deepEqual(messageUses(plan, bookOf(plan), '2027-02-01'), [
    { for: null, activities: [1, 0] },
    { for: 'Aanbieders', activities: [1, 0] },
    { for: 'Bestuur', activities: [1] },
    { for: 'Inwoners', activities: [] },
  ]);
});
