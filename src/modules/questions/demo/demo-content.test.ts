import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUDIENCES } from '../model/question.ts';
import { demoBase, demoQuestions } from './base.ts';
import { demoBaseChange } from './base-change.ts';
import { demoMunicipalities } from './municipalities.ts';
import { demoTranslations } from './translations.ts';

const keys = new Set(demoQuestions.map(({ key }) => key));
const VARIABLES = ['naam', 'telefoon', 'loket', 'web', 'openingstijden', 'adres'];
const variablesIn = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');

test('the base has at least ninety questions, each with a key of its own, for all kinds of people', () => {
  assert.ok(demoQuestions.length >= 90, `${demoQuestions.length} questions`);
  assert.equal(keys.size, demoQuestions.length);
  const audiences = new Set(demoQuestions.map(({ audience = 'clients' }) => audience));
  assert.deepEqual(
    [...AUDIENCES].filter((audience) => !audiences.has(audience)),
    [],
  );
  for (const { key } of demoQuestions) assert.match(key, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test('what goes with a question, what a municipality changes and what is translated is a question of the base', () => {
  const named = [
    ...demoQuestions.flatMap(({ related = [] }) => related),
    ...demoMunicipalities.flatMap(({ stances, own }) =>
      [...stances, ...own.flatMap(({ related = [] }) => related.map((key) => ({ key })))].map(({ key }) => key),
    ),
    ...demoTranslations.map(({ key }) => key),
    demoBaseChange.key,
  ];
  assert.deepEqual(
    named.filter((key) => !keys.has(key)),
    [],
  );
});

test('an answer names no fact that nobody fills in', () => {
  const texts = [
    ...demoQuestions,
    ...demoTranslations,
    ...demoMunicipalities.flatMap(({ own, stances }) => [...own, ...stances.filter((one) => one.kind !== 'hidden')]),
  ].map(({ answer }) => answer);
  assert.deepEqual(
    texts.flatMap(variablesIn).filter((name) => !VARIABLES.includes(name)),
    [],
  );
});

test('own questions of a municipality stand in a theme of the base', () => {
  const themes = new Set(demoBase.themes.map(({ slug }) => slug));
  for (const { own } of demoMunicipalities) for (const { theme } of own) assert.ok(themes.has(theme), theme);
});

test('sentences stay short: nowhere more than 25 words', () => {
  const long = demoQuestions.flatMap(({ key, answer }) =>
    answer
      .split(/(?<=[.?:])\s+|\n/)
      .filter((sentence) => sentence.split(/\s+/).length > 25)
      .map((sentence) => `${key}: ${sentence}`),
  );
  assert.deepEqual(long, []);
});
