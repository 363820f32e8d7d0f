import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { Id } from '#kernel/id.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { inLobby } from '#platform/scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { rowsOf } from '../testing/a-base.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { importQuestions } from './import-questions.ts';
import { readQuestionLines } from './question-line.ts';

const file = (lines: readonly object[]): string => lines.map((line) => JSON.stringify(line)).join('\n');
const base = () => `regio-${randomBytes(4).toString('hex')}`;

async function rowsOfSlug(slug: string) {
  const database = await testDatabase();
  const found = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { slug }));
  if (!found) throw new Error(`no organisation ${slug}`);
  return rowsOf({ id: found.id as Id<'organisation'> });
}

test('a file becomes a base with its variants, own questions and concepts, and the same file again changes nothing', async () => {
  const [region, town] = [base(), base()];
  const text = file([
    {
      key: 'hulp',
      organisation: null,
      question: 'Hoe krijg ik hulp?',
      answer: '<p>Bel <b>ons</b>.</p>',
      theme: 'Zorg',
    },
    { key: 'hulp', organisation: town, question: 'Hoe krijg ik hulp?', answer: 'Kom langs.', theme: 'Zorg' },
    { key: 'eigen', organisation: town, question: 'Waar is het loket?', answer: 'In het dorp.', theme: 'Zorg' },
    { key: 'later', organisation: null, question: 'Wat komt er?', answer: 'Veel.', theme: '', status: 'concept' },
  ]);
  const { lines, bad } = await readQuestionLines(text);
  assert.deepEqual(bad, []);
  const request = { base: region, lines, createOrganisations: true };
  const database = await testDatabase();
  const first = await importQuestions(database, request);
  assert.deepEqual(first, { ok: true, value: { added: 4, changed: 0, unchanged: 0, organisations: 2 } });
  const shown = async () => [await rowsOfSlug(region), await rowsOfSlug(town)];
  const before = await shown();
  assert.deepEqual(
    before.map((rows) => rows.map(({ title, answer }) => [title, answer])),
    [
      [['Hoe krijg ik hulp?', 'Bel **ons**.']],
      [
        ['Hoe krijg ik hulp?', 'Kom langs.'],
        ['Waar is het loket?', 'In het dorp.'],
      ],
    ],
  );
  const again = await importQuestions(database, request);
  assert.deepEqual(again, { ok: true, value: { added: 0, changed: 0, unchanged: 4, organisations: 0 } });
  assert.deepEqual(await shown(), before);
});

test('an organisation that is not there is refused by its name, and nothing is read in', async () => {
  const { lines } = await readQuestionLines(
    file([{ key: 'a', organisation: null, question: 'Vraag?', answer: 'Ja.' }]),
  );
  const slug = base();
  const outcome = await importQuestions(await testDatabase(), { base: slug, lines, createOrganisations: false });
  assert.deepEqual(outcome, { ok: false, reason: 'refused', refusal: { why: 'no-organisation', slug } });
});

test('a line that cannot be read is named with its number, and a line that says the same twice counts once', async () => {
  const { lines, bad } = await readQuestionLines('{"key":"a"}\n\nniets\n{"key":"b","question":"Vraag?","answer":""}');
  assert.equal(lines.length, 1);
  assert.deepEqual(
    bad.map(({ line }) => line),
    [1, 3],
  );
});

test('an answer in HTML keeps its words, lists, links and headings, and loses what is not text', () => {
  const html = `<h3>Zo gaat het</h3><p>Bel <strong>14 0478</strong> of kijk op <a href="https://example.org/x">de site</a>.</p>
    <ul><li>een</li><li><p>twee</p></li></ul><script>alert(1)</script><table><tr><td>a</td><td>*b*</td></tr></table>`;
  assert.equal(
    htmlToMarkdown(html),
    '### Zo gaat het\n\nBel **14 0478** of kijk op [de site](<https://example.org/x>).\n\n- een\n- twee\n\na\n\n\\*b\\*',
  );
});
