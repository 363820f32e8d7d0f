import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { anyPlan } from '../export/testing/plan-arbitrary.ts';
import { parsePlanFile, parsePlanFileText } from './parse-plan-file.ts';
import { planJsonSchema } from './plan-json-schema.ts';
import type { planSchema } from './plan-schema.ts';
import { serialisePlan } from './serialise-plan.ts';

// The compiler refuses this file when the schema and the type `Plan` drift apart in either direction, down to optional keys.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends readonly (infer Item)[]
  ? number extends T['length']
    ? readonly Flat<Item>[]
    : { readonly [Key in keyof T]: Flat<T[Key]> }
  : T extends object
    ? { readonly [Key in keyof T]: Flat<T[Key]> }
    : T;
const schemaAndTypeAreTheSame: Same<Flat<z.output<typeof planSchema>>, Flat<Plan>> = true;

const row = {
  when: {
    text: 'half okt',
    start: '2026-10-11',
    end: '2026-10-20',
    edtf: null,
    precision: 'part',
    certainty: 'approximate',
    alternatives: [],
    rrule: null,
    anchor: null,
  },
  title: 'Nieuwsbrief 2',
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
} as const;
const withRow = (change: object) => ({ ...emptyPlan('Buurtteam Veldkamp'), activities: [{ ...row, ...change }] });
const problemsOf = (json: unknown) => {
  const outcome = parsePlanFile(json);
  return outcome.ok ? [] : outcome.problems;
};

test('the schema and the kernel type name the same fields', () => assert.equal(schemaAndTypeAreTheSame, true));

test('any plan comes back the same after a trip through its file', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const outcome = parsePlanFileText(serialisePlan(plan));
      assert.deepEqual(outcome, { ok: true, value: plan, kept: [] });
    }),
    { numRuns: 300 },
  );
});

test('the same plan gives the same text, whatever the order of its keys', () => {
  const plan = emptyPlan('Buurtteam Veldkamp');
  const shuffled = Object.fromEntries(Object.entries(plan).reverse());
  const outcome = parsePlanFile(shuffled);
  assert.ok(outcome.ok);
  assert.equal(serialisePlan(outcome.value), serialisePlan(plan));
});

test('a wrong field is named with its place and what belongs there', () => {
  assert.deepEqual(problemsOf(withRow({ when: { ...row.when, start: '2026-02-30' } })), [
    'kalenderregel 1 ("Nieuwsbrief 2"), veld "when.start": dit is geen bestaande datum in de vorm JJJJ-MM-DD.',
  ]);
  assert.deepEqual(problemsOf(withRow({ kind: 'feest', channels: 'mail' })), [
    'kalenderregel 1 ("Nieuwsbrief 2"), veld "kind": kies uit "activity", "milestone".',
    'kalenderregel 1 ("Nieuwsbrief 2"), veld "channels": hier hoort een lijst.',
  ]);
  assert.deepEqual(problemsOf({ ...emptyPlan('x'), programme: { name: 3 } }), [
    'veld "programme.name": hier hoort tekst.',
  ]);
  assert.deepEqual(problemsOf({ ...emptyPlan('x'), budget: [{ label: 'Drukwerk', amountCents: 12.5 }] }), [
    'begrotingsregel 1 ("Drukwerk"), veld "amountCents": hier hoort een heel getal.',
  ]);
});

test('a file of another kind or version is refused in one sentence', () => {
  for (const json of [null, 1, 'x', [], {}, { format: 'iets' }]) {
    const outcome = parsePlanFile(json);
    assert.ok(!outcome.ok && outcome.reason === 'notAPlanFile' && outcome.problems.length === 1);
  }
  const later = parsePlanFile({ ...emptyPlan('x'), version: 2 });
  assert.ok(!later.ok && later.reason === 'otherVersion');
  const broken = parsePlanFileText('{"format": "eenstemmig-plan",');
  assert.ok(!broken.ok && broken.reason === 'notAPlanFile');
});

test('a list or an empty field that is left out reads as empty', () => {
  const outcome = parsePlanFile({ format: 'eenstemmig-plan', version: 1, programme: { name: 'Buurtteam Veldkamp' } });
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.value, emptyPlan('Buurtteam Veldkamp'));
});

test('a field the format does not know is kept as text and reported', () => {
  const outcome = parsePlanFile({ ...withRow({ kleur: { b: 1, a: [2] } }), extra: 'Vergeet de wijkraad niet' });
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.value.unrecognised, [
    { where: 'Onbekend in het planbestand: kalenderregel 1 ("Nieuwsbrief 2"), veld "kleur"', text: '{"a":[2],"b":1}' },
    { where: 'Onbekend in het planbestand: veld "extra"', text: 'Vergeet de wijkraad niet' },
  ]);
  assert.equal(outcome.kept.length, 2);
  assert.equal('kleur' in (outcome.value.activities[0] ?? {}), false);
});

test('a key __proto__ is text like any other and changes no object', () => {
  const json: unknown = JSON.parse(
    '{"format":"eenstemmig-plan","version":1,"__proto__":{"admin":true},"programme":{"name":"x","__proto__":{"owner":"y"}}}',
  );
  const outcome = parsePlanFile(json);
  assert.ok(outcome.ok);
  assert.equal(outcome.value.programme.owner, null);
  assert.equal(Reflect.get({}, 'admin'), undefined);
  assert.deepEqual(
    outcome.value.unrecognised.map((entry) => entry.text),
    ['{"admin":true}', '{"owner":"y"}'],
  );
});

test('nesting and size beyond the limits are refused, not followed', () => {
  const deep = parsePlanFileText(
    `{"format":"eenstemmig-plan","version":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
  );
  assert.ok(!deep.ok);
  const many = parsePlanFile({ ...emptyPlan('x'), roles: Array.from({ length: 20_001 }, () => ({ name: 'a' })) });
  assert.ok(!many.ok && many.reason === 'wrongFields');
});

test('a file with hundreds of mistakes lists fifty and counts the rest', () => {
  const problems = problemsOf({ ...emptyPlan('x'), roles: Array.from({ length: 300 }, () => ({})) });
  assert.equal(problems.length, 51);
  assert.equal(problems.at(-1), 'En nog 250 andere fouten.');
});

test('no JSON makes the reader throw', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => void parsePlanFile(json)),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(...Object.keys(emptyPlan('x'))),
      (json, key) => void parsePlanFile({ ...emptyPlan('x'), [key]: json }),
    ),
    { numRuns: 300 },
  );
});

test('the committed JSON Schema is the one the code gives', () => {
  const committed: unknown = JSON.parse(
    readFileSync(new URL('../../../../schema/plan-v1.json', import.meta.url), 'utf8'),
  );
  assert.deepEqual(committed, planJsonSchema());
});
