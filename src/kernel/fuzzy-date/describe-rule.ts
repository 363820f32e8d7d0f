import { copy, ORDINAL_NAMES } from './copy.nl.ts';
import { monthName, weekdayName } from './format-day.ts';
import { parseRule, type Rule } from './rule.ts';

/** A rule in Dutch: 'elke 14 dagen, op maandag', 'elke eerste maandag van de maand', 'eind van elk kwartaal'. Never empty. */
export const describeRule = (rrule: string): string => {
  const rule = parseRule(rrule);
  if (rule === null) return copy.repeats;
  return KNOWN.get(rrule) ?? describeByFrequency(rule);
};

const KNOWN: ReadonlyMap<string, string> = new Map([
  ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 'eind van elk kwartaal'],
  ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1', 'begin van elk kwartaal'],
  ['FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=15', 'half elk kwartaal'],
  ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1', 'begin van elk jaar'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1', 'eind van elk jaar'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'eind van elke maand'],
  ['FREQ=MONTHLY;INTERVAL=6', 'elk half jaar'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'elke werkdag'],
]);

function describeByFrequency(rule: Rule): string {
  switch (rule.freq) {
    case 'DAILY':
      return every(rule.interval, ['dag', 'dagen']);
    case 'WEEKLY':
      return describeWeekly(rule);
    case 'MONTHLY':
      return describeMonthly(rule);
    case 'YEARLY': {
      const months = joined(rule.byMonth.map(monthName));
      const day =
        rule.byMonthDay.length === 1 && rule.byMonth.length === 1 && (rule.byMonthDay[0] ?? 0) > 0
          ? `${rule.byMonthDay[0]} `
          : '';
      const period = rule.interval === 1 ? 'elk jaar' : copy.everyNth(rule.interval, 'jaar');
      return months === '' ? period : `${period}, ${day === '' ? 'in' : 'op'} ${day}${months}`;
    }
  }
}

function describeWeekly(rule: Rule): string {
  const period = rule.interval === 2 ? copy.everyNth(14, 'dagen') : every(rule.interval, ['week', 'weken']);
  const days = rule.byDay.map((each) => weekdayName(each.weekday));
  if (days.length === 0) return period;
  return rule.interval === 1 ? copy.every(joined(days)) : `${period}${copy.on(joined(days))}`;
}

function describeMonthly(rule: Rule): string {
  const period = every(rule.interval, ['maand', 'maanden']);
  const day =
    rule.byDay.length > 0
      ? weekdaysOf(rule)
      : joined(
          rule.byMonthDay.map((each) =>
            each === -1 ? copy.lastDay : each > 0 ? `${each}e` : `${-each}e dag voor het eind`,
          ),
        );
  if (day === '') return period;
  return rule.interval === 1 ? `elke ${day} van de maand` : `${period}${copy.on(copy.ofTheMonth(day))}`;
}

function weekdaysOf(rule: Rule): string {
  const weekdays = [...new Set(rule.byDay.map((each) => each.weekday))];
  const nths = [...new Set(rule.byDay.map((each) => each.nth))];
  const ordinals = nths
    .map((nth) => (nth === null ? '' : nth < 0 ? copy.last : (ORDINAL_NAMES[nth - 1] ?? '')))
    .filter((each) => each !== '');
  return `${joined(ordinals)} ${joined(weekdays.map(weekdayName))}`.trim();
}

const every = (interval: number, [one, many]: readonly [string, string]): string =>
  interval === 1 ? copy.every(one) : copy.everyNth(interval, many);

/** 'a', 'a en b', 'a, b en c'. */
function joined(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')}${copy.and}${words[words.length - 1]}`;
}
