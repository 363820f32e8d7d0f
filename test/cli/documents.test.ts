import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { EXPORT_FORMATS } from '#modules/exchange/index.ts';
import { aFile, eenstemmig } from './run-command.ts';

const PLAN = `# Communicatieplan Buurtteam Veldkamp

## Doelgroepen
- Inwoners
- Huisartsen

## Kalender

| Wanneer | Activiteit | Doelgroep | Middel |
|---|---|---|---|
| 12 januari 2027 | Open dag buurtteam | Inwoners | Bijeenkomst |
| half mei 2027 | Brief over het spreekuur | Huisartsen | Brief |
`;

test('import prints the plan file of a document, and what is printed reads back as the same plan', async () => {
  const said = await eenstemmig('import', await aFile('veldkamp.md', PLAN), '--json');
  assert.deepEqual([said.code, said.error], [0, '']);
  const plan: { format: string; activities: { title: string; when: { text: string } }[] } = JSON.parse(said.out);
  assert.equal(plan.format, 'eenstemmig-plan');
  assert.deepEqual(
    plan.activities.map(({ title, when }) => [when.text, title]),
    [
      ['12 januari 2027', 'Open dag buurtteam'],
      ['half mei 2027', 'Brief over het spreekuur'],
    ],
  );
  const again = await eenstemmig('import', await aFile('plan.json', said.out), '--json');
  assert.equal(again.out, said.out);
});

test('a file that is no plan is refused in Dutch with exit code 1, and prints nothing on stdout', async () => {
  const files = [
    await aFile('plan.docx', '%PDF-1.7 tekst'),
    await aFile('leeg.txt', ''),
    await aFile('iets.json', '{"a":1}'),
    '/bestaat/niet.docx',
  ];
  for (const [index, { code, out, error }] of (
    await Promise.all(files.map((file) => eenstemmig('import', file)))
  ).entries()) {
    const file = files[index] ?? '';
    assert.deepEqual([code, out], [1, ''], file);
    assert.match(error, /\.\n$/);
    assert.doesNotMatch(error, /Error|at .*:\d+/);
  }
});

test('check tells what it found with exit code 1, and nothing with exit code 0', async () => {
  const found = await eenstemmig('check', await aFile('veldkamp.md', PLAN), '--json', '--today', '2027-02-20');
  const { findings } = JSON.parse(found.out);
  assert.equal(found.code, 1);
  assert.ok(findings.length > 0);
  for (const finding of findings)
    assert.deepEqual(Object.keys(finding), ['rule', 'severity', 'subject', 'message', 'advice']);
  const empty = JSON.stringify({
    ...JSON.parse((await eenstemmig('import', await aFile('t.md', '# Plan\n\nTekst.\n'))).out),
    sections: [],
  });
  const fine = await eenstemmig('check', await aFile('leeg.json', empty), '--json', '--today', '2027-02-20');
  assert.equal(fine.code, JSON.parse(fine.out).findings.length === 0 ? 0 : 1);
});

test('export writes every kind of file from a document', async () => {
  const source = await aFile('veldkamp.md', PLAN);
  await Promise.all(
    EXPORT_FORMATS.map(async (format) => {
      const target = await aFile(`uit.${format}`, '');
      const { code, error } = await eenstemmig('export', source, '--to', format, '-o', target);
      assert.deepEqual([code, error], [0, ''], format);
      assert.ok((await readFile(target)).length > 200, format);
    }),
  );
});

test('date shows how a vague date is read, without a database', async () => {
  const { code, out } = await eenstemmig('date', 'half okt', '--ref', '2026-09-01', '--json');
  const date: { start: string; end: string; text: string } = JSON.parse(out);
  assert.deepEqual([code, date.text, date.start, date.end], [0, 'half okt', '2026-10-11', '2026-10-20']);
});

test('wrong use has exit code 2 and says how it is used', async () => {
  for (const args of [
    ['import'],
    ['export', 'plan.md', '--to', 'wpd', '-o', 'uit'],
    ['date', 'morgen', '--ref', '2026-13-01'],
    ['onzin'],
  ]) {
    const { code, out, error } = await eenstemmig(...args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(error, /Zo gebruik je het/);
  }
});

test('date says so when it does not understand a phrase, and takes n.t.b. for what it is', async () => {
  assert.match(
    (await eenstemmig('date', 'twee keer met de hutspot')).out,
    /begrijpen “twee keer met de hutspot” niet als datum/,
  );
  assert.match((await eenstemmig('date', 'n.t.b.')).out, /^nog te bepalen$/m);
});
