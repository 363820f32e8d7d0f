import type { CorpusDocument } from '../expected.ts';
import { readPlan } from './read-plan.ts';
import { scorePlan } from './score-plan.ts';
import { scoreText } from './score-text.ts';
import { Tally } from './tally.ts';

/** Imports each document and holds the plan against what was expected; a document that cannot be imported has one wrong measure, `import`. */
export const scoreDocuments = (documents: readonly CorpusDocument[]): Promise<Tally[]> =>
  Promise.all(documents.map(scoreDocument));

const scoreDocument = async (document: CorpusDocument): Promise<Tally> => {
  try {
    const plan = await readPlan(document.fileName, document.bytes(), document.ref);
    const tally = scorePlan(document.name, document.expected, plan);
    scoreText(tally, document.texts, plan);
    return tally;
  } catch (error) {
    const tally = new Tally(document.name);
    tally.check('import', false, { where: document.fileName, expected: 'a plan', got: String(error) });
    tally.check('rows', false, { where: document.fileName, expected: 'rows', got: 'none' });
    return tally;
  }
};
