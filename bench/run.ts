// Usage: npm run bench [-- [--json] [--tiny] [--only WORD]]; WORD is the name of a measure, or part of the names of some.
import { parseArgs } from 'node:util';
import { MEASURES } from './measures.ts';
import { linesOf, loadNow, machineLine, reportOf } from './report.ts';
import { runMeasures } from './run-measures.ts';
import { FULL, TINY } from './sizes.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    tiny: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const named = MEASURES.filter(({ name }) => name === values.only);
const measures = named.length > 0 ? named : MEASURES.filter(({ name }) => name.includes(values.only));
if (measures.length === 0) {
  console.error(
    `No measure has ${values.only} in its name. There are: ${MEASURES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const loadBefore = loadNow();
const figures = await runMeasures(measures, {
  sizes: values.tiny ? TINY : FULL,
  // While it runs the figures go where they do not spoil the document.
  onFigure: (figure) =>
    values.json ? console.error(`${figure.name}: ${figure.value} ${figure.unit}`) : console.log(linesOf(figure)),
});
const report = reportOf(figures, loadBefore);
console.log(values.json ? JSON.stringify(report, null, 2) : machineLine(report));
