import type { Cursor } from './cursor.ts';
import { addDays } from './day.ts';
import { edtfFrom, edtfUntil } from './edtf.ts';
import { readChain } from './read-chain.ts';
import { readLasting } from './read-lasting.ts';
import { type DateContext, type Draft, draftOf, fixedReading, mapReading, type Reading } from './reading.ts';
import { CONTINUOUS_WORDS } from './vocabulary.ts';

/** 'vanaf april doorlopend', 't/m eind 2014', 'tot 1 november', 'uiterlijk 1 maart', 'doorlopend', or a plain chain of dates. */
export const readBounded = (cursor: Cursor, context: DateContext): Reading | null =>
  cursor.attempt(() => {
    cursor.accept('start', 'nog', 'begint');
    const lead = readContinuous(cursor);
    const reading =
      readLasting(cursor) ?? readFrom(cursor) ?? readUntil(cursor) ?? cursor.attempt(readPer) ?? readChain(cursor);
    const tail = reading !== null && (lead || readContinuous(cursor));
    if (reading === null) return lead ? continuous(context) : null;
    if (cursor.accept('verder') !== null && reading.kind === 'moment') return openEnded(reading);
    return tail ? mapReading(reading, 'continuous', (draft) => ongoing(draft, context)) : reading;
  });

function readContinuous(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      for (const turn of WHOLE_PERIOD) {
        if (!turn.every((word, at) => cursor.text(at) === word)) continue;
        cursor.at += turn.length;
        return true;
      }
      return cursor.skip(CONTINUOUS_WORDS) > 0 || null;
    }) ?? false
  );
}
const WHOLE_PERIOD = [
  'gehele periode',
  'hele periode',
  'de hele periode',
  'de gehele periode',
  'gedurende het hele project',
  'gedurende het hele traject',
  'gedurende het hele programma',
  'gedurende het project',
  'gedurende het traject',
  'gedurende het programma',
  'hele traject',
  'hele project',
  'hele seizoen',
  'gehele seizoen',
  'het hele seizoen',
  'heel het seizoen',
  'gedurende het seizoen',
  'gehele looptijd',
  'hele looptijd',
  'de hele looptijd',
  'de gehele looptijd',
  'gedurende de looptijd',
  'gedurende de hele looptijd',
  'gedurende de gehele looptijd',
  'tijdens de looptijd',
  'gehele project',
  'gehele traject',
  'gehele programma',
  'gehele jaar',
  'het gehele jaar',
  'hele jaar',
  'het hele jaar',
  'het hele jaar door',
  'hele jaar door',
  'altijd',
]
  .map((each) => each.split(' '))
  .sort((a, b) => b.length - a.length);

/** No bounds of its own: the plan's period. Without its first day nothing is known: the day of writing begins nothing. */
function continuous(context: DateContext): Reading {
  const from = context.from ?? null;
  return fixedReading('continuous', draftOf(from, from === null ? null : (context.to ?? null), 'open'));
}

function ongoing(draft: Draft, context: DateContext): Draft {
  return {
    ...draft,
    precision: 'open',
    start: draft.start ?? (context.from && (draft.end === null || context.from <= draft.end) ? context.from : null),
    end: draft.end ?? (draft.start !== null && context.to && context.to >= draft.start ? context.to : null),
  };
}

/** 'vanaf april', 'na 1 maart', with or without an end ('vanaf 1 mei t/m 3 juni'). */
function readFrom(cursor: Cursor): Reading | null {
  return cursor.attempt(() => {
    const word = cursor.accept('vanaf', 'na');
    if (word === null) return null;
    cursor.accept('start');
    const reading = readChain(cursor);
    if (reading === null) return null;
    return word === 'vanaf' ? openEnded(reading) : mapReading(reading, 'openEnd', afterwards);
  });
}

/** A range keeps its own end; a single stretch opens after its start. */
function openEnded(reading: Reading): Reading {
  if (reading.isRange) return reading;
  return mapReading(reading, 'openEnd', (draft) => {
    const low =
      draft.edtf
        ?.split('/')[0]
        ?.replaceAll(/[[\]{}]/g, '')
        .split(/,|\.\./)[0] ?? draft.start;
    return {
      ...draft,
      alternatives: [],
      certainty: settled(draft),
      end: null,
      precision: 'open',
      edtf: low === null ? null : edtfFrom(low),
    };
  });
}

const settled = (draft: Draft): Draft['certainty'] =>
  draft.certainty === 'alternative' ? 'uncertain' : draft.certainty;

function afterwards(draft: Draft): Draft {
  const start = draft.end === null ? null : addDays(draft.end, 1);
  return {
    ...draft,
    alternatives: [],
    certainty: settled(draft),
    start,
    end: null,
    precision: 'open',
    edtf: start === null ? null : edtfFrom(start),
  };
}

/** 't/m' and 'uiterlijk' take the day in; 'tot' and 'voor' stop before it, unless it is a vague stretch such as 'tot half 2021'. */
function readUntil(cursor: Cursor): Reading | null {
  return cursor.attempt(() => {
    const word = cursor.accept('tm', 'uiterlijk', 'tot', 'voor', 'binnen');
    if (word === null) return null;
    if (word === 'uiterlijk') cursor.accept('tm', 'voor');
    const reading = readChain(cursor);
    return reading === null ? null : mapReading(reading, 'deadline', (draft) => until(draft, word));
  });
}

function until(draft: Draft, word: string): Draft {
  const end = lastDay(draft, word);
  return {
    ...draft,
    alternatives: [],
    certainty: pinned(draft, word),
    start: null,
    end,
    precision: 'open',
    edtf: end === null ? null : edtfUntil(end),
  };
}

function lastDay(draft: Draft, word: string): string | null {
  if (word === 'tm' || word === 'uiterlijk' || word === 'binnen') return draft.end;
  const vague = draft.precision === 'part' || draft.certainty === 'alternative';
  if (vague && (word === 'tot' || isLastPart(draft))) return draft.end;
  if (draft.precision === 'day' && draft.certainty === 'approximate') return draft.end;
  return draft.start === null ? null : addDays(draft.start, -1);
}

/** 'voor eind mei' is said of the end itself. */
const isLastPart = (draft: Draft): boolean =>
  draft.precision === 'part' &&
  draft.end !== null &&
  (draft.end.endsWith('-12-31') || (addDays(draft.end, 1).endsWith('-01') && !draft.start?.endsWith('-01')));

/** 't/m eind 2014' is as sharp as 31 December 2014: the vagueness was in the start. */
function pinned(draft: Draft, word: string): Draft['certainty'] {
  if (draft.certainty === 'approximate' && word !== 'voor' && isLastPart(draft)) return 'exact';
  return settled(draft);
}

/** 'per 1 januari 2028': the day it takes effect. */
function readPer(cursor: Cursor): Reading | null {
  return cursor.accept('per') === null ? null : readChain(cursor);
}
