import { parseArgs } from 'node:util';
import { corpus } from './corpus.ts';
import { readPlan } from './scoring/read-plan.ts';
import { realDocuments } from './scoring/real-documents.ts';
import { reportOf } from './scoring/report.ts';
import { scorePlan } from './scoring/score-plan.ts';
import { scoreText } from './scoring/score-text.ts';
import { Tally } from './scoring/tally.ts';
import type { CorpusDocument } from './expected.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, real: { type: 'string' } } });
const documents = (values.real ? realDocuments(values.real) : corpus).filter((document) => !values.only || document.name.includes(values.only));

const score = async (document: CorpusDocument): Promise<Tally> => {
  try {
    const plan = await readPlan(document.fileName, document.bytes(), document.ref);
    const tally = scorePlan(document.name, document.expected, plan);
    scoreText(tally, document.texts, plan);
    return tally;
  } catch (error) {
    const tally = new Tally(document.name);
    tally.check('import', false, { where: document.fileName, expected: 'a plan', got: String(error) });
    return tally;
  }
};

const tallies: Tally[] = [];
for (const document of documents) tallies.push(await score(document));
console.log(reportOf(tallies));
