import type { PieceBody } from './piece.ts';

/** The piece without what was a guess: names of a row, or the weight of a group, of which the words as they stood are kept. */
export function withoutGuess(body: PieceBody, guessed: readonly string[]): PieceBody {
  if (body.kind === 'activity') return withoutNames(body, guessed);
  if (body.kind !== 'audience') return body;
  const { influence: _influence, interest: _interest, ...audience } = body.value;
  const profile = [...(audience.profile === null ? [] : [audience.profile]), ...guessed].join('\n');
  return { kind: body.kind, value: { ...audience, profile } };
}

function withoutNames({ kind, value }: Extract<PieceBody, { kind: 'activity' }>, names: readonly string[]): PieceBody {
  const { phase, audienceLinks = [], ...activity } = value;
  const kept = (all: readonly string[]): string[] => all.filter((name) => !names.includes(name));
  const audiences = kept(activity.audiences);
  return {
    kind,
    value: {
      ...activity,
      ...(typeof phase === 'string' && !names.includes(phase) ? { phase } : {}),
      audiences,
      audienceLinks: audiences.length === 0 ? [] : audienceLinks,
      channels: kept(activity.channels),
      responsible: kept(activity.responsible),
    },
  };
}
