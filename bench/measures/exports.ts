import type { Plan } from '#kernel/plan.ts';
import { type ExportFormat, exportPlan } from '#modules/exchange/index.ts';
import { pdfMarks } from '../../src/modules/exchange/export/testing/pdf-smoke.ts';
import { type Figure, figureOf, type MeasuredFloor } from '../figure.ts';
import { bareJson } from '../floors/bare-json.ts';
import { officeFloor } from '../floors/office.ts';
import { inventPlan } from '../invent/plan.ts';
import type { Measure } from '../measure.ts';
import { timed, timedRuns } from '../stopwatch.ts';

const TODAY = '2027-03-01';
const ROWS_IN_DOCUMENT = 30;
const bytesOf = async (plan: Plan, format: ExportFormat) => (await exportPlan(plan, format, { today: TODAY })).bytes;

export const exports: Measure = {
  name: 'exports',
  run: async ({ sizes }) => {
    const documentOf = (seed: number) => inventPlan({ activities: ROWS_IN_DOCUMENT, chapters: sizes.chapters, seed });
    const sheet = inventPlan({ activities: sizes.sheet });
    const runs = Math.max(2, Math.min(10, sizes.runs));
    return [
      ...(await documents(documentOf, runs)),
      await table(sheet, { format: 'xlsx', runs, goal: 500 }),
      await table(sheet, { format: 'ics', runs, goal: 100 }),
      await table(sheet, { format: 'csv', runs }),
      await table(sheet, { format: 'json', runs }),
    ];
  },
};

async function documents(documentOf: (seed: number) => Plan, runs: number): Promise<Figure[]> {
  const first = await timed(() => bytesOf(documentOf(1), 'pdf'));
  const pages = pdfMarks(await bytesOf(documentOf(1), 'pdf')).pages;
  const unseen = await timedRuns((run) => bytesOf(documentOf(100 + run), 'pdf'), { runs, warmUp: 2 });
  const known = documentOf(1);
  const edited = await timedRuns((run) => bytesOf(edit(known, run), 'pdf'), { runs, warmUp: 2 });
  const word = await timedRuns((run) => bytesOf(documentOf(200 + run), 'docx'), { runs, warmUp: 3 });
  const docx = await bytesOf(documentOf(1), 'docx');
  const html = await bytesOf(documentOf(1), 'html');
  const pandoc = await officeFloor({
    name: 'pandoc, the same text to DOCX',
    program: 'pandoc',
    file: 'plan.html',
    bytes: html,
    to: 'docx',
    runs,
  });
  const office = await officeFloor({
    name: 'LibreOffice, the same DOCX to PDF',
    program: 'soffice',
    file: 'plan.docx',
    bytes: docx,
    to: 'pdf',
    runs: 2,
  });
  const of = `${pages} pages`;
  return [
    figureOf({
      name: `PDF of ${of}, the very first`,
      unit: 'ms',
      samples: [first],
      method: 'with the start of the process that makes files; once',
      floors: [office],
    }),
    figureOf({
      name: `PDF of ${of}, unseen`,
      unit: 'ms',
      samples: unseen,
      goal: 200,
      method: 'another plan each time, the process warm',
      floors: [office],
    }),
    figureOf({
      name: `PDF of ${of}, after an edit`,
      unit: 'ms',
      samples: edited,
      goal: 55,
      method: 'the same plan with one sentence in the middle changed each time',
      floors: [office],
    }),
    figureOf({
      name: `DOCX of ${of}`,
      unit: 'ms',
      samples: word,
      goal: 70,
      method: 'another plan each time, the process warm',
      floors: [pandoc],
    }),
  ];
}

function edit(plan: Plan, run: number): Plan {
  const middle = Math.floor(plan.sections.length / 2);
  return {
    ...plan,
    sections: plan.sections.map((section, index) =>
      index === middle ? { ...section, markdown: `${section.markdown}\n\nToegevoegd: ${run}.` } : section,
    ),
  };
}

async function table(
  plan: Plan,
  { format, runs, goal }: { readonly format: ExportFormat; readonly runs: number; readonly goal?: number },
): Promise<Figure> {
  const samples = await timedRuns(() => bytesOf(plan, format), { runs, warmUp: 3 });
  const floor: MeasuredFloor = {
    name: 'JSON.stringify and deflate of the same plan',
    samples: await timedRuns(() => bareJson(plan), { runs }),
  };
  return figureOf({
    name: `${format.toUpperCase()} of ${plan.activities.length} activities`,
    unit: 'ms',
    samples,
    floors: [floor],
    ...(goal === undefined ? {} : { goal }),
    method: 'exportPlan, the process warm',
  });
}
