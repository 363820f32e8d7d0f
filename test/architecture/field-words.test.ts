import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOAL_LEVELS, RINGS, SECTION_KINDS, STATUS_VALUES } from '#kernel/plan.ts';
import { RULES } from '#modules/checks/index.ts';
import { fieldValue } from '../../src/modules/programmes/model/field-value.ts';

/** The codes people may meet in the history and in the two texts of a conflict, per field. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  rule: RULES,
  kind: [...SECTION_KINDS, 'activity', 'milestone'],
  ring: RINGS,
  desiredRing: RINGS,
  level: GOAL_LEVELS,
  status: STATUS_VALUES,
};

/** A code without words comes back as it was. */
const wordless = (codes: typeof CODES): string[] =>
  Object.entries(codes).flatMap(([field, values]) =>
    values.filter((value) => fieldValue(field, value) === value).map((value) => `${field} ${value}`),
  );

test('every code people may meet has words in programmes/model/field-words.nl.ts, also that of a new check rule', () => {
  assert.deepEqual(wordless(CODES), []);
});

test('a code without words is noticed', () => {
  assert.deepEqual(wordless({ rule: ['C1.silence', 'C9.new'], ring: ['codecide'] }), ['rule C9.new']);
});
