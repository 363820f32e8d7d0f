import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import { changeLibraryItem, findItemsByKey, listItemKeys, listTextsOf } from '#modules/library/index.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { inLobby } from '#platform/scope.ts';
import type { TestOrganisation } from '../../../../test/support/organisation.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { aBase, aFollower, rowsOf } from '../testing/a-base.ts';
import { countedScope } from '../../../../test/support/counted-scope.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { importQuestions } from './import-questions.ts';
import { importOwn } from './import-own.ts';
import { importVariants } from './import-variants.ts';
import { type QuestionLine, readQuestionLines } from './question-line.ts';

const file = (lines: readonly object[]): string => lines.map((line) => JSON.stringify(line)).join('\n');
const base = () => `regio-${randomBytes(4).toString('hex')}`;

const slugsOf = ({ asAdviser }: Pick<TestOrganisation, 'asAdviser'>) =>
  asAdviser(async (scope) => {
    const { rows } = await sql<{ slug: string }>`select slug from questions_published
      where organisation_id = ${scope.organisation}`.execute(scope.tables());
    return new Set(rows.map(({ slug }) => slug));
  });

async function aboutOf(slug: string) {
  const { rows } = await sql<{ lang: string; theme: string; audience: string; synonyms: string[] }>`
    select p.lang, p.theme, p.audience, p.synonyms from questions_published p
    where p.organisation_id = ${(await organisationOf(slug)).id} order by p.lang`.execute(await testDatabase());
  return rows.map(({ lang, theme, audience, synonyms }) => [lang, theme, audience, synonyms]);
}

async function rowsOfSlug(slug: string) {
  return rowsOf({ id: (await organisationOf(slug)).id as Id<'organisation'> });
}

async function organisationOf(slug: string) {
  const found = await inLobby(await testDatabase(), {}, (lobby) => findOrganisation(lobby, { slug }));
  return found ?? assert.fail(`no organisation ${slug}`);
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
  assert.deepEqual(first, {
    ok: true,
    value: { added: 4, changed: 0, unchanged: 0, organisations: 2, leftOut: 0, overruled: 0 },
  });
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
  assert.deepEqual(again, {
    ok: true,
    value: { added: 0, changed: 0, unchanged: 4, organisations: 0, leftOut: 0, overruled: 0 },
  });
  assert.deepEqual(await shown(), before);
});

test('what an own text says of theme, audience or other words is counted, because the base alone says those', async () => {
  const [region, town] = [base(), base()];
  const of = (key: string, organisation: string | null, more: object = {}) => ({
    ...{ key, organisation, question: `Wat is ${key}?`, answer: 'Iets.', theme: 'Zorg', synonyms: ['pas'] },
    ...more,
  });
  const keys = ['een', 'twee', 'drie', 'vier'];
  const other = [{}, { synonyms: ['zonnepasje'] }, { theme: 'Vervoer' }, { audience: 'professionals' }];
  const text = file([
    ...keys.map((key) => of(key, null)),
    ...keys.map((key, at) => of(key, town, { answer: 'Anders.', ...other[at] })),
    of('eigen', town, { synonyms: ['van ons'] }),
  ]);
  const { lines } = await readQuestionLines(text);
  const imported = await importQuestions(await testDatabase(), { base: region, lines, createOrganisations: true });
  assert.ok(imported.ok);
  assert.deepEqual([imported.value.added, imported.value.leftOut], [9, 3]);
});

test('many lines ask as much of the database as few: new, changed, the same, and in own words', async () => {
  const asked: number[][] = [];
  for (const many of [2, 15]) {
    const made = await aBase();
    const { base, owner } = made;
    const us = await aFollower(made);
    const linesOf = (answer: string, theme: string) =>
      Array.from({ length: many }, (_, at) => ({
        ...{ key: `k-${at}`, organisation: null, question: 'Hoe krijg ik hulp?', answer: `${answer} ${at}` },
        ...{
          theme: `${theme} ${at}`,
          domain: '',
          audience: 'clients' as const,
          synonyms: [],
          lang: 'nl',
          status: 'published' as const,
        },
      }));
    const own = async (lines: readonly QuestionLine[]) =>
      owner.asAdviser(async (scope) => {
        const counted = countedScope(scope);
        const told = await importOwn(counted.scope, base.id, lines);
        return { told, count: counted.count() };
      });
    const turns = [
      await own(linesOf('Zo', 'Zorg')),
      await own(linesOf('Anders', 'Wonen')),
      await own(linesOf('Anders', 'Wonen')),
    ];
    assert.deepEqual(
      turns.map(({ told }) => [...new Set(told)]),
      [['added'], ['changed'], ['unchanged']],
    );
    const items = await owner.asAdviser((scope) => listItemKeys(scope, base.id));
    const variants = await us.asAdviser(async (scope) => {
      const counted = countedScope(scope);
      const given = linesOf('In het dorp', '').flatMap((line) => {
        const item = items.get(line.key);
        return item ? [{ item, line }] : [];
      });
      assert.deepEqual([...new Set(await importVariants(counted.scope, base, given))], ['added']);
      return counted.count();
    });
    assert.deepEqual([(await rowsOf(owner)).length, (await rowsOf(us)).length], [many, many]);
    assert.equal((await slugsOf(owner)).size, many, 'one question under many names has as many addresses');
    asked.push([...turns.map(({ count }) => count), variants]);
  }
  assert.deepEqual(asked[1], asked[0]);
});

test('a question in two languages in one file is one question, and comes out of the archive when it is published again', async () => {
  const { base, owner } = await aBase();
  const line: QuestionLine = {
    ...{ key: 'hulp', organisation: null, question: 'Hoe krijg ik hulp?', answer: 'Bel ons.', theme: 'Zorg' },
    ...{ domain: '', audience: 'clients', synonyms: ['steun'], lang: 'nl', status: 'published' },
  };
  const lines = [line, { ...line, lang: 'en', question: 'How do I get help?', answer: 'Call us.' }];
  const read = (given: readonly QuestionLine[]) => owner.asAdviser((scope) => importOwn(scope, base.id, given));
  assert.deepEqual(await read(lines), ['added', 'added']);
  assert.equal((await owner.asAdviser((scope) => listItemKeys(scope, base.id))).size, 1);
  const itemOf = async () =>
    (await owner.asAdviser((scope) => findItemsByKey(scope, { base: base.id, keys: ['hulp'] }))).get('hulp') ??
    assert.fail('no item');
  const before = await itemOf();
  await owner.asAdviser((scope) => changeLibraryItem(scope, before, { isArchived: true }));
  assert.deepEqual(await read([{ ...line, answer: 'Kom langs.' }]), ['changed']);
  assert.equal((await itemOf()).isArchived, false);
  const texts = await owner.asAdviser((scope) => listTextsOf(scope, [before.id]));
  assert.deepEqual(
    texts.map(({ lang, version, state, draft }) => [lang, version, state, draft.answer]),
    [
      ['en', 1, 'published', 'Call us.'],
      ['nl', 2, 'published', 'Kom langs.'],
    ],
  );
  assert.deepEqual(await read([{ ...line, answer: 'Later.', status: 'concept' }]), ['changed']);
  assert.deepEqual(
    (await rowsOf(owner)).map(({ answer }) => answer),
    ['Kom langs.', 'Call us.'],
    'a concept leaves what is shown',
  );
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

test('a sign that is no text refuses its line by its number and field, before anything is read in', async () => {
  const line = { key: 'a', question: 'Vraag?', answer: 'Ja.', synonyms: ['goed'] };
  const { lines, bad } = await readQuestionLines(
    file([
      line,
      { ...line, answer: 'Ja\0.' },
      { ...line, question: 'Vraag \ud800?' },
      { ...line, synonyms: ['goed', '\udc00'] },
      { ...line, organisation: 'dorp\0' },
      { ...line, key: '\0' },
      { ...line, answer: '<p>Ja &#0; &#xd800; nee.</p>' },
      { ...line, answer: 'Een heel teken: \u{1f600}.' },
    ]),
  );
  const why = (field: string) => `in ${field} staat een teken dat geen tekst is`;
  assert.deepEqual(
    bad.filter(({ line: at }) => at !== 7),
    [
      { line: 2, why: why('answer') },
      { line: 3, why: why('question') },
      { line: 4, why: why('synonyms') },
      { line: 5, why: why('organisation') },
      { line: 6, why: why('key') },
    ],
  );
  const answers = lines.map(({ answer }) => answer);
  assert.ok(answers.includes('Ja.') && answers.includes('Een heel teken: \u{1f600}.'));
  assert.ok(answers.every((answer) => answer.isWellFormed() && !answer.includes('\0')));
});

test('lines with names that look alike stay apart, and one question in two languages is about what its Dutch line says', async () => {
  const region = base();
  const line = { question: 'Hoe krijg ik hulp?', answer: 'Bel ons.', theme: 'Zorg' };
  const { lines } = await readQuestionLines(
    file([
      { ...line, key: 'hulp', synonyms: ['steun'] },
      {
        ...line,
        key: 'hulp',
        lang: 'en',
        answer: 'Call us.',
        theme: 'Care',
        audience: 'professionals',
        synonyms: ['aid'],
      },
      { ...line, key: 'hulp', organisation: 'null', answer: 'Kom langs.' },
    ]),
  );
  const read = async (given: readonly QuestionLine[]) => {
    const imported = await importQuestions(await testDatabase(), {
      ...{ base: region, lines: given, createOrganisations: true },
    });
    assert.ok(imported.ok);
    const { added, changed, unchanged } = imported.value;
    return [added, changed, unchanged];
  };
  assert.deepEqual(await read(lines), [3, 0, 0]);
  assert.deepEqual(await read(lines), [0, 0, 3]);
  assert.deepEqual(await read(lines.toReversed()), [0, 0, 3]);
  const about = await aboutOf(region);
  assert.deepEqual(about, [
    ['en', 'zorg', 'clients', ['steun', 'aid']],
    ['nl', 'zorg', 'clients', ['steun', 'aid']],
  ]);
});

test('an answer in HTML keeps its words, lists, links and headings, and loses what is not text', () => {
  const html = `<h3>Zo gaat het</h3><p>Bel <strong>14 0478</strong> of kijk op <a href="https://example.org/x">de site</a>.</p>
    <ul><li>een</li><li><p>twee</p></li></ul><script>alert(1)</script><table><tr><td>a</td><td>*b*</td></tr></table>`;
  assert.equal(
    htmlToMarkdown(html),
    '### Zo gaat het\n\nBel **14 0478** of kijk op [de site](<https://example.org/x>).\n\n- een\n- twee\n\na\n\n\\*b\\*',
  );
});
