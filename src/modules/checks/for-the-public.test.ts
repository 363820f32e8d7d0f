import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';
import { findings, raad, sent } from './testing/findings.ts';

const flats = anAudience({ name: 'Bewoners van de flats', ring: 'informed' });
const letter = anActivity({
  when: '10 november 2026',
  title: 'Brief',
  audiences: ['Bewoners van de flats'],
  status: sent,
});
const toAll = (when: string) => anActivity({ when, title: 'Containerpas', audiences: ['alle huishoudens'] });

test('C1: a message for people in general within a silence leaves open whether the group hears nothing, and is named', () => {
  const [alone] = findings('C1.silence', { audiences: [flats], activities: [letter] });
  assert.deepEqual([alone?.severity, alone?.certain], ['warning', true]);
  const [told] = findings('C1.silence', { audiences: [flats], activities: [letter, toAll('15 mei 2027')] });
  assert.deepEqual([told?.severity, told?.certain], ['info', false]);
  assert.match(told?.message ?? '', /staat wel op de kalender: Containerpas \(15 mei 2027\)\. Daar staat niet bij of/);
  assert.match(told?.advice ?? '', /Kies haar dan bij die activiteit/);
});

test('C1: a message for people in general before the silence, called off, or of colleagues ends nothing', () => {
  const certain = (activity: ReturnType<typeof anActivity>, group = flats) =>
    findings('C1.silence', { audiences: [group], activities: [{ ...letter, audiences: [group.name] }, activity] })[0]
      ?.certain;
  assert.equal(certain(toAll('1 oktober 2026')), true);
  assert.equal(certain({ ...toAll('15 mei 2027'), status: { value: 'cancelled', text: null } }), true);
  assert.equal(certain(toAll('15 mei 2027'), raad), true);
  assert.equal(certain(toAll('15 mei 2027')), false);
});

test('C3: where a chapter tells how is measured, a goal without a measure of its own may be in it', () => {
  const evaluation = (markdown: string) => ({ kind: 'evaluation' as const, title: 'Evaluatie', depth: 1, markdown });
  const [none] = findings('C3.measure', { goals: [aGoal({})], sections: [evaluation('Dat doen we samen.')] });
  assert.deepEqual([none?.severity, none?.certain], ['warning', true]);
  const [told] = findings('C3.measure', {
    goals: [aGoal({})],
    sections: [evaluation('We meten in juni via het inwonerspanel.')],
  });
  assert.deepEqual([told?.severity, told?.certain], ['info', false]);
  assert.match(told?.message ?? '', /bij dit doel staat niet hoe je het meet\. Misschien staat het in “Evaluatie”\./);
});
