import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import {
  dateInside,
  datePart,
  isNoMoment,
  leadingDate,
  MONTHS,
  needsMonth,
  oneLine,
  type Phrase,
  underHeading,
} from '../dates.ts';
import { withoutStop } from '../text/sentences.ts';
import type { DateOrigin } from './raw-row.ts';
import { isPlace, namesInBrackets } from './people.ts';
import { isWeekHeading } from './weekday-within.ts';

/** A line with a moment in it. `rest` is what happens then; `marked` when a sign parts the two. */
export type Dated = {
  readonly phrase: Phrase;
  readonly origin: DateOrigin;
  readonly rest: string;
  readonly marked: boolean;
};

export const asPhrase = (text: string): Phrase => ({ text, read: text });

export function datedStart(text: string, heading: string | null): Dated | null {
  if (isNoMoment(text)) return null;
  const around = aroundDay(text, heading);
  if (around !== null) return around;
  const lead = leadingDate(text);
  const bare = oneLine(text).replace(/:$/, '').slice(0, 120);
  if (!(lead?.marked && lead.rest !== '') && readDatePhrase(bare))
    return { phrase: underHeading(bare, heading) ?? asPhrase(bare), origin: 'own', rest: '', marked: true };
  if (lead)
    return {
      phrase: { ...(underHeading(lead.phrase, heading) ?? asPhrase(lead.phrase)), text: lead.phrase },
      origin: 'own',
      rest: lead.rest,
      marked: lead.marked,
    };
  const weekday = heading !== null && isWeekHeading(heading) ? WEEKDAY.exec(text) : null;
  if (heading !== null && weekday?.[1] && weekday[2] !== undefined)
    return { phrase: { ...asPhrase(weekday[1]), within: heading }, origin: 'within', rest: weekday[2], marked: true };
  const isMonth = heading !== null && datePart(heading) !== null && MONTHS.some((month) => month.test(heading));
  const day = isMonth ? (DAY.exec(text) ?? PART.exec(text)) : null;
  if (!day?.[1] || day[2] === undefined) return null;
  return { phrase: underHeading(day[1], heading) ?? asPhrase(day[1]), origin: 'within', rest: day[2], marked: true };
}

/** '12 brief', 'di 12: brief', '12 en 14 – brief', '20 t/m 24 projectweek' below a month. */
const DAY =
  /^((?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,8}\.?\s)?\d{1,2}(?:\s?(?:[-–/]|en|t\/m|tot en met)\s?\d{1,2})?)\s*(?::|[–—-]\s|\s)\s*(?!(?:t\/m|tot)\s)(\p{L}[\s\S]*)$/iu;
/** 'Eind: evaluatie', 'hele maand – posters' below a month. */
const PART =
  /^((?:de\s)?(?:ge)?hele maand|begin|half|medio|midden|eind|einde|(?:[12345]e|eerste|tweede|derde|vierde|laatste)\s(?:week|helft))\s?(?::|[–—-])\s+(\S[\s\S]*)$/iu;
/** Where the words around a day take the month of the heading. */
function aroundDay(text: string, heading: string | null): Dated | null {
  const [, words, rest] = AROUND.exec(text) ?? [];
  const phrase = words === undefined ? null : underHeading(words, heading);
  const isOfMonth =
    phrase !== null && heading !== null && MONTHS.some((month) => month.test(phrase.read)) && phrase.read !== words;
  return isOfMonth && rest !== undefined ? { phrase, origin: 'within', rest, marked: true } : null;
}

/** 'Vanaf ma 19, elke maandag: bericht', 'rond 15 – opening' below a month. */
const AROUND =
  /^((?:rond|omstreeks|circa|ca\.?|vanaf|per|uiterlijk|v[oó][oó]r|tot|na)\s[^:–—]{1,40}?)\s?(?::|\s[–—-])\s+(\S[\s\S]*)$/iu;
/** 'Ma: aankondiging', 'Woensdag – nieuwsbericht'. */
const WEEKDAY =
  /^((?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?)\s?(?::|[–—-])\s+(\S[\s\S]*)$/iu;

/** 'Persbericht (12 april)', 'Persbericht – 12 april', 'Persbericht op 12 april'. */
export function datedEnd(text: string): Dated | null {
  const [line = '', ...more] = text.split('\n');
  const bracket = /^([\s\S]{3,300}?)\s*\(([^()]{2,60})\)\.?$/u.exec(line);
  const between = /^([\s\S]{3,300}?)\s*\(([^()]{2,60})\)\s*([–—-]\s[^()–—]{2,50}|,\sdoor\s[^()]{2,50})$/u.exec(line);
  const dash = /^([\s\S]{3,300}\S)\s*(?:\s[–—-]\s|:\s|,\s)([^:,]{2,50})$/u.exec(line);
  const timed =
    /^([\s\S]{3,300}?\S)(?:\s[–—-]\s|:\s|,\s)([^:,]{2,50},?\s(?:om\s)?\d{1,2}[.:]\d\d[^,;()]{0,20}\su(?:ur)?)\.?$/iu.exec(
      line,
    );
  const inside = /^([\s\S]{3,200}?)\s(?:op|in|rond|vanaf|eind|begin|medio|half|uiterlijk)\s[\s\S]{2,60}$/iu.exec(line);
  for (const match of [bracket, timed, dash]) {
    const [told = '', who = ''] = withoutWho(match?.[2] ?? '');
    const phrase = told.trim().replace(/^(?:gereed|klaar|af|deadline|uitvoering|planning)\s*:?\s+(?:op\s+)?/iu, '');
    const isPart = /\s[–—-]\s\d{1,2}$/u.test(match?.[1] ?? '');
    if (match?.[1] && phrase && !isPart && !/^\[[^\]]*\]/.test(phrase) && readDatePhrase(phrase))
      return { phrase: asPhrase(phrase), origin: 'own', rest: [match[1] + who, ...more].join('\n'), marked: true };
  }
  const middle = between?.[2]?.trim();
  if (between?.[1] && middle && readDatePhrase(middle))
    return {
      phrase: asPhrase(middle),
      origin: 'own',
      rest: [`${between[1]} ${between[3] ?? ''}`, ...more].join('\n'),
      marked: true,
    };
  const apart = betweenSigns(line);
  if (apart) return { ...apart, rest: [apart.rest, ...more].join('\n') };
  const listed = betweenCommas(line);
  if (listed) return { ...listed, rest: [listed.rest, ...more].join('\n') };
  const phrase = tailDate(inside?.[1] === undefined ? '' : line.slice(inside[1].length)) ?? dayInside(line);
  if (phrase === null) return null;
  return { phrase: asPhrase(phrase), origin: 'own', rest: [line, ...more].join('\n'), marked: false };
}

/** 'Week 16, Hedda' in a bracket: the name goes back between brackets. */
function afterComma(text: string): readonly [text: string, told?: string, who?: string] {
  const [, told, name] = /^([^()]{2,40}[^(),\s]),\s([^(),\d]{2,40})$/u.exec(text) ?? [];
  return told === undefined || name === undefined || !readDatePhrase(told) ? [text] : [text, told, ` (${name})`];
}

/** '17 januari (Fenna)' is a day and who does it. */
function withoutWho(text: string): readonly [told: string, who: string] {
  const [, told, who] = /^([^()]{2,40}\S)(\s\([^()\d]{2,40}\))$/u.exec(text) ?? afterComma(text);
  const isWho = who !== undefined && (namesInBrackets(who).length > 0 || isPlace(who));
  return told !== undefined && isWho ? [told, who] : [text, ''];
}

const SIGNS: readonly string[] = [' – ', ' - ', ' — ', ' | ', '; '];

/** How far into a line a moment is looked for. */
const FARTHEST = 300;

/** 'Brief aan bewoners – 12 maart – Noor': a moment as one of the fields that a sign parts; '12 – 15 april' is one field. */
function betweenSigns(line: string): Dated | null {
  for (const sign of SIGNS) {
    const fields = line.split(sign);
    const near = line.slice(0, FARTHEST).split(sign).length - (line.length > FARTHEST ? 1 : 0);
    const found = fields.length < 3 ? null : momentAmong(fields.slice(0, near), sign);
    if (found === null) continue;
    const { from, to } = found;
    return {
      phrase: asPhrase(fields.slice(from, to).join(sign).trim()),
      origin: 'own',
      rest: [...fields.slice(0, from), ...fields.slice(to)].join(sign),
      marked: true,
    };
  }
  return null;
}

/** The one stretch of fields behind the first that is a moment; null when there are more, or when a day in front of it is left over. */
function momentAmong(fields: readonly string[], sign: string): { readonly from: number; readonly to: number } | null {
  const isMoment = (from: number, to: number): boolean => {
    const text = fields.slice(from, to).join(sign);
    return text.length <= 50 && readDatePhrase(text) !== null;
  };
  const isLoose = (at: number): boolean => isMoment(at, at + 1) || needsMonth(fields[at]?.trim() ?? '');
  const loose = fields.flatMap((_, at) => (at > 0 && isLoose(at) ? [at] : []));
  const [from = 0] = loose;
  const to = from + loose.length;
  const isOne = loose.length > 0 && loose.every((at, index) => at === from + index);
  return isOne && (loose.length === 1 || DASH.test(sign)) && isMoment(from, to) ? { from, to } : null;
}
const DASH = /^ [–—-] $/u;

/** 'Instructie voor de balie, 14 januari, door Sjoerd' and 'Kraam op de markt op zaterdag 13 maart, 10.00-13.00 uur'. */
function betweenCommas(line: string): Dated | null {
  const by = /^([^,]{3,200}),\s([^,]{2,50})(,\sdoor\s[^,()]{2,50})$/iu.exec(line);
  if (by?.[1] && by[2] && by[3] && readDatePhrase(by[2]))
    return { phrase: asPhrase(by[2]), origin: 'own', rest: by[1] + by[3], marked: true };
  for (const { index } of line.slice(0, 300).matchAll(/\sop\s(?=(?:ma|di|wo|do|vr|za|zo)\p{L}{0,8}\s\d)/giu)) {
    const tail = withoutStop(line.slice(index + 4));
    if (tail.length <= 80 && readDatePhrase(tail))
      return { phrase: asPhrase(tail), origin: 'own', rest: line.slice(0, index), marked: true };
  }
  return null;
}

function tailDate(text: string): string | null {
  const tail = withoutStop(text.trim());
  return [tail, tail.replace(/^(?:op|in)\s+/iu, '')].find((phrase) => phrase !== '' && readDatePhrase(phrase)) ?? null;
}

/** '(zie notulen 16-11)' is about another day. */
const REFERENCE = /\(\s*(?:zie|vgl\.?|cf\.?|conform|volgens)\s[^()]{0,80}\)/giu;

/** A day or a month somewhere in an item of a calendar. */
function dayInside(line: string): string | null {
  const phrase = dateInside(line.replace(REFERENCE, ' '));
  if (phrase === null || !/\d|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec/i.test(phrase)) return null;
  // 'De laatste ronde van maart' is in 'maart'.
  const bare = phrase.replace(/^van\s/iu, '');
  return / (?:t\/m|tot|-|–) /.test(bare) || !readDatePhrase(bare) ? phrase : bare;
}
