import type { Plan } from '#kernel/plan.ts';
import { normalise, words } from './normalise.ts';
import type { Tally } from './tally.ts';

/** Nothing is dropped, nothing is invented: each text of the source stands somewhere in the plan, each word of a row stands in the source. */
export const scoreText = (tally: Tally, texts: readonly string[], plan: Plan) => {
  const kept = bare(stringsIn(plan).join(' \n '));
  for (const text of texts) {
    const isKept = kept.includes(bare(text)) || piecesOf(text).every((piece) => kept.includes(bare(piece)));
    tally.check('text kept', isKept, { where: 'text', expected: text.slice(0, 120), got: 'not found in the plan' });
  }
  // A real document does not come with its texts.
  if (texts.length === 0) return;
  const known = new Set(texts.flatMap(words));
  for (const activity of plan.activities) {
    const parts = [
      activity.title,
      activity.sender ?? '',
      ...activity.audiences,
      ...activity.channels,
      ...activity.responsible,
      ...activity.tasks.map((task) => task.text),
    ];
    const invented = parts.flatMap(words).filter((word) => !known.has(word));
    tally.check('words of the source', invented.length === 0, {
      where: activity.title,
      expected: 'words of the document',
      got: invented,
    });
  }
};

// Markdown marks, escapes and table bars are not text.
const bare = (text: string) =>
  normalise(
    text
      .replace(/\\(?=[^\w\s])/g, '')
      .replace(/<br\s*\/?>|&nbsp;/g, ' ')
      .replace(/[*_~|#>`\t]/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();
const piecesOf = (text: string) =>
  text
    .split(/[,;/:\v\t–]| en | - /)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
