import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { type Activity, type Audience, emptyPlan, type Plan } from '#kernel/plan.ts';
import type { Decisions, Piece, PieceBody } from './piece.ts';
import { filledWith, markPresent } from './present.ts';

const audience = (fields: Partial<Audience>): Audience => ({
  name: 'Inwoners',
  category: null,
  side: null,
  primary: null,
  profile: null,
  approach: null,
  ring: null,
  roles: [],
  channels: [],
  ...fields,
});
const activity = (title: string, when: string, fields: Partial<Activity> = {}): Activity => ({
  when: parseFuzzyDate(when),
  title,
  kind: 'activity',
  channels: [],
  audiences: [],
  rings: [],
  objective: null,
  sender: null,
  responsible: [],
  status: { value: null, text: null },
  tasks: [],
  notes: null,
  ...fields,
});
const pieces = (...bodies: readonly PieceBody[]): Piece[] =>
  bodies.map((body, index) => ({
    number: index + 1,
    key: `k${index}`,
    at: [],
    confidence: 'certain',
    question: null,
    recognisedAs: body.kind,
    body,
    state: 'sure',
    present: null,
  }));
const marked = (plan: Partial<Plan>, bodies: readonly PieceBody[], decisions: Decisions = {}): Piece[] =>
  markPresent(pieces(...bodies), decisions, { ...emptyPlan('P'), ...plan });

test('the same name is the same thing, whatever its capitals, spaces and punctuation', () => {
  const existing = [audience({ id: 'a1', name: 'Huisartsen (en praktijken)' })];
  const [piece] = marked({ audiences: existing }, [
    { kind: 'audience', value: audience({ name: ' huisartsen, en  Praktijken.' }) },
  ]);
  assert.equal(piece?.state, 'known');
  assert.deepEqual([piece?.present?.id, piece?.present?.way], ['a1', 'skip']);
});

test('another name is something new', () => {
  const [piece] = marked({ audiences: [audience({ name: 'Huisartsen' })] }, [
    { kind: 'audience', value: audience({ name: 'Huisarts in opleiding' }) },
  ]);
  assert.deepEqual([piece?.state, piece?.present], ['sure', null]);
});

test('filling in takes what is missing and never what is there', () => {
  const existing = audience({ id: 'a1', profile: 'Druk', channels: ['Brief'], roles: ['beslisser'] });
  const read = audience({ profile: 'Wantrouwend', approach: 'Kort', channels: ['brief', 'Markt'], ring: 'cowork' });
  const [piece] = marked({ audiences: [existing] }, [{ kind: 'audience', value: read }]);
  assert.deepEqual(piece?.present?.brings, ['approach', 'ring', 'channels']);
  assert.deepEqual(piece?.present?.differs, ['profile']);
  assert.equal(piece?.present?.way, 'fill');
  assert.deepEqual(filledWith(existing, { kind: 'audience', value: read }), {
    ...existing,
    approach: 'Kort',
    channels: ['Brief', 'Markt'],
    ring: 'cowork',
  });
});

test('an activity is the same at the same moment, or at a moment it had before', () => {
  const existing = [
    activity('Open dag', 'half maart 2027', { id: 'x1' }),
    activity('Brief', '20 mei 2027', { id: 'x2', earlierPhrases: ['in mei'] }),
  ];
  const states = marked({ activities: existing }, [
    { kind: 'activity', value: activity('Open dag', 'medio maart 2027') },
    { kind: 'activity', value: activity('Open dag', 'april 2027') },
    { kind: 'activity', value: activity('Brief', 'in mei') },
  ]).map(({ present }) => present?.id ?? null);
  assert.deepEqual(states, ['x1', null, 'x2']);
});

test('an activity that stands twice in the document and once in the programme is one new one', () => {
  const twice = activity('Overleg', 'mei 2027');
  const found = marked({ activities: [{ ...twice, id: 'x1' }] }, [
    { kind: 'activity', value: twice },
    { kind: 'activity', value: twice },
  ]);
  assert.deepEqual(
    found.map(({ state }) => state),
    ['known', 'sure'],
  );
});

test('what a person chose goes before what we would do, and what is left out stays out', () => {
  const body: PieceBody = { kind: 'audience', value: audience({}) };
  const [added, out] = [
    marked({ audiences: [audience({})] }, [body], { k0: { state: 'checked', present: 'add' } }),
    markPresent(
      pieces(body).map((piece) => ({ ...piece, state: 'out' as const })),
      {},
      { ...emptyPlan('P'), audiences: [audience({})] },
    ),
  ];
  assert.deepEqual([added[0]?.present?.way, added[0]?.state], ['add', 'sure']);
  assert.equal(out[0]?.state, 'out');
});

test('a core message of other words is kept beside the question, not put over the one that is there', () => {
  const messages = { ...emptyPlan('').messages, core: 'Hulp is dichtbij.' };
  const [same, other] = marked({ messages }, [
    { kind: 'message', value: { part: 'core', text: 'Hulp is dichtbij' } },
    { kind: 'message', value: { part: 'core', text: 'Zorg komt naar je toe.' } },
  ]);
  assert.deepEqual([same?.present?.differs, other?.present?.differs], [[], ['text']]);
  assert.deepEqual([same?.state, other?.state], ['known', 'known']);
});
