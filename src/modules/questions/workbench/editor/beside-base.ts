import type { FormProblem } from '#kernel/form-values.ts';
import { answerHtml } from '../../projection/answer-html.tsx';
import { copy } from '../copy.nl.ts';
import type { QuestionView } from './question-view.ts';
import type { TextInput } from './text-form.ts';

type Beside = Pick<QuestionView, 'followed' | 'waiting'>;

/** What stands in the way of own words beside the answer of the base, when they are more than a concept. */
export const problemsBesideBase = (view: Beside, input: TextInput): readonly FormProblem[] =>
  input.act === 'keep' ? [] : [...repeated(view, input), ...same(view, input)];

/**
 * The words without the answer of the base above them: who writes a part to stand under it often starts from that whole answer.
 * The paragraphs are compared by their words; what is nothing but the answer of the base stays, to be said so when it is published.
 */
export function ownPartOf({ followed }: Beside, input: TextInput): TextInput {
  const base = bare(followed?.version.body.answer ?? '');
  if (input.kind !== 'addition' || base === '') return input;
  const blocks = (input.body.answer ?? '').split(/\r?\n(?:[ \t]*\r?\n)+/);
  let above = '';
  for (const [index, block] of blocks.entries()) {
    above = `${above} ${bare(block)}`.trim();
    if (above.length > base.length) return input;
    if (above === base)
      return withPart(
        input,
        blocks
          .slice(index + 1)
          .join('\n\n')
          .trim(),
      );
  }
  return input;
}

const withPart = (input: TextInput, answer: string): TextInput =>
  answer === '' && input.act !== 'keep' ? input : { ...input, body: { ...input.body, answer } };

/** A part that stands under the answer of the base does not say that answer once more. */
function repeated({ followed }: Beside, { kind, body }: TextInput): FormProblem[] {
  const [base, own] = [bare(followed?.version.body.answer ?? ''), bare(body.answer ?? '')];
  const isTwice = base !== '' && (own === base || (isLong(base) && ` ${own} `.includes(` ${base} `)));
  return kind === 'addition' && isTwice ? [{ field: 'antwoord', message: copy.form.doubled }] : [];
}

/**
 * Own words that are those of the base would end the following for nothing; with a moment to begin or to end they say something of
 * their own.
 */
function same({ followed, waiting }: Beside, { kind, body, from, until }: TextInput): FormProblem[] {
  if (!followed || kind === 'addition' || from !== null || until !== null) return [];
  const base = followed.version.body;
  const isSame =
    (body.question ?? '').trim() === (base.question ?? '').trim() &&
    answerHtml(body.answer ?? '') === answerHtml(base.answer ?? '');
  return isSame ? [{ field: 'antwoord', message: copy.form.same[whatInstead(followed, waiting)] }] : [];
}

function whatInstead(
  { stance }: NonNullable<Beside['followed']>,
  waiting: Beside['waiting'],
): keyof typeof copy.form.same {
  if (stance && stance.kind !== 'follows') return 'back';
  return waiting?.what === 'approve' ? 'approve' : 'follows';
}

/** Of an answer like 'Ja.' every text may hold the words by chance. */
const isLong = (words: string): boolean => words.split(' ', FEWEST_WORDS).length === FEWEST_WORDS;
const FEWEST_WORDS = 5;

/** The words alone: an editor writes the same answer with other marks and white space. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();
