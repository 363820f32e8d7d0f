import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { recognisePlan } from '../recognise/index.ts';
import { readDocument } from '../readers/index.ts';
import { calendarCsv } from './csv/calendar-csv.ts';
import { buildOutline } from './outline/build-outline.ts';
import type { Block, Row } from './outline/outline.ts';
import { writePlan } from './write-plan.ts';
import { planSheets } from './xlsx/plan-sheets.ts';

const PHRASE = '2 weken na de bekendmaking';
const PLAN: Plan = {
  ...emptyPlan('Proef'),
  activities: [
    anActivity({ title: 'Vragenuur', when: PHRASE }),
    anActivity({ title: 'Nazorg', when: 'na de gunning' }),
    anActivity({ title: 'Afsluiting', when: '1 juni 2027' }),
    anActivity({ title: 'Bekendmaking', when: '12 mei 2027', kind: 'milestone' }),
  ],
};

const rowsOf = (blocks: readonly Block[]): readonly Row[] =>
  blocks.flatMap((block) => (block.type === 'wide' ? rowsOf(block.blocks) : block.type === 'table' ? block.rows : []));

for (const edition of ['all', 'board'] as const) {
  test(`a document (${edition}) puts what hangs on a dated moment in its month, with about when beside its words`, () => {
    const rows = rowsOf(buildOutline(PLAN, { today: '2026-11-21', edition }).blocks);
    assert.deepEqual(
      rows.map(({ cells }) => cells.slice(0, 2).map((lines) => lines.join())),
      [
        ...[['mei 2027'], ['12 mei 2027', ''], [PHRASE, 'rond 26 mei 2027 (Bekendmaking: 12 mei 2027)']],
        ...[['juni 2027'], ['1 juni 2027', '']],
        ...[['Zonder datum'], ['na de gunning', '']],
      ],
    );
  });
}

test('a spreadsheet has it in the order of time by days in hidden columns, in the words of the writer alone', () => {
  const [calendar] = planSheets(PLAN);
  const shown = calendar?.rows.map((cells) => JSON.stringify(cells)) ?? [];
  assert.match(shown[1] ?? '', new RegExp(PHRASE));
  assert.ok(shown.every((row) => !row.includes('rond 26 mei')));
  assert.match(calendarCsv(PLAN), /"2 weken na de bekendmaking";"Vragenuur".*"2027-05-23";"2027-05-29"/);
});

test('a document for a board, read in again, has the words of the writer as its date', async () => {
  const read = await readDocument(
    'plan.docx',
    await writePlan(PLAN, 'docx', { today: '2026-11-21', edition: 'board' }),
  );
  assert.ok(read.ok);
  const { activities } = recognisePlan(read.value, { ref: '2026-11-21' }).plan;
  const found = activities.find(({ title }) => title === 'Vragenuur');
  assert.equal(found?.when.text, PHRASE);
  assert.equal(found?.notes, 'Dat is: rond 26 mei 2027 (Bekendmaking: 12 mei 2027)');
});
