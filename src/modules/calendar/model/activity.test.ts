import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anActivity } from '../../../../test/support/plan.ts';
import { isContact, isLate, isPoll, isUnbegunSeries, isUnreported, stateOf } from './activity.ts';

const on = (today: string) => ({ today, isOver: false });

test('a poll asks and tells nothing, so it is no contact', () => {
  const poll = anActivity({
    title: 'Eerste peiling onder doelgroepen',
    channels: ['Interviews, uitmondend in rapportage'],
  });
  assert.equal(isPoll(poll), true);
  assert.equal(isContact(poll), false);
});

test('the invitation to a poll and its outcome are messages', () => {
  assert.equal(isContact(anActivity({ title: 'Uitnodiging peiling', channels: ['Mail'] })), true);
  assert.equal(isContact(anActivity({ title: 'Uitslag van de peiling', channels: ['Nieuwsbrief'] })), true);
});

test('an interview with the press is no poll', () => {
  assert.equal(isPoll(anActivity({ title: 'Persinterview', channels: ['Krant'] })), false);
});

test('a milestone is contact only when it has a channel', () => {
  assert.equal(isContact(anActivity({ kind: 'milestone', channels: [] })), false);
  assert.equal(isContact(anActivity({ kind: 'milestone', channels: ['Website'] })), true);
});

test('what was cancelled and what goes on all the time is no contact', () => {
  assert.equal(isContact(anActivity({ status: { value: 'cancelled', text: null } })), false);
  assert.equal(isContact(anActivity({ when: 'doorlopend' })), false);
});

test('an activity is late from the day after its last day, and only while it is open', () => {
  const activity = anActivity({ when: '13 november 2026' });
  assert.equal(isLate(activity, on('2026-11-13')), false);
  assert.equal(isLate(activity, on('2026-11-14')), true);
  assert.equal(isLate({ ...activity, status: { value: 'done', text: null } }, on('2026-11-14')), false);
  assert.equal(isLate({ ...activity, status: { value: null, text: null } }, on('2026-11-14')), false);
});

test('a vague date is late only when its whole range has passed', () => {
  assert.equal(stateOf(anActivity({ when: 'half nov' }), on('2026-11-18')), 'planned');
  assert.equal(stateOf(anActivity({ when: 'half nov' }), on('2026-11-21')), 'late');
});

test('of a plan that is over nothing is late: what is still open is asked for, without blame', () => {
  const now = { today: '2027-06-01', isOver: true };
  const activity = anActivity({ when: '13 november 2026' });
  assert.equal(isLate(activity, now), false);
  assert.equal(isUnreported(activity, now), true);
  assert.equal(stateOf(activity, now), 'unreported');
  assert.equal(stateOf({ ...activity, status: { value: 'done', text: null } }, now), 'done');
});

test('a series of which the words say from when has begun, also without a year', () => {
  const isUnbegun = (when: string) => isUnbegunSeries(anActivity({ when }));
  assert.equal(isUnbegun('maandelijks vanaf december'), false);
  assert.equal(isUnbegun('vanaf januari elke dinsdag'), false);
  assert.equal(isUnbegun('maandelijks vanaf 5 januari 2027'), false);
  assert.equal(isUnbegun('maandelijks'), true);
  assert.equal(isUnbegun('elke dinsdag'), true);
  assert.equal(isUnbegun('eind van ieder kwartaal'), true);
});
