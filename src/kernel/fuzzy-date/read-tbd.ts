import { type DateContext, draftOf, fixedReading, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const UNDECIDED = new Set(
  `
nader te bepalen|nog te bepalen|te bepalen|ntb|nog nader te bepalen|nog onbekend|onbekend|nog niet bekend|niet bekend|nnb|tbd|tba|
nog niet bepaald|nog niet gepland|nog te plannen|nog in te plannen|in te plannen|te plannen|nog plannen|nader te plannen|
nader in te vullen|nog in te vullen|datum volgt|volgt|datum volgt nog|volgt nog|nader te bepalen datum|datum nader te bepalen|
datum nog te bepalen|datum ntb|datum onbekend|datum nog onbekend|datum nog niet bekend|nog geen datum|geen datum|nader bekend|
nader bekend te maken|wordt nader bepaald|wordt nog bepaald|pm|pro memorie|?|? ?|? ? ?|-|- -|- - -|..|
in overleg|in overleg te bepalen|nader overeen te komen|nader overleg|datum in overleg|datum pm|datum tbd|later te bepalen|later bepalen|nog af te stemmen|af te stemmen|in afstemming|nader af te stemmen
`
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean),
);

const URGENT = new Set(
  'zsm|meteen|terstond|per ommegaand|zo snel mogelijk|zo spoedig mogelijk|asap|direct|per direct|per ommegaande|spoed|met spoed|nu|heden|vandaag nog|onmiddellijk'.split(
    '|',
  ),
);

/** No date, and none to come. */
const NOT_APPLICABLE = new Set(['nvt', 'niet van toepassing']);

/** Phrases that say there is no date yet ('n.t.b.', '?', '--') or that it should be soon ('z.s.m.'). */
export const readTbd = (tokens: readonly Token[], context: DateContext): Reading | null => {
  const phrase = tokens
    .map((each) => each.text)
    .filter((each) => each !== '(' && each !== ')')
    .join(' ');
  if (UNDECIDED.has(phrase)) return fixedReading('tbd', draftOf(null, null, 'open', { certainty: 'tbd' }));
  if (NOT_APPLICABLE.has(phrase))
    return fixedReading('notApplicable', draftOf(null, null, 'open', { certainty: 'tbd' }));
  if (URGENT.has(phrase))
    return fixedReading('urgent', draftOf(context.ref ?? null, null, 'open', { certainty: 'tbd' }));
  return null;
};
