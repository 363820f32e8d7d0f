import { parseArgs } from 'node:util';
import { corpus } from './corpus.ts';
import { heldOut } from './held-out/held-out.ts';
import { heldOut2 } from './held-out-2/held-out-2.ts';
import { heldOut3 } from './held-out-3/held-out-3.ts';
import { heldOut4 } from './held-out-4/held-out-4.ts';
import { realDocuments } from './scoring/real-documents.ts';
import { reportOf } from './scoring/report.ts';
import { scoreDocuments } from './scoring/score-documents.ts';

// Prints every difference between what the importer makes of the corpus and what was expected, and the figures.
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    real: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
    'held-out-2': { type: 'boolean', default: false },
    'held-out-3': { type: 'boolean', default: false },
    'held-out-4': { type: 'boolean', default: false },
  },
});
const firstSeries = values['held-out'] ? heldOut : corpus;
const secondSeries = values['held-out-2'] ? heldOut2 : firstSeries;
const thirdSeries = values['held-out-3'] ? heldOut3 : secondSeries;
const invented = values['held-out-4'] ? heldOut4 : thirdSeries;
const documents = values.real ? realDocuments(values.real) : invented;
console.log(reportOf(await scoreDocuments(documents.filter((document) => document.name.includes(values.only ?? '')))));
