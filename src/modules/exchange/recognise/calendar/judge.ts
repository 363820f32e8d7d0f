import type { Activity } from '#kernel/plan.ts';
import type { Confidence, Question } from '../found.ts';
import { closedSpans, isOpenChoice } from './either.ts';
import type { CellGrounds, RawRow } from './raw-row.ts';

/** How sure we are of a row, and what to ask when a choice was made. */
export function judge(
  row: RawRow,
  value: Activity,
  seen: { undecided: boolean; grounds: CellGrounds },
): { confidence: Confidence; question: Question | null } {
  const ask = (
    code: Question['code'],
    options: readonly string[] = [],
  ): { confidence: Confidence; question: Question } => ({ confidence: 'doubt', question: { code, options } });
  if (row.origin === 'crossed') return ask('matrixMoment');
  if (row.origin === 'above') return ask('dateInherited', [value.when.text]);
  if (value.when.certainty === 'alternative')
    return ask(
      'dateAlternatives',
      value.when.alternatives.map(({ start, end }) => (start === end ? start : `${start}/${end}`)),
    );
  if (isOpenChoice(value.when)) return ask('dateAlternatives', closedSpans(value.when));
  if (
    value.when.text !== '' &&
    value.when.anchor === null &&
    value.when.rrule === null &&
    value.when.certainty === 'uncertain' &&
    value.when.precision !== 'open' &&
    value.when.start === null &&
    value.when.end === null
  )
    return ask('yearUnknown');
  if (value.when.certainty === 'tbd' && !isKnownOpen(value.when.text)) return ask('dateUnread');
  if (seen.undecided) return ask('channelsUndecided', value.channels);
  if (value.status.text !== null && value.status.value === null)
    return ask('statusUnclear', ['todo', 'doing', 'done', 'cancelled']);
  if (seen.grounds === 'guessed') return ask('columnGuessed');
  if (seen.grounds === 'told') return ask('activityFromText');
  const guess = guessedNames(row, value);
  if (guess) return { confidence: 'probable', question: guess };
  if (row.origin === 'heading') {
    const question = { code: 'dateFromHeading', options: [value.when.text, value.when.start ?? ''] } as const;
    return { confidence: 'probable', question };
  }
  const isByWords = seen.grounds === 'allowed' || row.cells.some(({ grounds }) => grounds === 'words');
  const indirect = row.origin !== 'own' || row.crossed.length > 0 || isByWords;
  return { confidence: indirect ? 'probable' : 'certain', question: null };
}

/** Names that an empty cell took from above, or that stood in a column whose name does not say that they do it. */
function guessedNames(row: RawRow, value: Activity): Question | null {
  const above = row.cells.filter(({ grounds }) => grounds === 'above').map(({ role }) => role);
  const inherited = [
    ...(above.includes('audiences') ? value.audiences : []),
    ...(above.includes('channels') ? value.channels : []),
    ...(above.includes('phase') && value.phase ? [value.phase] : []),
  ];
  if (inherited.length > 0) return { code: 'nameInherited', options: inherited };
  const isGuess = row.cells.some(({ role, grounds }) => role === 'responsible' && grounds === 'guessed');
  return isGuess && value.responsible.length > 0 ? { code: 'columnGuessed', options: value.responsible } : null;
}

const isKnownOpen = (text: string): boolean =>
  /bepalen|n\.?t\.?b|p\.?m\.?$|onbekend|z\.?s\.?m|mogelijk|periodiek|regelmatig|doorlopend|na |voor |bij |tijdens |nader|volgt|\?/iu.test(
    text,
  );
