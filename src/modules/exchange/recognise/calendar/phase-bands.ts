import { oneLine } from '../dates.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { bandText } from '../table/grid.ts';
import type { ReadTable } from '../table/read-table.ts';
import { isAudienceBand } from './bands.ts';

/** The name of the phase that a row across a calendar stands for; null when it stands for none. */
export type PhaseOf = (band: string) => string | null;

/** Shorter words may be anything. */
const SHORTEST = 4;

/**
 * The phase of the plan whose words these are: the whole name, that behind 'Fase 2 – ', or the start of it where no other phase
 * starts so ('Start' for 'Fase 3 – Start en bijsturen').
 */
export function phaseNamed(names: readonly string[]): PhaseOf {
  const bare = names.map((name) => ({ name, words: bareName(name) }));
  return (band) => {
    const words = bareName(band);
    if (words.length < SHORTEST) return null;
    const same = bare.filter((each) => each.words === words);
    const [only, ...others] = same.length > 0 ? same : bare.filter((each) => each.words.startsWith(`${words} `));
    return only !== undefined && others.length === 0 ? only.name : null;
  };
}

const bareName = (text: string): string =>
  fold(
    oneLine(text)
      .replace(/\s{0,9}\([^()]{0,200}\)\s*$/u, '')
      .replace(/^\s*(?:fase|etappe)\s+\S{1,5}\s*[:.–—-]?\s*/iu, '')
      .replace(/[.:]$/u, ''),
  );

/** The phases of the rows across this table: those of the plan, or where it has none bands that all say what is done in a phase. */
export function phasesAcross(table: ReadTable, names: readonly string[]): PhaseOf {
  const named = phaseNamed(names);
  if (names.length > 0) return named;
  const bands = table.rows.flatMap((row) => bandText(row, table.width) ?? []).map(oneLine);
  const areStages = bands.length >= 2 && bands.every((band) => isStage(band));
  return (band) => (areStages && bands.includes(oneLine(band)) ? oneLine(band) : null);
}

const isStage = (band: string): boolean =>
  band.split(/\s+/).length <= 6 && !isAudienceBand(band) && hasPattern(wordsOf(band), STAGES);

const STAGES: readonly string[] = [
  '*fase',
  'voorbereiding',
  'voorbereiden',
  'aankondiging',
  'aankondigen',
  'aanloop',
  'verkenning',
  'verkennen',
  'ontwerp',
  'ontwerpen',
  'besluitvorming',
  'start',
  'lancering',
  'uitvoering',
  'uitvoeren',
  'realisatie',
  'oplevering',
  'nazorg',
  'afronding',
  'afronden',
  'evaluatie',
  'evalueren',
  'vervolg',
  'terugkoppeling',
];
