import { importFile } from '#modules/exchange/index.ts';
import { type Figure, figureOf } from '../figure.ts';
import { officeFloor } from '../floors/office.ts';
import { bareUnzip } from '../floors/unzip.ts';
import { inventWordFile } from '../invent/word-file.ts';
import type { Measure } from '../measure.ts';
import { timedRuns } from '../stopwatch.ts';

const TYPICAL = { rows: 40, chapters: 8 };

export const importing: Measure = {
  name: 'import',
  run: async ({ sizes }) => {
    const runs = Math.max(1, Math.min(7, sizes.starts));
    const largest = { rows: sizes.importRows, chapters: sizes.chapters };
    return [await timeImport('typical', TYPICAL, runs), await timeImport('largest', largest, runs)];
  },
};

async function timeImport(
  name: string,
  size: { readonly rows: number; readonly chapters: number },
  runs: number,
): Promise<Figure> {
  const bytes = inventWordFile(size);
  const samples = await timedRuns(
    async () => {
      const outcome = await importFile('plan.docx', bytes, { ref: '2027-01-01' });
      if (!outcome.ok || outcome.value.plan.activities.length !== size.rows)
        throw new Error(`the import of ${size.rows} rows failed`);
    },
    { runs },
  );
  return figureOf({
    name: `import of a ${name} plan`,
    unit: 'ms',
    samples,
    method: `Word file of ${size.rows} calendar rows and ${size.chapters} chapters (${Math.round(bytes.length / 1_024)} kB), importFile with its child process, all rows found`,
    floors: [
      { name: 'node that starts and inflates the file', samples: await timedRuns(() => bareUnzip(bytes), { runs }) },
      await officeFloor({
        name: 'pandoc, the same file to text',
        program: 'pandoc',
        file: 'plan.docx',
        bytes,
        to: 'txt',
        runs,
      }),
    ],
  });
}
