import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { anActivity, anAudience } from '../../../../../test/support/plan.ts';
import { readDocument } from '../../readers/index.ts';
import { writePlan } from '../write-plan.ts';
import { planSheets } from './plan-sheets.ts';

const PLAN: Plan = {
  ...emptyPlan('Buurtteam Veldkamp'),
  audiences: [
    anAudience({ name: 'Huurders', ring: 'cothink', influence: 4, interest: 2, channels: ['Folder'] }),
    anAudience({ name: 'Huurders van nu', ring: 'informed', channels: [] }),
    anAudience({ name: 'Raad', ring: null, channels: [] }),
  ],
  channels: [{ name: 'Brief', description: null, rhythm: null }],
  activities: [
    anActivity({ title: 'Een', channels: ['Brief', 'Website'], audiences: ['Huurders', 'Raad'] }),
    anActivity({ title: 'Twee', channels: ['Brief'], audiences: ['Huurders van nu'] }),
    anActivity({ title: 'Drie', channels: ['Brief'], audiences: ['Iedereen'] }),
  ],
};
const sheetNamed = (plan: Plan, name: string) => planSheets(plan).find((sheet) => sheet.name === name);
const shownIn = (plan: Plan, name: string) =>
  sheetNamed(plan, name)?.rows.map((row) =>
    row.map((cell) => {
      if (cell?.type === 'formula') return cell.shown;
      return cell?.type === 'text' ? cell.text : cell?.type === 'number' ? cell.value : null;
    }),
  );

test('a sheet says which means reaches whom and how often, by whole names, and what the plan intends but the calendar lacks', () => {
  assert.deepEqual(shownIn(PLAN, 'Wie krijgt wat'), [
    ['Brief', 2, 2, 2],
    ['Folder', 'x', 0, 0],
    ['Website', 1, 0, 1],
  ]);
});

test('a sheet says in which ring each audience is, with its influence and interest and how often it hears something', () => {
  assert.deepEqual(shownIn(PLAN, 'Ringen'), [
    ['Huurders', null, null, 'x', null, 4, 2, 2],
    ['Huurders van nu', null, null, null, 'x', null, null, 2],
    ['Raad', null, null, null, null, null, null, 2],
  ]);
});

test('a plan without audiences has neither sheet, and a very large table has counts without formulas', () => {
  const without = { ...PLAN, audiences: [] };
  assert.deepEqual([sheetNamed(without, 'Wie krijgt wat'), sheetNamed(without, 'Ringen')], [undefined, undefined]);
  const many = Array.from({ length: 600 }, (_, index) => `Middel ${index}`);
  const large = { ...PLAN, activities: [anActivity({ channels: many, audiences: ['Raad'] })] };
  const kinds = sheetNamed(large, 'Wie krijgt wat')?.rows.flatMap((row) => row.map((cell) => cell?.type));
  assert.ok(kinds?.includes('number') && !kinds.includes('formula'));
});

test('a workbook that is read back has those sheets passed over, and a sheet of somebody else by that name not', async () => {
  const read = await readDocument('plan.xlsx', await writePlan(PLAN, 'xlsx', { today: '2026-11-21', edition: 'all' }));
  assert.ok(read.ok);
  const sheets = read.value.blocks.map((block) => (block.type === 'table' ? block.sheet : null));
  assert.ok(sheets.includes('Kalender') && !sheets.includes('Wie krijgt wat') && !sheets.includes('Ringen'));
});
