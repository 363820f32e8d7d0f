import { type DateContext, type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { EffortLine } from '#kernel/plan.ts';
import { ROLE_NOUNS } from '../vocabulary/people.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { certain, type Found, probable } from '../found.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { nameAndRest, passagesOf } from '../text/passages.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import { mainVerbAt, sentencesOf } from '../text/sentences.ts';
import { namesOnlyPeople, whoIn } from '../calendar/people.ts';
import { dateOf, oneLine } from '../dates.ts';
import { hoursTable } from './hours-table.ts';

/** Hours per week, by role and period. */
export function readEffort({ outline, tables, dates }: Reading): Found<EffortLine>[] {
  const inTables = tables.filter(({ kind }) => kind === 'effort').flatMap((kinded) => fromTable(kinded, dates));
  const parts = outline.parts.filter(({ kind }) =>
    ['effort', 'budget', 'organisation', 'conditions', 'evaluation', 'other', 'phases'].includes(kind),
  );
  const inRoles = tables
    .filter(({ kind }) => kind === 'roles')
    .flatMap(({ table }) =>
      table.rows.flatMap((row) =>
        inSentence(
          row.cells.map((cell) => oneLine(row.places[cell.column]?.text ?? '')).join(': '),
          null,
          row.at[0] ?? 0,
          dates,
        ),
      ),
    );
  return [
    ...inTables,
    ...inRoles,
    ...parts.flatMap((part) =>
      passagesOf(part.blocks).flatMap((passage) =>
        (passage.type === 'text' ? [passage] : passage.items).flatMap((item) =>
          inSentence(item.text, item.lead, item.at, dates),
        ),
      ),
    ),
  ];
}

const NUMBER_WORDS = wordList(`
  een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien,
  zeventien, achttien, negentien, twintig, eenentwintig, tweeentwintig, drieentwintig, vierentwintig
`);
const IN_WORDS: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS.map((word, index) => [word, index + 1] as const),
  ['achtentwintig', 28],
  ['dertig', 30],
  ['tweeendertig', 32],
  ['zesendertig', 36],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
]);

/** '7,5', '16' or 'acht'; null when it is no number. */
function hoursOf(written: string): number | null {
  const hours = IN_WORDS.get(fold(written)) ?? Number(written.replace(',', '.'));
  return Number.isFinite(hours) ? hours : null;
}

const PER_WEEK =
  /((?<!\p{L})\p{L}{3,16}(?=\s{1,3}(?:uur|uren))|\d{1,3}(?:[.,]\d{1,2})?)(?:\s?(?:-|–|à|tot)\s?\d{1,3})?\s*(?:uur|uren|u\.?)\s*(?:per|\/|p\.?|in de)\s*(?:week|w\b)/giu;

/** Hours belong to whoever their own sentence names; a sentence that names nobody goes on about the one before it. */
function inSentence(text: string, lead: string | null, at: number, dates: DateContext): Found<EffortLine>[] {
  let role: string | null = null;
  const told = text.slice(0, 4000);
  const isWeekly = told.search(PER_WEEK) >= 0;
  return sentencesOf(told)
    .flatMap((sentence) => {
      const beside = isWeekly ? besideName(sentence, at) : [];
      if (beside.length > 0) return beside;
      const matches = [...sentence.matchAll(PER_WEEK)].slice(0, 12);
      return matches.map((match, index) => {
        const last = matches[index - 1];
        const before = sentence.slice(last ? last.index + last[0].length : 0, match.index);
        const after = sentence.slice(match.index + match[0].length, matches[index + 1]?.index).slice(0, 400);
        role = whoBefore(before) ?? role ?? roleIn(after.split(';')[0] ?? '') ?? labelIn(text, lead);
        const period = periodAfter(after, dates) ?? periodBefore(before, dates);
        return probable({ role: role ?? '', hoursPerWeek: hoursOf(match[1] ?? ''), period }, [at]);
      });
    })
    .filter(({ value }) => value.role !== '' && value.hoursPerWeek !== null)
    .slice(0, 12);
}

const BESIDE_NAME = /([^,;:.()]{2,60})\s\((\d{1,2}(?:[.,]\d{1,2})?)\s?(?:uur|uren|u)\)/giu;

/** 'Ondersteuning: Femke (8 uur), Omar (4 uur)', where another sentence says that hours are per week. */
const besideName = (sentence: string, at: number): Found<EffortLine>[] =>
  [...sentence.matchAll(BESIDE_NAME)].slice(0, 12).flatMap(([, name = '', hours = '']) => {
    const who = name.trim().replace(/^en\s+/iu, '');
    return namesOnlyPeople(who) ? [probable({ role: who, hoursPerWeek: hoursOf(hours), period: null }, [at])] : [];
  });

/** 'Noor: schrijft de teksten, ' is Noor, 'Noor: adviseur, ' the adviseur; otherwise the last role that is named, or who does it. */
function whoBefore(text: string): string | null {
  const [, label = '', told = ''] = /^\s*([^:]{2,40}):\s+([\s\S]*)$/u.exec(text) ?? [];
  const isPerson = label !== '' && namesOnlyPeople(label) && roleIn(label) === null;
  return isPerson && mainVerbAt(told) >= 0 ? label : (roleIn(text) ?? (isPerson ? label : (whoIn(text)[0] ?? null)));
}

const labelIn = (text: string, lead: string | null): string | null => {
  const { name, marked } = nameAndRest({ text, lead });
  return marked && name.length <= 60 ? name : null;
};

/** The last role named in a stretch of text, with the word before it when that belongs to it ('senior adviseur'). */
function roleIn(text: string): string | null {
  const words = [...text.matchAll(/[\p{L}\p{M}'’-]+/gu)].map((match) => match[0]);
  const at = words.findLastIndex(
    (word) =>
      hasPattern(wordsOf(word), ROLE_NOUNS) && !/^(?:gemeente|gemeenten|communicatie|college|raad|beleid)$/i.test(word),
  );
  return at < 0 ? null : (words[at] ?? null);
}

/** The period right behind the hours: 'in 2027 (vanaf september)'. */
function periodAfter(text: string, dates: DateContext): FuzzyDate | null {
  const words = (text.replace(/^[\s,;:(]+/, '').split(/[.;](?:\s|$)/)[0] ?? '').split(/\s+/).slice(0, 10);
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,;]+$/, '');
    if (!/\d{4}|jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|fase|kwartaal|jaar/i.test(phrase)) return null;
    const date = readDatePhrase(phrase, dates) ?? readDatePhrase(phrase.replace(/[()]/g, ''), dates);
    if (date) return { ...date, text: phrase };
    const inner = /^(in\s+\d{4})\s*\([^)]*\)$/iu.exec(phrase);
    const year = inner?.[1] ? readDatePhrase(inner[1], dates) : null;
    if (year) return { ...year, text: phrase };
  }
  return null;
}

const periodBefore = (text: string, dates: DateContext): FuzzyDate | null => {
  const match =
    /(?:in|vanaf|tot|tot en met)\s+[\p{L}\d\s]{3,25}(?=[,:]?\s*(?:gemiddeld|ongeveer|circa|ca\.?)?\s*$)/iu.exec(
      text.slice(-60),
    );
  return match ? readDatePhrase(match[0].trim(), dates) : null;
};

function fromTable(kinded: KindedTable, dates: DateContext): Found<EffortLine>[] {
  const { table } = kinded;
  const { named, hours, moment, weekly, isOfPeople } = hoursTable(kinded);
  return table.rows.flatMap((row) => {
    const name = oneLine(row.places[Math.max(named, 0)]?.text ?? '');
    const text = oneLine(row.places[hours]?.text ?? '');
    if (isNothing(name) || isPlaceholder(name) || bandText(row, table.width) !== null || /^totaa?l/.test(fold(name)))
      return [];
    const number = /\d{1,4}(?:[.,]\d{1,2})?/.exec(text)?.[0];
    const perWeek = weekly || /week/i.test(text);
    const phrase = oneLine(row.places[moment]?.text ?? '');
    // A role without hours beside others that have them is told among the roles.
    const isToldElsewhere = row.places.filter((place) => !isNothing(place?.text ?? '')).length > 1;
    if (isOfPeople && isNothing(text) && phrase === '' && isToldElsewhere) return [];
    return [
      certain(
        {
          role: name,
          hoursPerWeek: number !== undefined && perWeek ? Number(number.replace(',', '.')) : null,
          period: phrase === '' ? null : dateOf(phrase, dates),
        },
        row.at,
      ),
    ];
  });
}
