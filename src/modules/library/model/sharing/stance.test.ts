import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareBodies, compareVersions, decideBody, hasBodyNews } from './bodies.ts';
import { shownText } from './shown-text.ts';
import { standingOf, waitingFor } from './standing.ts';
import { approve, type BaseVersion, follow, NO_STANCE, settle, type Stance } from './stance.ts';

const QUESTION = 'Stopt mijn hulp?';
const first: BaseVersion = { number: 1, body: { question: QUESTION, answer: 'Nee.\n\nU hoort het in mei.' } };
const second: BaseVersion = { number: 2, body: { question: QUESTION, answer: 'Nee.\n\nU hoort het in juni.' } };
const both = [second, first];

const follows = follow(first);
const variant: Stance = {
  kind: 'variant',
  seenVersion: 1,
  body: { question: QUESTION, answer: 'Nee hoor.\n\nU hoort het in mei.' },
};
const addition: Stance = { kind: 'addition', seenVersion: 1, place: 'after', body: { answer: 'Bel {telefoon}.' } };
const hidden: Stance = { kind: 'hidden', seenVersion: 1 };
const answerOf = (stance: Stance, mode: 'at-once' | 'after-approval', versions: readonly BaseVersion[] = both) =>
  shownText(stance, mode, versions)?.body['answer'] ?? null;

test('who follows at once shows the newest version, who approves first the approved one', () => {
  assert.equal(answerOf(follows, 'at-once'), 'Nee.\n\nU hoort het in juni.');
  assert.equal(answerOf(follows, 'after-approval'), 'Nee.\n\nU hoort het in mei.');
  assert.equal(answerOf(approve(follows, 2), 'after-approval'), 'Nee.\n\nU hoort het in juni.');
  assert.equal(answerOf(NO_STANCE, 'at-once'), 'Nee.\n\nU hoort het in juni.');
  assert.equal(answerOf(NO_STANCE, 'after-approval'), null, 'nothing was approved yet');
  assert.equal(shownText(follows, 'after-approval', both)?.baseVersion, 1);
});

test('what the base withdraws is gone with who follows, and stays with who made it its own', () => {
  assert.equal(answerOf(follows, 'at-once', []), null);
  assert.equal(answerOf(approve(follows, 2), 'after-approval', [first]), 'Nee.\n\nU hoort het in mei.');
  assert.equal(answerOf(follows, 'after-approval', [second]), null);
  assert.equal(answerOf(addition, 'at-once', []), null);
  assert.equal(answerOf(variant, 'at-once', []), 'Nee hoor.\n\nU hoort het in mei.');
});

test('a variant is shown as it is; a text it does not name is that of the base', () => {
  assert.deepEqual(shownText(variant, 'at-once', both), { body: variant.body, baseVersion: null });
  const onlyQuestion: Stance = { kind: 'variant', seenVersion: 1, body: { question: 'Houd ik mijn hulp?' } };
  assert.deepEqual(shownText(onlyQuestion, 'at-once', both), {
    body: { question: 'Houd ik mijn hulp?', answer: 'Nee.\n\nU hoort het in juni.' },
    baseVersion: 2,
  });
});

test('an addition stands before or after the text of the base, which goes on changing', () => {
  assert.equal(answerOf(addition, 'at-once'), 'Nee.\n\nU hoort het in juni.\n\nBel {telefoon}.');
  assert.equal(
    answerOf({ ...addition, place: 'before' }, 'after-approval'),
    'Bel {telefoon}.\n\nNee.\n\nU hoort het in mei.',
  );
  assert.equal(shownText(addition, 'at-once', both)?.body['question'], QUESTION);
});

test('what is hidden shows nothing, and its owner sees that', () => {
  assert.equal(answerOf(hidden, 'at-once'), null);
  assert.deepEqual([standingOf(hidden, 'at-once', 2), waitingFor(hidden, 'at-once', 2)], ['hides', null]);
});

test('what waits depends on the stance and on how an organisation follows', () => {
  const waits = (stance: Stance, mode: 'at-once' | 'after-approval') => waitingFor(stance, mode, 2)?.what ?? null;
  assert.deepEqual([waits(follows, 'at-once'), waits(follows, 'after-approval')], [null, 'approve']);
  assert.deepEqual([waits(variant, 'at-once'), waits(variant, 'after-approval')], ['compare', 'compare']);
  assert.deepEqual([waits(addition, 'at-once'), waits(addition, 'after-approval')], ['look', 'approve']);
  assert.deepEqual(waitingFor(variant, 'at-once', 2), { what: 'compare', from: 1, to: 2 });
  assert.equal(waitingFor(approve(variant, 2), 'at-once', 2), null);
  assert.equal(approve(approve(follows, 2), 1).seenVersion, 2, 'an older version is no step back');
});

test('what the base withdraws waits for who still shows what was approved or words of its own, and for nobody else', () => {
  const gone = (stance: Stance, mode: 'at-once' | 'after-approval') => waitingFor(stance, mode, null)?.what ?? null;
  assert.deepEqual([gone(follows, 'at-once'), gone(follows, 'after-approval')], [null, 'withdrawn']);
  assert.deepEqual([gone(variant, 'at-once'), gone(variant, 'after-approval')], ['withdrawn', 'withdrawn']);
  assert.deepEqual([gone(addition, 'at-once'), gone(addition, 'after-approval')], ['withdrawn', 'withdrawn']);
  assert.deepEqual([gone(hidden, 'after-approval'), gone(NO_STANCE, 'after-approval')], [null, null]);
  assert.deepEqual(
    [standingOf(follows, 'after-approval', null), standingOf(follows, 'at-once', null)],
    ['lags', 'follows'],
  );
});

test('a base that goes back to an older version waits too', () => {
  assert.deepEqual(waitingFor(approve(follows, 2), 'after-approval', 1), { what: 'approve', from: 2, to: 1 });
});

test('the owner sees who follows, who deviates and who lags', () => {
  assert.deepEqual(
    [follows, variant, addition].flatMap((stance) => [
      standingOf(stance, 'at-once', 1),
      standingOf(stance, 'at-once', 2),
      standingOf(stance, 'after-approval', 2),
    ]),
    ['follows', 'follows', 'lags', 'deviates', 'lags', 'lags', 'follows', 'follows', 'lags'],
  );
});

test('a variant that merges keeps its own words with what the base changed, and is up to date', () => {
  const comparison = compareBodies(first.body, second.body, variant.body);
  assert.ok(hasBodyNews(comparison));
  const { body, conflicts } = decideBody(comparison, 'merge');
  assert.deepEqual([body, conflicts.size], [{ question: QUESTION, answer: 'Nee hoor.\n\nU hoort het in juni.' }, 0]);
  const settled = settle(second, body);
  assert.deepEqual([standingOf(settled, 'at-once', 2), settled.kind], ['deviates', 'variant']);
});

test('a variant that takes over follows again, and one that keeps its text no longer waits', () => {
  const comparison = compareBodies(first.body, second.body, variant.body);
  assert.deepEqual(settle(second, decideBody(comparison, 'take-over').body), { kind: 'follows', seenVersion: 2 });
  const kept = settle(second, decideBody(comparison, 'keep').body);
  assert.deepEqual(kept, { ...variant, seenVersion: 2 });
  assert.equal(waitingFor(kept, 'at-once', 2), null);
});

test('a conflict is named by the text it stands in, and goes with the choice', () => {
  const ours = { answer: 'Nee.\n\nU hoort het in april.' };
  const comparison = compareBodies(first.body, second.body, ours);
  const open = decideBody(comparison, 'merge');
  assert.deepEqual([...open.conflicts], [['answer', [1]]]);
  assert.equal(open.body['question'], QUESTION, 'a text that a variant does not name is that of the base');
  const chosen = decideBody(comparison, 'merge', new Map([['answer', new Map([[1, 'base']])]]));
  assert.deepEqual([chosen.conflicts.size, chosen.body['answer']], [0, second.body['answer']]);
});

test('two versions of the base are compared for who has no text of its own', () => {
  const changes = compareVersions(first.body, second.body);
  assert.deepEqual(
    changes.get('answer')?.pieces.map(({ state }) => state),
    ['unchanged', 'base-changed'],
  );
  assert.ok(!hasBodyNews(compareVersions(second.body, second.body)));
});

test('a text may have any name', () => {
  const body = JSON.parse('{"__proto__": "Eigen.", "constructor": "Ook."}');
  assert.deepEqual(decideBody(compareBodies({}, body, {}), 'merge').body, body);
  assert.equal(settle({ number: 1, body: {} }, body).kind, 'variant');
});
