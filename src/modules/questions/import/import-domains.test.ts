import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/support/database.ts';
import { aBase } from '../testing/a-base.ts';
import { listThemes } from '../store/themes.ts';
import { importOwn } from './import-own.ts';
import { importQuestions } from './import-questions.ts';
import { type QuestionLine, readQuestionLines } from './question-line.ts';

const LINE: QuestionLine = {
  ...{ key: 'taxi', organisation: null, question: 'Wie betaalt de taxi?', answer: 'Wij.', theme: 'Vervoer' },
  ...{ domain: 'Wmo', audience: 'clients', synonyms: [], lang: 'nl', status: 'published' },
};

test('a file says of which domain a theme is, also of a theme that was there; without one the theme keeps its own', async () => {
  const { base, owner } = await aBase();
  const read = (line: QuestionLine) =>
    owner.asAdviser(async (scope) => {
      await importOwn(scope, base.id, [line]);
      const themes = await listThemes(scope, { organisation: owner.id, base: base.id });
      return themes.map(({ name, domain }) => [name, domain]);
    });
  assert.deepEqual(await read({ ...LINE, domain: '' }), [['Vervoer', '']]);
  assert.deepEqual(await read(LINE), [['Vervoer', 'Wmo']]);
  assert.deepEqual(await read({ ...LINE, domain: '' }), [['Vervoer', 'Wmo']]);
  assert.deepEqual(await read({ ...LINE, theme: '', domain: 'Jeugd' }), [['Vervoer', 'Wmo']]);
});

test('another theme in another language is told and not kept; a Dutch line without a theme takes that of the other', async () => {
  const read = async (dutch: object, english: object) => {
    const base = `regio-${randomBytes(4).toString('hex')}`;
    const lines = [
      { ...LINE, ...dutch },
      { ...LINE, lang: 'en', question: 'Who pays the taxi?', answer: 'We do.', ...english },
    ];
    const { lines: good } = await readQuestionLines(lines.map((line) => JSON.stringify(line)).join('\n'));
    const imported = await importQuestions(await testDatabase(), { base, lines: good, createOrganisations: true });
    assert.ok(imported.ok);
    return imported.value.overruled;
  };
  assert.equal(await read({}, {}), 0);
  assert.equal(await read({}, { theme: '', domain: '' }), 0, 'what a line does not say is not left out');
  assert.equal(await read({}, { theme: 'Wonen' }), 1);
  assert.equal(await read({}, { domain: 'Jeugd' }), 1);
  assert.equal(await read({}, { audience: 'professionals' }), 1);
  assert.equal(await read({ theme: '', domain: '' }, {}), 0);
});
